import type { LocalText } from '../../../core/domain/text/text.ts';
import { FORMAT_1 } from '../../atlas-json/schema/schema-1.ts';
import type { RawIati } from '../raw/raw-iati.ts';
import type { RawOrganisation } from '../raw/overview.ts';
import { dayOf } from './project-dates.ts';
import type { PartValue } from './project-parts.ts';
import { languageTagOf, localTextOf } from './project-text.ts';
import { SOURCE, type ProjectValue } from './project-value.ts';

/** Languages of a file, the one of most titles first; English where it says none. */
export function languagesOf({ lang, languages }: RawIati): readonly string[] {
  const counts = new Map<string, number>();
  for (const [written, count] of languages) {
    const tag = languageTagOf(written);
    if (tag !== undefined) counts.set(tag, (counts.get(tag) ?? 0) + count);
  }
  const tags = [...counts].toSorted(([, a], [, b]) => b - a).map(([tag]) => tag);
  return tags.length > 0 ? tags : [languageTagOf(lang) ?? 'en'];
}

const LONGEST_ID = 80;

/** Ids for organisations in links, each its own, by their keys. */
export function organisationIdsOf(
  organisations: ReadonlyMap<string, RawOrganisation>,
): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const ids = new Map<string, string>();
  for (const [key, { ref }] of organisations) {
    const base = ref.replaceAll(/[^\w.-]+/g, '-').slice(0, LONGEST_ID - 6);
    let id = base;
    for (let count = 2; taken.has(id); count += 1) id = `${base}-${String(count)}`;
    taken.add(id);
    ids.set(key, id);
  }
  return ids;
}

/** How many reporters a title names; a file of more is a collection. */
const MOST_NAMES = 3;
const UNTITLED = 'IATI';

/** A file in the shape of the atlas's own format, with its projects. */
export function fileValue(
  raw: RawIati,
  languages: readonly string[],
  organisationIds: ReadonlyMap<string, string>,
  projects: readonly ProjectValue[],
): Record<string, unknown> {
  const [language = 'en'] = languages;
  const nameOf = ({ ref, names }: RawOrganisation): LocalText =>
    localTextOf(names, language) ?? ref;
  const reporters = [...raw.reporters.values()].map(nameOf);
  const [reporter] = reporters;
  const names = reporters.flatMap((name) =>
    typeof name === 'string' ? name : Object.values(name),
  );
  const title: LocalText =
    reporters.length === 1 && reporter !== undefined
      ? reporter
      : names.length > 0 && reporters.length <= MOST_NAMES
        ? names.join(', ')
        : UNTITLED;
  const plainTitle = typeof title === 'string' ? title : (Object.values(title)[0] ?? UNTITLED);
  const generated = dayOf(raw.generated);
  const groups = new Map(
    projects.flatMap((project) => project.groups).map((group) => [group.id, group]),
  );
  return {
    format: FORMAT_1,
    dataset: {
      id: SOURCE,
      title,
      version: generated ?? '0',
      ...(generated === undefined ? {} : { issued: generated }),
      ...(reporters.length === 1 ? { publisher: plainTitle } : {}),
      languages,
      primarySource: SOURCE,
    },
    sources: [
      {
        id: SOURCE,
        title: plainTitle,
        kind: 'iati',
        ...(generated === undefined ? {} : { published: generated }),
      },
    ],
    areas: [...groups.values()].map(({ id, name, parts }) => ({
      id,
      kind: 'group',
      name,
      parts,
      sources: [SOURCE],
    })),
    organisations: [...raw.organisations].map(([key, organisation]): PartValue => ({
      id: organisationIds.get(key) ?? organisation.ref,
      name: nameOf(organisation),
      ids: [{ scheme: 'iati', id: organisation.ref }],
    })),
    projects: projects.map(({ value }) => value),
  };
}
