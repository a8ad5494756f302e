import type { Fact, Party } from '../../core/domain/project.ts';
import type { File1, FileProject } from './schema/schema-1.ts';
import { FACT_FIELDS } from './schema/schema-1.ts';
import { LEFT_OUT, type Report } from './findings.ts';
import type { Key } from './places.ts';
import { textIn } from '../../core/domain/text/text.ts';
import { PARTY_ROLES } from '../../core/domain/project.ts';

/** The ids that a file's records can name. */
export interface KnownIds {
  readonly sources: ReadonlySet<string>;
  /** The source that stands for the whole file. */
  readonly primary: string;
  readonly organisations: ReadonlySet<string>;
  readonly frameworks: ReadonlySet<string>;
  readonly projects: Pick<ReadonlySet<string>, 'has'>;
}

/** The sources of a record that the file has, the primary one where none of them is left. */
export function readSources(
  sources: readonly string[],
  known: KnownIds,
  report: Report,
): readonly string[] {
  const found = sources.filter((source) => known.sources.has(source));
  const repair = found.length > 0 ? LEFT_OUT : ({ kind: 'replaced', by: known.primary } as const);
  sources.forEach((source, index) => {
    if (!known.sources.has(source)) report('E112', ['sources', index], { value: source, repair });
  });
  return found.length > 0 ? found : [known.primary];
}

/** The frameworks of a project that the file has. */
export function readFrameworks(
  frameworks: readonly string[],
  known: KnownIds,
  report: Report,
): readonly string[] {
  return frameworks.filter((framework, index) => {
    const isKnown = known.frameworks.has(framework);
    if (!isKnown) report('E141', ['frameworks', index], { value: framework, repair: LEFT_OUT });
    return isKnown;
  });
}

/**
 * The parties of a project. An organisation that the file hasn't got is shown under the words that
 * stand for it.
 */
export function readParties(
  parties: FileProject['parties'],
  known: KnownIds,
  report: Report,
): readonly Party[] {
  return parties.flatMap((party, index): Party[] => {
    const { org, ...rest } = party;
    if (org !== undefined && known.organisations.has(org)) return [party];
    if (org === undefined && party.name === undefined && party.as === undefined) {
      report('E172', ['parties', index], {
        values: {
          role: party.role,
          ...(party.instrument === undefined ? {} : { part: `${party.role}, ${party.instrument}` }),
        },
        repair: LEFT_OUT,
      });
      return [];
    }
    const name = party.name ?? org ?? party.as ?? '';
    if (org !== undefined)
      report('E172', ['parties', index, 'org'], {
        value: org,
        values: { role: party.role },
        repair: { kind: 'replaced', by: textIn(name, []).text },
      });
    return [{ ...rest, name }];
  });
}

/** Related projects are kept, known or not: the file may be a part of a larger list. */
export function tellUnknownRelated(
  related: FileProject['related'],
  known: KnownIds,
  report: Report,
): void {
  related.forEach(({ project }, index) => {
    if (!known.projects.has(project))
      report('E197', ['related', index, 'project'], { value: project });
  });
}

type FactList = keyof typeof FACT_FIELDS;

/** Words of sources that the file has, for fields that there are. */
export function readFacts(
  facts: File1['projects'][number]['facts'],
  list: FactList,
  known: Pick<KnownIds, 'sources'>,
  report: Report,
): Readonly<Record<string, Fact>> {
  return Object.fromEntries(
    Object.entries(facts).flatMap(([name, fact]): [string, Fact][] => {
      if (!isFactName(name, list)) {
        report('E121', ['facts', name], { value: name, values: { list }, repair: LEFT_OUT });
        return [];
      }
      if (!known.sources.has(fact.source)) {
        report('E112', ['facts', name, 'source'], { value: fact.source, repair: LEFT_OUT });
        return [];
      }
      const { conflicts, also, ...rest } = fact;
      return [
        [
          name,
          {
            ...rest,
            ...(also === undefined
              ? {}
              : {
                  also: also.filter((source, index) =>
                    isSourced(source, ['facts', name, 'also', index], known, report),
                  ),
                }),
            ...(conflicts === undefined
              ? {}
              : {
                  conflicts: conflicts.filter(({ source }, index) =>
                    isSourced(source, ['facts', name, 'conflicts', index, 'source'], known, report),
                  ),
                }),
          },
        ],
      ];
    }),
  );
}

/** Whether the file has a source; told where it hasn't. */
export function isSourced(
  source: string,
  path: readonly Key[],
  known: Pick<KnownIds, 'sources'>,
  report: Report,
): boolean {
  if (known.sources.has(source)) return true;
  report('E112', path, { value: source, repair: LEFT_OUT });
  return false;
}

/**
 * A field of the record, or a path into one: `start`, `parties.funding`, `targets.EU`, `items.1`.
 */
export function isFactName(name: string, list: FactList): boolean {
  const [field = '', within] = name.split('.');
  if (!FACT_FIELDS[list].includes(field)) return false;
  return field !== 'parties' || within === undefined || PARTY_ROLES.some((role) => role === within);
}
