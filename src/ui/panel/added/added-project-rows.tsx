import { frameworkById } from '../../../core/domain/by-id.ts';
import type { Atlas } from '../../../core/domain/atlas.ts';
import { PARTY_ROLES, type Project } from '../../../core/domain/project.ts';
import { fieldsUnread } from '../../../words/sentences/unread-words.ts';
import type { Words } from '../../../words/words.ts';
import { factsOf } from '../../../core/selectors/records/records.ts';
import type { AddedRow } from './added-rows.tsx';
import { PartyLinks } from '../project/party-links.tsx';
import { ProjectPartnerSide } from '../project/project-partner-side.tsx';
import { ProjectLinks } from '../project/project-links.tsx';
import { ProjectTargets } from '../project/project-targets.tsx';
import {
  amountWords,
  frameworkNames,
  listedAsWords,
} from '../../../words/sentences/project-words.ts';

/** A field of a project. */
export type ProjectField = keyof Project;

interface RowSources {
  /** What other sources alone state of the project. */
  readonly added: Project;
  /** The atlas that knows all that they name. */
  readonly atlas: Atlas;
  readonly words: Words;
}

type RowsOf = (sources: RowSources) => readonly AddedRow[];

/**
 * Where the value of each field is shown, in the order of the page; null for a field that stands
 * elsewhere, or with another.
 */
const ROWS: Readonly<Record<ProjectField, RowsOf | null>> = {
  id: null,
  title: null,
  acronym: ({ added, words }) =>
    row(words.messages.added.fields.acronym, { added, words }, ['acronym'], added.acronym),
  topic: ({ added, words }) =>
    row(
      words.messages.panel.fields.topic,
      { added, words },
      ['topic'],
      added.topic === undefined ? null : words.text(added.topic),
    ),
  start: ({ added, words }) =>
    row(
      words.messages.panel.fields.when,
      { added, words },
      ['start', 'end'],
      words.dates.duration(added.start, added.end),
    ),
  // With the start.
  end: null,
  dates: ({ added, words }) =>
    row(words.messages.added.fields.dates, { added, words }, ['dates'], datesInWords(added, words)),
  targets: ({ added, words }) => {
    const reached = added.targets.filter(({ role }) => role !== 'partner');
    return reached.length === 0
      ? []
      : targetRow(
          words.messages.panel.fields.where,
          { ...added, targets: reached },
          <ProjectTargets project={added} />,
        );
  },
  euCooperation: ({ added, words }) => {
    const partners = added.targets.filter(({ role }) => role === 'partner');
    if (added.euCooperation === undefined && partners.length === 0) return [];
    const [named] = targetRow(
      words.messages.panel.fields.eu,
      { ...added, targets: partners },
      <ProjectPartnerSide project={added} />,
    );
    return named === undefined
      ? []
      : [
          {
            ...named,
            facts: [...factsOf(added, 'euCooperation', 'euCooperation.'), ...named.facts],
          },
        ];
  },
  parties: ({ added, atlas, words }) =>
    PARTY_ROLES.flatMap((role) => {
      const isStated = added.parties.some((party) => party.role === role);
      return row(
        words.messages.panel.fields[role],
        { added, words },
        [`parties.${role}`, 'parties'],
        isStated ? <PartyLinks project={added} role={role} atlas={atlas} /> : null,
      );
    }),
  budget: ({ added, words }) =>
    row(
      words.messages.panel.fields.amount,
      { added, words },
      ['budget'],
      amountWords(added, words),
    ),
  frameworks: ({ added, atlas, words }) => {
    const names = frameworkNames(added, atlas, words);
    const sources = added.frameworks.flatMap(
      (framework) => frameworkById(atlas.dataset, framework)?.sources ?? [],
    );
    return row(
      words.messages.panel.fields.framework,
      { added, words },
      ['frameworks'],
      names.length === 0 ? null : words.grammar.semicolons(names),
      [...new Set(sources)],
    );
  },
  status: ({ added, atlas, words }) =>
    row(
      words.messages.panel.fields.listed,
      { added, words },
      ['status'],
      listedAsWords(added, atlas, words),
    ),
  themes: ({ added, words }) =>
    row(
      words.messages.added.fields.themes,
      { added, words },
      ['themes'],
      added.themes.length === 0
        ? null
        : words.grammar.semicolons(
            added.themes.map(({ vocabulary, code }) => `${vocabulary.toUpperCase()} ${code}`),
          ),
    ),
  ids: ({ added, words }) =>
    row(
      words.messages.added.fields.ids,
      { added, words },
      ['ids'],
      added.ids.length === 0
        ? null
        : words.grammar.semicolons(added.ids.map(({ scheme, id }) => `${scheme} ${id}`)),
    ),
  links: ({ added, words }) =>
    row(
      words.messages.panel.fields.links,
      { added, words },
      ['links'],
      added.links.length === 0 ? null : <ProjectLinks links={added.links} />,
    ),
  objective: ({ added, words }) =>
    row(
      words.messages.panel.fields.objective,
      { added, words },
      ['objective'],
      added.objective === undefined ? null : words.text(added.objective),
    ),
  unread: ({ added, words }) => {
    const lines = fieldsUnread(added, words);
    return lines.length === 0
      ? []
      : [
          {
            name: words.messages.unread.further,
            facts: [],
            sources: added.sources,
            value: words.grammar.semicolons(lines),
          },
        ];
  },
  // Among what came before and after.
  related: null,
  sources: null,
  facts: null,
};

/**
 * What other sources alone state of a project, in the order of its page; `only` some of its fields.
 */
export const addedProjectRows = (
  sources: RowSources,
  only: readonly ProjectField[] | null,
): readonly AddedRow[] =>
  Object.entries(ROWS).flatMap(([field, rows]) =>
    rows === null || (only !== null && !only.some((one) => one === field)) ? [] : rows(sources),
  );

/**
 * A value with the facts of its fields, and of what stands within them; of facts alone their words.
 */
function row(
  name: string,
  { added, words }: Pick<RowSources, 'added' | 'words'>,
  fields: readonly string[],
  value: AddedRow['value'],
  sources: readonly string[] = added.sources,
): readonly AddedRow[] {
  const facts = factsOf(added, ...fields.flatMap((field) => [field, `${field}.`]));
  const stated =
    value ??
    (facts.length === 0
      ? null
      : words.grammar.semicolons(facts.map((fact) => words.messages.panel.quoted(fact.text))));
  return stated === null
    ? []
    : [{ name, facts, sources, value: stated, wide: fields.includes('objective') }];
}

const targetRow = (name: string, added: Project, value: AddedRow['value']): readonly AddedRow[] => [
  {
    name,
    facts: factsOf(added, ...new Set(added.targets.map(({ fact = 'targets' }) => fact))),
    sources: added.sources,
    value,
  },
];

const DATES = ['plannedStart', 'actualStart', 'plannedEnd', 'actualEnd'] as const;

/** «Planned start May 2017; actual start July 2017». */
function datesInWords(
  { dates }: Project,
  { grammar, messages, dates: said }: Words,
): string | null {
  if (dates === undefined) return null;
  return grammar.semicolons(
    DATES.map((name) => {
      const date = dates[name];
      return date === undefined ? null : messages.added.dated(name, said.edtf(date));
    }),
  );
}
