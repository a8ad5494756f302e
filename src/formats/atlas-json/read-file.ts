import type { AreaId } from '../../core/domain/area.ts';
import type {
  Dataset,
  DatasetInfo,
  DatasetRecord,
  Framework,
  Organisation,
  Source,
} from '../../core/domain/dataset.ts';
import { parseEdtf, type Edtf } from '../../core/domain/edtf.ts';
import type { File1 } from './schema/schema-1.ts';
import type { AreaContext } from './area-context.ts';
import { createAreaReferences, type AreaReferences } from './areas.ts';
import { PORTION } from './checked.ts';
import type { Findings, Report } from './findings.ts';
import type { Container, Places } from './places.ts';
import { readOwnAreas } from './own-areas.ts';
import { readAddition, readConflict, type AddedContext } from './read-added.ts';
import { readProject } from './read-project.ts';
import { readFacts, readSources, type KnownIds } from './references.ts';
import { keptWithOwnId, positionOf } from './unique-ids.ts';
import { unreadOf } from './unread.ts';

/** What was made of a file, and what its records may name. */
export interface FileReading {
  readonly dataset: Dataset;
  /** Position of each project of the dataset in the list of the file, from 0. */
  readonly positions: readonly number[];
  readonly known: KnownIds;
  readonly references: AreaReferences;
}

/**
 * The dataset of a file that the schema accepts: ids are told apart, references found, dates read.
 * `isElsewhere` knows the ids of the projects of the file that others read. Yields between portions
 * how many records it has read.
 */
export function* readFile(
  file: File1,
  context: AreaContext,
  places: Places,
  findings: Findings,
  isElsewhere: (project: string) => boolean = () => false,
): Generator<number, FileReading> {
  const withUnread = <Read extends object>(read: Read, kept: Container): Read => {
    const unread = unreadOf(kept, places, findings);
    return unread.length === 0 ? read : { ...read, unread };
  };
  const sources = file.sources
    .filter(keptWithOwnId({ sources: file.sources }, places, findings))
    .map((source) => withUnread(readSource(source), source));
  const organisations = file.organisations
    .filter(keptWithOwnId({ organisations: file.organisations }, places, findings))
    .map((organisation) => withUnread(organisation, organisation));
  const projects = file.projects.filter(
    keptWithOwnId({ projects: file.projects }, places, findings, isElsewhere),
  );
  const own = idsOf(projects);
  const isKept = keptWithOwnId(
    { frameworks: file.frameworks, records: file.records },
    places,
    findings,
  );
  const fileAreas = file.areas.filter(keptWithOwnId({ areas: file.areas }, places, findings));
  const frameworks = file.frameworks.filter(isKept);

  const head = readInfo(file, sources, findings);
  const known: KnownIds = {
    sources: idsOf(sources),
    primary: head.primarySource,
    organisations: idsOf(organisations),
    frameworks: idsOf(frameworks),
    projects: { has: (id) => own.has(id) || isElsewhere(id) },
  };
  const areas = readOwnAreas(fileAreas, context, known, findings);
  const references = createAreaReferences(context, new Set<AreaId>(areas.map(({ id }) => id)));
  const leads = missingLeads(frameworks, known, findings);
  const info = {
    ...head,
    facts: readFacts(
      file.dataset.facts,
      'dataset',
      known,
      findings.reportFor({ container: file.dataset, list: 'dataset' }),
    ),
  };
  const records = file.records.filter(isKept);
  const added: AddedContext = {
    known,
    records: idsOf(records),
    dataset: info.id,
    areas: references,
  };
  const dataset: Dataset = {
    info,
    sources,
    areas,
    organisations: [...organisations, ...leads],
    frameworks: frameworks.map((framework) =>
      withUnread(
        readFramework(
          framework,
          known,
          findings.reportFor({ container: framework, list: 'frameworks' }),
        ),
        framework,
      ),
    ),
    projects: yield* inPortions(projects, (project) =>
      withUnread(
        readProject(
          project,
          info.issued,
          references,
          known,
          findings.reportFor({ container: project, list: 'projects', project: project.id }),
        ),
        project,
      ),
    ),
    records: yield* inPortions(records, (record) =>
      withUnread(
        readRecord(
          record,
          references,
          known,
          findings.reportFor({ container: record, list: 'records' }),
        ),
        record,
      ),
    ),
    additions: file.additions
      .filter(keptWithOwnId({ additions: file.additions }, places, findings))
      .flatMap((addition) => {
        const read = readAddition(
          addition,
          added,
          findings.reportFor({ container: addition, list: 'additions' }),
        );
        return read === null ? [] : withUnread(read, addition);
      }),
    conflicts: file.conflicts
      .filter(keptWithOwnId({ conflicts: file.conflicts }, places, findings))
      .flatMap(
        (conflict) =>
          readConflict(
            conflict,
            positionOf(conflict, places),
            added,
            findings.reportFor({ container: conflict, list: 'conflicts' }),
          ) ?? [],
      ),
  };
  const positions = projects.map((project) => positionOf(project, places) - 1);
  return { dataset, positions, known, references };
}

