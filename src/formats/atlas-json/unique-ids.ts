import type { Findings } from './findings.ts';
import type { Places } from './places.ts';

interface WithId {
  id: string;
}

/** Characters of an id, as the schema has them. */
const LONGEST_ID = { projects: 120, others: 80 } as const;

/**
 * Tells of ids that are used more than once in lists that share their ids, and gives a test for the
 * records that are kept: of equal ones the first. One that differs from those before it is kept too
 * and gets an id of its own, which links can hold.
 */
export function keptWithOwnId(
  lists: Readonly<Record<string, readonly WithId[]>>,
  places: Places,
  findings: Findings,
  isTakenElsewhere: (id: string) => boolean = () => false,
): (record: WithId) => boolean {
  const used = new Set(Object.values(lists).flatMap((records) => records.map(({ id }) => id)));
  const isTaken = (id: string): boolean => used.has(id) || isTakenElsewhere(id);
  const users = new Map<string, { readonly firstUse: string; readonly records: WithId[] }>();
  const dropped = new Set<WithId>();
  for (const [list, records] of Object.entries(lists)) {
    for (const record of records) {
      const { id } = record;
      const use = `${list} ${String(positionOf(record, places))}`;
      const same = users.get(id);
      if (same === undefined) {
        users.set(id, { firstUse: use, records: [record] });
        continue;
      }
      const content = contentOf(record, places, findings);
      const isEqual = same.records.some(
        (before) => contentOf(before, places, findings) === content,
      );
      same.records.push(record);
      const own = isEqual
        ? id
        : freeId(id, isTaken, list === 'projects' ? LONGEST_ID.projects : LONGEST_ID.others);
      const report = findings.reportFor({
        container: record,
        list,
        ...(list === 'projects' ? { project: own } : {}),
      });
      report('E102', ['id'], {
        value: id,
        values: { uses: [same.firstUse, use] },
        repair: isEqual ? { kind: 'left-out' } : { kind: 'replaced', by: own },
      });
      if (isEqual) {
        dropped.add(record);
      } else {
        record.id = own;
        used.add(own);
        if (list === 'projects') findings.rename(places.of(record), own);
      }
    }
  }
  return (record) => !dropped.has(record);
}

/** `id-2`, `id-3`: the first that no record has. */
function freeId(id: string, isTaken: (id: string) => boolean, longest: number): string {
  for (let count = 2; ; count += 1) {
    const ending = `-${String(count)}`;
    const free = `${id.slice(0, longest - ending.length)}${ending}`;
    if (!isTaken(free)) return free;
  }
}

/**
 * All that a record says beside its id, also what couldn't be read; the same for any order of its
 * keys.
 */
function contentOf(record: WithId, places: Places, findings: Findings): string {
  const unread = findings
    .under(places.of(record))
    .filter(({ code }) => code !== 'E102')
    .map(({ code, field, value }) => [code, field, value]);
  return JSON.stringify([{ ...record, id: '' }, unread], (_, value: unknown) =>
    isRecord(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Position of a record in its list of the user's file, counted from 1. */
export const positionOf = (record: WithId, places: Places): number =>
  Number(places.of(record).split('/').at(-1)) + 1;
