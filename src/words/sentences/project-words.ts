import { frameworkById } from '../../core/domain/by-id.ts';
import { isolated } from '../../core/domain/text/isolated.ts';
import type { Atlas } from '../../core/domain/atlas.ts';
import { parseEdtf } from '../../core/domain/edtf.ts';
import type { Project } from '../../core/domain/project.ts';
import type { Words } from '../words.ts';

/** The amounts of a project, or null: «€1,000,000», «€250,000 spent». */
export function amountWords({ budget }: Project, words: Words): string | null {
  if (budget.length === 0) return null;
  return words.grammar.semicolons(
    budget.map(({ amount, currency, kind }) =>
      `${money(amount, currency, words)} ${words.messages.panel.amountKinds[kind]}`.trimEnd(),
    ),
  );
}

function money(amount: string, currency: string, words: Words): string {
  if (!isDecimal(amount) || !/^[A-Z]{3}$/.test(currency)) return `${amount} ${currency}`;
  return words.grammar.money(amount, currency);
}

const isDecimal = (text: string): text is `${number}` => /^-?\d+(?:\.\d+)?$/.test(text);

/** Names of the frameworks that the source puts a project under. */
export const frameworkNames = (project: Project, atlas: Atlas, words: Words): readonly string[] =>
  project.frameworks.map((framework) =>
    isolated(
      words.recordName(framework, frameworkById(atlas.dataset, framework)?.name ?? framework),
    ),
  );

/**
 * What the source lists a project as, with the date of that statement: «on-going, on an undated
 * page». A status is of the day it was written, so it is never shown without one. Null where the
 * source doesn't say.
 */
export function listedAsWords(project: Project, atlas: Atlas, words: Words): string | null {
  const { panel } = words.messages;
  const fact = project.facts['status'];
  const listed =
    project.status === undefined
      ? fact === undefined
        ? null
        : panel.quoted(isolated(fact.text))
      : panel.status[project.status];
  if (listed === null) return null;
  const source = atlas.dataset.sources.find(
    ({ id }) => id === (fact?.source ?? project.sources[0]),
  );
  const said =
    (fact?.date === undefined ? null : parseEdtf(fact.date)) ?? source?.published ?? null;
  if (said !== null) return panel.onDay(listed, words.dates.edtf(said));
  return source?.kind === 'page' ? panel.onUndatedPage(listed) : panel.inUndatedSource(listed);
}
