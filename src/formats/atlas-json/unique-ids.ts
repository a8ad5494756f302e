import type { Findings } from './findings.ts';
import type { Places } from './places.ts';

interface WithId {
  readonly id: string;
}

/**
 * Tells of ids that are used more than once in lists that share their ids, and gives a test for the records that can be shown:
 * the first of each id.
 */
export function firstOfEachId(lists: Readonly<Record<string, readonly WithId[]>>, places: Places, findings: Findings): (record: WithId) => boolean {
  const users = new Map<string, { readonly list: string; readonly record: WithId }[]>();
  for (const [list, records] of Object.entries(lists)) {
    for (const record of records) {
      const same = users.get(record.id) ?? [];
      same.push({ list, record });
      users.set(record.id, same);
    }
  }
  const shown = new Set<WithId>();
  for (const [id, [first, second, ...others]] of users) {
    if (first === undefined) continue;
    shown.add(first.record);
    if (second === undefined) continue;
    const uses = [first, second, ...others].map(({ list, record }) => `${list} ${String(positionOf(record, places))}`);
    const project = second.list === 'projects' ? { project: id } : {};
    findings.reportFor({ container: second.record, list: second.list, ...project })('E102', ['id'], { value: id, values: { uses }, repair: { kind: 'left-out' } });
  }
  return (record) => shown.has(record);
}

/** Position of a record in its list of the user's file, counted from 1. */
export const positionOf = (record: WithId, places: Places): number => Number(places.of(record).split('/').at(-1)) + 1;
