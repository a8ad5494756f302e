import type { Atlas } from '../domain/atlas.ts';
import { parseEdtf } from '../domain/edtf.ts';
import type { Project } from '../domain/project.ts';
import type { Words } from '../i18n/words.ts';
import type { DateDoubt } from '../selectors/date-doubt.ts';
import { projectPlaces, type PlaceGroup } from '../selectors/project-places.ts';

/** Names that a card writes out; more are counted. */
const MOST_NAMES = { country: 4, border: 2, place: 3 } as const;
/** Names of areas of which only unnamed parts are meant. */
const MOST_OPEN_NAMES = 2;

/** Where a project goes, in a line: «4 cross-border areas in 6 countries», «Regions of 6 countries, not named». */
export function whereInShort(project: Project, atlas: Atlas, words: Words): string {
  const groups = projectPlaces(project, 'recipient', atlas.gazetteer);
  if (groups.length === 0) return words.messages.notStated;
  return groups.map((group) => groupInShort(group, words)).join('; ');
}

function groupInShort({ kind, extent, areas, countries }: PlaceGroup, words: Words): string {
  const { panel } = words.messages;
  const names = (): readonly string[] => areas.map((area) => words.areas.of(area)).toSorted(collator(words.language).compare);
  const counted = (): string => {
    if (kind === 'country') return panel.countryCount(areas.length);
    return panel.inCountries(kind === 'border' ? panel.borderCount(areas.length) : panel.placeCount(areas.length), countries.length);
  };
  if (extent === 'unnamed-parts') return panel.notNamed(panel.regionsOf(areas.length <= MOST_OPEN_NAMES ? panel.and(names()) : counted()));
  return areas.length <= MOST_NAMES[kind] ? names().join(', ') : counted();
}

/** Kept, since making one takes longer than sorting with it: a list has thousands of cards. */
const collators = new Map<string, Intl.Collator>();
function collator(language: string): Intl.Collator {
  const known = collators.get(language) ?? new Intl.Collator(language);
  collators.set(language, known);
  return known;
}

/** Why it is open whether a project is active: «Possible: ended in June or July 2018.» */
export function doubtSentence(doubt: DateDoubt, words: Words): string {
  const sentences = words.messages.panel.doubt;
  switch (doubt.kind) {
    case 'ended':
    case 'began':
      return sentences[doubt.kind](words.dates.edtf(doubt.date));
    case 'no-end':
    case 'still-running':
    case 'no-start':
    case 'year':
      return sentences[doubt.kind]();
  }
}

/** The amounts of a project, or null: «€1,000,000», «€250,000 spent». */
export function amountWords({ budget }: Project, words: Words): string | null {
  if (budget.length === 0) return null;
  return budget.map(({ amount, currency, kind }) => `${money(amount, currency, words)} ${words.messages.panel.amountKinds[kind]}`.trimEnd()).join('; ');
}

/** Kept as the decimal text that it is: a number would lose digits. */
function money(amount: string, currency: string, words: Words): string {
  if (!isDecimal(amount) || !/^[A-Z]{3}$/.test(currency)) return `${amount} ${currency}`;
  const whole = !amount.includes('.');
  const format = new Intl.NumberFormat(words.language, { style: 'currency', currency, ...(whole ? { maximumFractionDigits: 0 } : {}) });
  return format.format(amount);
}

const isDecimal = (text: string): text is `${number}` => /^-?\d+(?:\.\d+)?$/.test(text);

/** Names of the frameworks that the source puts a project under. */
export const frameworkNames = (project: Project, atlas: Atlas, words: Words): readonly string[] =>
  project.frameworks.map((framework) => words.text(atlas.dataset.frameworks.find(({ id }) => id === framework)?.name ?? framework));

/**
 * What the source lists a project as, with the date of that statement: «on-going, on an undated page». A status is of the day
 * it was written, so it is never shown without one. Null where the source doesn't say.
 */
export function listedAsWords(project: Project, atlas: Atlas, words: Words): string | null {
  const { panel } = words.messages;
  const fact = project.facts['status'];
  const listed = project.status === undefined ? (fact === undefined ? null : panel.quoted(fact.text)) : panel.status[project.status];
  if (listed === null) return null;
  const source = atlas.dataset.sources.find(({ id }) => id === (fact?.source ?? project.sources[0]));
  const said = (fact?.date === undefined ? null : parseEdtf(fact.date)) ?? source?.published ?? null;
  if (said !== null) return panel.onDay(listed, words.dates.edtf(said));
  return source?.kind === 'page' ? panel.onUndatedPage(listed) : panel.inUndatedSource(listed);
}
