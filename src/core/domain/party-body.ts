import { bodyById } from './by-id.ts';
import type { Dataset, Organisation } from './dataset.ts';
import type { Party } from './project.ts';
import { sameName } from './text/same-name.ts';
import type { LocalText } from './text/text.ts';

const textsOf = (text: LocalText): readonly string[] =>
  typeof text === 'string' ? [text] : Object.values(text);

/** Null for a name that several have. */
type BodiesByName = ReadonlyMap<string, Organisation | null>;

const made = new WeakMap<Dataset, BodiesByName>();

function bodiesByName(dataset: Dataset): BodiesByName {
  const known = made.get(dataset);
  if (known !== undefined) return known;
  const bodies = new Map<string, Organisation | null>();
  for (const body of dataset.organisations) {
    for (const name of new Set(
      [...textsOf(body.name), ...(body.abbr === undefined ? [] : [body.abbr])].map(sameName),
    ))
      bodies.set(name, bodies.has(name) ? null : body);
  }
  made.set(dataset, bodies);
  return bodies;
}

/**
 * The organisation that a party means: that of its id, or the one whose name or abbreviation it
 * bears, where a list gives the name alone.
 */
export function partyBody(
  dataset: Dataset,
  { org, name, as }: Pick<Party, 'org' | 'name' | 'as'>,
): Organisation | undefined {
  if (org !== undefined) return bodyById(dataset, org);
  const byName = bodiesByName(dataset);
  const names = name === undefined ? [as ?? ''] : textsOf(name);
  for (const each of names) {
    const body = byName.get(sameName(each)) ?? null;
    if (body !== null) return body;
  }
  return undefined;
}