/** What `read` makes of each record; yields between portions how many there are. */
function* inPortions<Written, Read>(
  records: readonly Written[],
  read: (record: Written) => Read,
): Generator<number, Read[]> {
  const done: Read[] = [];
  for (const record of records) {
    done.push(read(record));
    if (done.length % PORTION === 0) yield PORTION;
  }
  return done;
}

const idsOf = (records: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(records.map(({ id }) => id));

const dateOf = (text: string | undefined): Edtf | null =>
  text === undefined ? null : parseEdtf(text);

function readSource({ published, ...rest }: File1['sources'][number]): Source {
  const date = dateOf(published);
  return { ...rest, ...(date === null ? {} : { published: date }) };
}

/** The head, with a primary source that the file has. */
function readInfo({ dataset }: File1, sources: readonly Source[], findings: Findings): DatasetInfo {
  const primary = sources.find(({ id }) => id === dataset.primarySource) ?? sources[0];
  if (primary === undefined || primary.id === dataset.primarySource) return dataset;
  const report = findings.reportFor({ container: dataset, list: 'dataset' });
  report('E112', ['primarySource'], {
    value: dataset.primarySource,
    repair: { kind: 'replaced', by: primary.id },
  });
  return { ...dataset, primarySource: primary.id };
}

type FileFramework = File1['frameworks'][number];

/**
 * Organisations for the leads that the file doesn't list: they are shown under the words that stand
 * for them.
 */
function missingLeads(
  frameworks: readonly FileFramework[],
  known: KnownIds,
  findings: Findings,
): readonly Organisation[] {
  const missing = frameworks.filter(({ lead }) => !known.organisations.has(lead));
  for (const framework of missing) {
    const report = findings.reportFor({ container: framework, list: 'frameworks' });
    report('E172', ['lead'], {
      value: framework.lead,
      repair: { kind: 'replaced', by: framework.lead },
    });
  }
  return [...new Set(missing.map(({ lead }) => lead))].map((lead) => ({
    id: lead,
    name: lead,
    ids: [],
  }));
}

function readFramework(framework: FileFramework, known: KnownIds, report: Report): Framework {
  return {
    ...framework,
    sources: readSources(framework.sources, known, report),
    facts: readFacts(framework.facts, 'frameworks', known, report),
  };
}

function readRecord(
  { date: written, place, ...rest }: File1['records'][number],
  areas: AreaReferences,
  known: KnownIds,
  report: Report,
): DatasetRecord {
  const date = dateOf(written);
  return {
    ...rest,
    ...(date === null ? {} : { date }),
    ...(place === undefined ? {} : { place: readPlace(place, areas, report) }),
    sources: readSources(rest.sources, known, report),
    facts: readFacts(rest.facts, 'records', known, report),
  };
}

function readPlace(
  { area: reference, ...rest }: NonNullable<File1['records'][number]['place']>,
  areas: AreaReferences,
  report: Report,
): NonNullable<DatasetRecord['place']> {
  const area = reference === undefined ? null : areas.read(reference, ['place', 'area'], report);
  return { ...rest, ...(area === null ? {} : { area }) };
}
