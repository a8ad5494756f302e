import type { Dataset, Organisation } from './dataset.ts';
import type { Party } from './project.ts';
import { sameName } from './text/same-name.ts';
import type { LocalText } from './text/text.ts';

const textsOf = (text: LocalText): readonly string[] =>
  typeof text === 'string' ? [text] : Object.values(text);

interface Bodies {
  readonly byId: ReadonlyMap<string, Organisation>;
  /** Null for a name that several have. */
  readonly byName: ReadonlyMap<string, Organisation | null>;
}

const known = new WeakMap<Dataset, Bodies>();

function bodiesOf(dataset: Dataset): Bodies {
  const found = known.get(dataset);
  if (found !== undefined) return found;
  const byName = new Map<string, Organisation | null>();
  for (const body of dataset.organisations) {
    for (const name of new Set(
      [...textsOf(body.name), ...(body.abbr === undefined ? [] : [body.abbr])].map(sameName),
    ))
      byName.set(name, byName.has(name) ? null : body);
  }
  const bodies = { byId: new Map(dataset.organisations.map((body) => [body.id, body])), byName };
  known.set(dataset, bodies);
  return bodies;
}

/** The organisation that a party means: that of its id, or the one whose name or abbreviation it bears, where a list gives the name alone. */
export function partyBody(
  dataset: Dataset,
  { org, name, as }: Pick<Party, 'org' | 'name' | 'as'>,
): Organisation | undefined {
  const { byId, byName } = bodiesOf(dataset);
  if (org !== undefined) return byId.get(org);
  const names = name === undefined ? [as ?? ''] : textsOf(name);
  for (const each of names) {
    const body = byName.get(sameName(each)) ?? null;
    if (body !== null) return body;
  }
  return undefined;
}
