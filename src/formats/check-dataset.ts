import type { Dataset } from '../core/domain/dataset.ts';
import type { Fact } from '../core/domain/project.ts';
import { readAtlasJson } from './atlas-json/read-atlas-json.ts';
import { FINDING_SEVERITIES } from './finding-codes.ts';
import { FormatError, type AreaLookup, type Finding } from './format.ts';
import { escapedKey } from './json-scan.ts';
import { withLines, type JsonFinding } from './json-text.ts';

/**
 * All that is wrong with a dataset of ours, as the build must know it: what reading tells, and
 * words said to be of the primary source that its text hasn't got (E122). Empty for a good one;
 * what can't be read at all is one finding. Without the text of the source (null) its words are
 * taken as they are.
 */
export function checkDataset(
  text: string,
  sourceText: string | null,
  lookup: AreaLookup,
): readonly Finding[] {
  try {
    const { dataset, findings } = readAtlasJson(text, lookup);
    return withLines(text, [
      ...findings,
      ...(sourceText === null ? [] : strangeWords(dataset, sourceText)),
    ]);
  } catch (error) {
    if (error instanceof FormatError) return [error.finding];
    throw error;
  }
}

/**
 * Facts of the primary source whose words aren't in its text. White space counts as one space, as
 * pages have line ends and no-break spaces within their sentences. Positions are those of the
 * dataset: they are the file's where reading left nothing out.
 */
function strangeWords(
  { info, frameworks, projects, records }: Dataset,
  sourceText: string,
): readonly JsonFinding[] {
  const page = foldedSpace(sourceText);
  const strangeIn = (
    facts: Readonly<Record<string, Fact>>,
    owner: string,
    project?: string,
  ): readonly JsonFinding[] =>
    Object.entries(facts)
      .filter(
        ([, { source, text }]) =>
          source === info.primarySource && !page.includes(foldedSpace(text)),
      )
      .map(([name, fact]) => strangeWord(name, fact, owner, project));
  return [
    ...strangeIn(info.facts, '/dataset'),
    ...Object.entries({ frameworks, projects, records }).flatMap(([list, owners]) =>
      owners.flatMap(({ id, facts }, index) =>
        strangeIn(facts, `/${list}/${String(index)}`, list === 'projects' ? id : undefined),
      ),
    ),
  ];
}

const strangeWord = (
  name: string,
  { source, text }: Fact,
  owner: string,
  project: string | undefined,
): JsonFinding => ({
  code: 'E122',
  severity: FINDING_SEVERITIES.E122,
  place: { kind: 'pointer', pointer: `${owner}/facts/${escapedKey(name)}/text` },
  field: `facts.${name}.text`,
  ...(project === undefined ? {} : { project }),
  value: text,
  values: { source },
});

const foldedSpace = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
