import { FINDING_SEVERITIES } from '../finding-codes.ts';
import { FormatError } from '../format.ts';
import { WHOLE_FILE } from '../json-text.ts';
import type { ActivityDraft, FileDefaults } from './raw/activity-draft.ts';
import { activityOfRows } from './raw/activity-of-rows.ts';
import { ACTIVITY_PARTS } from './raw/activity-parts.ts';
import { createOverview } from './raw/overview.ts';
import { createKeptTexts } from './raw/kept-texts.ts';
import { moneyRows } from './raw/money-sums.ts';
import { PART_READERS } from './raw/part-rows.ts';
import type { RawIati } from './raw/raw-iati.ts';
import { rowOf } from './raw/rows.ts';
import { attributeOf, type XmlElement } from './xml/element.ts';
import { createXmlParsing, type XmlSink } from './xml/parse-xml.ts';

/**
 * The activities of a file, from its text in portions; no more is held of the text than is kept of
 * them. A file that breaks off gives those that stand whole before that. Rejects with `FormatError`:
 * E004 a file of organisations; E005 a document type or too deep a document; E007 any other document;
 * E010 broken before the first activity is whole; and with what `portions` rejects.
 */
export async function openIati(portions: AsyncIterable<string>): Promise<RawIati> {
  const reading = createReading();
  for await (const text of portions) {
    if (reading.isBroken()) break;
    reading.write(text);
  }
  return reading.end();
}

function createReading() {
  /** The rows of each. */
  const activities = createKeptTexts();
  const overview = createOverview();
  let head: Pick<RawIati, 'version' | 'generated' | 'lang'> | null = null;
  let defaults: FileDefaults = { lang: undefined, currency: undefined };
  let draft: ActivityDraft | null = null;

  const sink: XmlSink = {
    root: (root) => {
      refuseOther(root);
      defaults = {
        lang: attributeOf(root, 'xml:lang'),
        currency: attributeOf(root, 'default-currency'),
      };
      head = {
        version: attributeOf(root, 'version'),
        generated: attributeOf(root, 'generated-datetime'),
        lang: defaults.lang,
      };
    },
    record: (record) => {
      draft = {
        rows: rowOf(record.name, record.line, attributeOf(record, 'last-updated-datetime')),
        lang: attributeOf(record, 'xml:lang') ?? defaults.lang,
        currency: attributeOf(record, 'default-currency') ?? defaults.currency,
        sums: [],
        budgets: 0,
        transactions: 0,
        overview,
      };
    },
    part: (part) => {
      if (draft !== null) PART_READERS.get(part.name)?.(part, draft);
    },
    recordEnd: () => {
      if (draft === null) return;
      activities.add(draft.rows + moneyRows(draft));
      overview.end();
      draft = null;
    },
  };
  const parsing = createXmlParsing('iati-activity', ACTIVITY_PARTS, sink);

  function end(): RawIati {
    const brokenAt = parsing.end();
    if (head === null || (brokenAt !== null && activities.size() === 0))
      throw new FormatError({
        code: 'E010',
        severity: 'error',
        place: brokenAt === null ? WHOLE_FILE : { kind: 'line', line: brokenAt },
        values: { records: 0 },
      });
    return {
      ...head,
      ...overview.overview(),
      size: activities.size(),
      activity: (index) => activityOfRows(activities.textAt(index), index + 1),
      brokenAt,
    };
  }

  return { write: parsing.write, end, isBroken: parsing.isBroken };
}

function refuseOther({ name, line }: XmlElement): void {
  if (name === 'iati-activities') return;
  const code = name === 'iati-organisations' ? 'E004' : 'E007';
  throw new FormatError({
    code,
    severity: FINDING_SEVERITIES[code],
    place: { kind: 'line', line },
    ...(code === 'E007' ? { values: { kind: 'XML' } } : {}),
  });
}
