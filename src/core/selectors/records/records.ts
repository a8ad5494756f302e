import { frameworkById, recordById } from '../../domain/by-id.ts';
import { projectsOf } from '../../domain/projects.ts';
import type { Dataset, DatasetRecord, Framework, Organisation } from '../../domain/dataset.ts';
import type { MonthInterval } from '../../domain/month.ts';
import type { Fact, Project } from '../../domain/project.ts';
import { textIn, type LocalText } from '../../domain/text/text.ts';

/**
 * The framework or other record that an id means: the two share their ids. Null where there is
 * none.
 */
export function findRecord(
  dataset: Dataset,
  id: string,
): { readonly framework: Framework } | { readonly record: DatasetRecord } | null {
  const framework = frameworkById(dataset, id);
  if (framework !== undefined) return { framework };
  const record = recordById(dataset, id);
  return record === undefined ? null : { record };
}

/** What a framework or another record is called; null where there is none with the id. */
export function recordTitle(dataset: Dataset, id: string): LocalText | null {
  const found = findRecord(dataset, id);
  if (found === null) return null;
  return 'framework' in found ? found.framework.name : found.record.title;
}

/** The projects that name a framework, in the order of the dataset. */
export const projectsUnder = (dataset: Dataset, framework: string): readonly Project[] =>
  projectsOf(dataset).filter(({ frameworks }) => frameworks.includes(framework));

/**
 * The facts behind some fields, in the order of `keys`; a key that ends in a dot stands for every
 * one that begins so (`items.`).
 */
export const factsOf = (
  { facts }: { readonly facts: Readonly<Record<string, Fact>> },
  ...keys: readonly string[]
): readonly Fact[] =>
  keys.flatMap((key) => {
    if (key.endsWith('.'))
      return Object.entries(facts).flatMap(([name, fact]) => (name.startsWith(key) ? [fact] : []));
    return facts[key] ?? [];
  });

/**
 * What we remark on the source's words for a record, each remark once, in the order of its facts.
 */
export const remarksOn = ({
  facts,
}: {
  readonly facts: Readonly<Record<string, Fact>>;
}): readonly string[] => [...new Set(Object.values(facts).flatMap(({ note }) => note ?? []))];

/** The paragraphs of a text: an empty line divides them. */
export const paragraphsOf = (text: string): readonly string[] =>
  text.split(/\n{2,}/).filter((paragraph) => paragraph.trim() !== '');

/** Whether a source breaks a text off: it ends in three dots. */
export const isCut = (text: string): boolean => /(?:\.{3}|…)\s*$/.test(text);

/**
 * A text that goes on from its title («OPEN CALL: registration in …») gives its first sentence as
 * the rest of the title: one that begins with a small letter. `rest` is '' where nothing follows
 * it.
 */
export function titleContinued(text: string): {
  readonly title: string | null;
  readonly rest: string;
} {
  const sentence = /^(\p{Ll}.*?[.?!])(?:\s+|$)/su.exec(text);
  const title = sentence?.[1] ?? null;
  return title === null ? { title, rest: text } : { title, rest: text.slice(sentence?.[0].length) };
}

/** The months of a record, both included; null where it has no date, or only «still running». */
export const monthsOfRecord = ({ date }: DatasetRecord): MonthInterval | null =>
  date?.kind === 'span' ? { first: date.earliest, last: date.latest } : null;

/**
 * The organisation that a text names by its abbreviation or its name, in the dataset's languages;
 * null where none.
 */
export const organisationNamed = (
  { organisations, info }: Dataset,
  text: string,
): Organisation | null =>
  organisations.find(
    ({ abbr, name }) => abbr === text || textIn(name, info.languages).text === text,
  ) ?? null;
