import type { Finding } from '../format.ts';
import type { JsonFinding } from '../json-text.ts';
import { activityPath, type ElementPlace } from './projects/element-notes.ts';

/** Gives the places of the parts of the project of an activity (by its index), by JSON pointers. */
export type PlacesOf = (activity: number) => ReadonlyMap<string, ElementPlace>;

const IN_PROJECT = /^\/projects\/(\d+)(\/.*)?$/s;
const ROOT: ElementPlace = { path: '/iati-activities', line: 1 };

/** Shares are summed as the file writes them, over more than what becomes a target. */
const TOLD_OTHERWISE: ReadonlySet<string> = new Set(['E153', 'E154']);

/**
 * Findings of the checker with their elements in the place of JSON pointers, those of one element
 * once: a date is that of the project, and one of its four.
 */
export function elementFindings(
  findings: readonly JsonFinding[],
  placesOf: PlacesOf,
): readonly Finding[] {
  const cache = new Map<number, ReadonlyMap<string, ElementPlace>>();
  const told = new Map<string, Finding>();
  for (const finding of findings) {
    if (TOLD_OTHERWISE.has(finding.code)) continue;
    const [, index, within = ''] = IN_PROJECT.exec(finding.place.pointer) ?? [];
    const place = index === undefined ? ROOT : placeIn(Number(index), within);
    const key = `${finding.code} ${place.path} ${finding.value ?? ''}`;
    if (!told.has(key)) told.set(key, { ...finding, place: { kind: 'element', ...place } });
  }
  return [...told.values()];

  function placeIn(activity: number, within: string): ElementPlace {
    const places = cache.get(activity) ?? placesOf(activity);
    cache.set(activity, places);
    const keys = within.split('/');
    for (let count = keys.length; count > 0; count -= 1) {
      const place = places.get(keys.slice(0, count).join('/'));
      if (place !== undefined) return place;
    }
    return { path: activityPath(activity + 1), line: ROOT.line };
  }
}

/**
 * Related projects that aren't in the file are told once with their number: a publisher's file names
 * thousands of other files.
 */
export function countedOnce(findings: readonly Finding[]): readonly Finding[] {
  const missing = findings.filter(({ code, value }) => code === 'E197' && value !== undefined);
  const [first] = missing;
  if (first === undefined || missing.length === 1) return findings;
  const rest = new Set(missing.slice(1));
  const counted: Finding = { ...first, values: { ...first.values, count: missing.length } };
  return findings.flatMap((finding) => {
    if (finding === first) return counted;
    return rest.has(finding) ? [] : finding;
  });
}
