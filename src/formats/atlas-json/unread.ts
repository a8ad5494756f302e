import { parseEdtf } from '../../core/domain/edtf.ts';
import { yearOf } from '../../core/domain/month.ts';
import type { Unread, UnreadReason } from '../../core/domain/unread.ts';
import type { FindingCode } from '../finding-codes.ts';
import type { Finding } from '../format.ts';
import { FIRST_YEAR } from './dates.ts';
import type { Findings } from './findings.ts';
import { isContainer, memberOf, type Container, type Places } from './places.ts';

/**
 * Why a value is none, by what was told of it; of all else it is only said that it could not be
 * read.
 */
const REASONS: Readonly<Partial<Record<FindingCode, UnreadReason>>> = {
  E112: 'no-source',
  E131: 'no-code',
  E141: 'no-framework',
  E150: 'no-place',
  E151: 'several-places',
  E155: 'no-point',
  E156: 'no-point',
  E157: 'no-point',
  E159: 'no-border',
  E161: 'no-answer',
  E171: 'no-role',
  E172: 'no-name',
  E181: 'no-date',
  E182: 'ends-before-it-starts',
  E185: 'no-status',
  E191: 'no-amount',
  E192: 'no-currency',
  E195: 'no-address',
};

/** What many lists write where nothing is known. */
const SAYS_NOTHING = /^(?:\s*|null|\[\]|\{\})$/;

/**
 * With the value that these are about its whole part is left out, though the schema accepted it.
 */
const LOSING_PARTS: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'E150',
  'E151',
  'E159',
  'E172',
  'E192',
]);

/**
 * What stands in a record of the file and is no value of it, by what was told of it. `kept` is what
 * the schema accepted of the record: of a part that isn't in it all that it said is lost, not its
 * faulty value alone.
 */
export function unreadOf(kept: Container, places: Places, findings: Findings): readonly Unread[] {
  const pointer = places.of(kept);
  const told = findings.under(pointer);
  if (told.length === 0) return [];
  const parts = partsOf(kept, places);
  return told.flatMap((finding) =>
    unreadBy(finding, finding.place.pointer.slice(pointer.length + 1).split('/'), pointer, parts),
  );
}

type Parts = ReadonlyMap<string, string | undefined>;

function unreadBy(
  finding: Finding,
  [field = '', position = '', key]: readonly string[],
  pointer: string,
  parts: Parts,
): readonly Unread[] {
  const { code, value, values, repair } = finding;
  const isTaken = repair?.kind === 'replaced' && code !== 'E112';
  // Words of a source are no values of their own; the id and the title stop the record.
  if (repair === undefined || isTaken || field === 'facts' || field === '') return [];
  if (code === 'E182') {
    const { start = '', startKey = '', endKey = '' } = values ?? {};
    const reason = 'ends-before-it-starts';
    return [
      { field: field === 'dates' ? field : String(startKey), text: String(start), reason },
      { field: field === 'dates' ? field : String(endKey), text: value ?? '', reason },
    ];
  }
  const part = key === undefined ? null : `${pointer}/${field}/${position}`;
  const isLost = LOSING_PARTS.has(code) || (part !== null && !parts.has(part));
  const text = (isLost ? values?.['part'] : undefined) ?? value;
  if (text === undefined || SAYS_NOTHING.test(String(text))) return [];
  const fact = part === null ? undefined : parts.get(part);
  const near = nearIn(finding);
  return [
    {
      field: isLost || key === undefined ? field : `${field}.${key}`,
      text: String(text),
      reason: reasonOf(finding),
      ...(near.length === 0 ? {} : { near }),
      ...(fact === undefined ? {} : { fact }),
    },
  ];
}

function reasonOf({ code, value, values }: Finding): UnreadReason {
  if (code === 'E183') {
    const date = parseEdtf(value ?? '');
    return date?.kind === 'span' && yearOf(date.latest) < FIRST_YEAR ? 'before-1950' : 'after-2100';
  }
  if (code === 'E150' && values?.['form'] === 'nuts') return 'no-nuts-code';
  return REASONS[code] ?? 'no-value';
}

/** Areas that may be meant, as the file's owner is offered them. */
function nearIn({ code, values, repair }: Finding): readonly string[] {
  const candidates = values?.['candidates'];
  if (code === 'E151' && typeof candidates === 'object') return candidates;
  const nearest = values?.['nearest'];
  return code === 'E150' && repair?.kind === 'offered' && nearest !== undefined
    ? [`${String(nearest)} (${repair.by})`]
    : [];
}

/** Places of the items of a record's lists, with the facts that they name. */
function partsOf(kept: Container, places: Places): Parts {
  return new Map(
    Object.entries(kept).flatMap(([field, list]: [string, unknown]) =>
      Array.isArray(list)
        ? list.flatMap((item: unknown, index): [string, string | undefined][] => {
            if (!isContainer(item)) return [];
            const fact = memberOf(item, 'fact');
            return [[places.of(kept, [field, index]), typeof fact === 'string' ? fact : undefined]];
          })
        : [],
    ),
  );
}
