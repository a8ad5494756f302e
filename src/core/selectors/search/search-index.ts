import { findRecord } from '../records/records.ts';
import { bodyById } from '../../domain/by-id.ts';
import { projectsOf, type Projects } from '../../domain/projects.ts';
import type { AreaId } from '../../domain/area.ts';
import type { Atlas } from '../../domain/atlas.ts';
import type { DatasetRecord, Organisation } from '../../domain/dataset.ts';
import { partyBody } from '../../domain/party-body.ts';
import { PARTY_ROLES, type Project } from '../../domain/project.ts';
import type { LocalText } from '../../domain/text/text.ts';
import type { BodyRole, BodyRoleCount } from '../records/body-roles.ts';
import {
  allRecords,
  allTexts,
  frameworkFields,
  projectFields,
  projectNames,
  recordFields,
  type AnyRecord,
  type SearchField,
} from './search-fields.ts';
import { bracketed, initialsOf } from './abbreviations.ts';
import {
  createFurtherNames,
  searchPlaces,
  sourceSpellings,
  type FurtherName,
} from './search-places.ts';
import { foldTexts } from './search-text.ts';
import { searchedOptions } from './searched-options.ts';

/** Names in the language of the page. */
export interface SearchNames {
  readonly language: string;
  readonly areas: { readonly of: (id: AreaId) => string };
  readonly text: (text: LocalText) => string;
  readonly projectName: (project: Pick<Project, 'acronym' | 'title'>) => string;
}

/** What can be found, with its names and all its texts folded. */
export interface SearchEntry<Id extends string = string> {
  readonly id: Id;
  readonly names: string;
  readonly all: string;
  /** Folded codes, ids and abbreviations that are given. */
  readonly codes: string;
  /** Folded initials of its names. */
  readonly initials: string;
  readonly isPlace: boolean;
}

/** What kind of record an entry is, and its date. */
export type IndexedRecord = { readonly kind: 'framework' } | Pick<DatasetRecord, 'kind' | 'date'>;

interface RecordEntry extends SearchEntry {
  readonly of: IndexedRecord;
  readonly fields: () => readonly SearchField[];
}

/**
 * Everything that is looked through, in one order for each kind, and what tells why something was
 * found.
 */
export interface SearchIndex {
  readonly places: readonly SearchEntry<AreaId>[];
  readonly borders: readonly SearchEntry<AreaId>[];
  /** By position in the dataset. */
  readonly projects: readonly SearchEntry[];
  readonly bodies: readonly SearchEntry[];
  readonly records: readonly RecordEntry[];
  /** Whether a project has a target in the country of a place. */
  readonly isReached: (place: AreaId) => boolean;
  /** The places within an area across a border. */
  readonly heldBy: (border: AreaId) => readonly AreaId[];
  /**
   * Positions of the projects that have an area as target; for a place within it, of those that
   * mean all of it.
   */
  readonly projectsNaming: (area: AreaId, within: boolean) => readonly number[];
  readonly projectFields: (position: number) => readonly SearchField[];
  readonly rolesOf: (body: string) => readonly BodyRoleCount[];
  readonly shownAreaName: (id: AreaId) => string;
  readonly furtherNames: (id: AreaId) => readonly FurtherName[];
  readonly areaCodes: (id: AreaId) => readonly string[];
  /**
   * Names, then codes, of a project, body or record, as they are written; null for one that isn't
   * there.
   */
  readonly naming: (kind: 'project' | 'body' | 'record', id: string) => Naming | null;
  readonly spellings: ReadonlyMap<AreaId, readonly string[]>;
  /** Names that can be offered for a misspelt one, the likeliest first. */
  readonly offers: () => readonly string[];
}

/** Folds every text of an atlas once. Costs a pass over all its texts. */
export function createSearchIndex(atlas: Atlas, names: SearchNames): SearchIndex {
  const { dataset, gazetteer } = atlas;
  const { places, borders, reached } = searchPlaces(atlas);
  const furtherNames = createFurtherNames(atlas);
  const spellings = sourceSpellings(atlas);
  const isReached = (place: AreaId): boolean =>
    reached.has(place) || reached.has(gazetteer.countryOf(place) ?? place);
  const areaCodes = (id: AreaId): readonly string[] => [
    id,
    ...(gazetteer.area(id).also?.codes ?? []),
  ];
  const areaEntry = (id: AreaId): SearchEntry<AreaId> =>
    entry(
      id,
      {
        shown: names.areas.of(id),
        names: [names.areas.of(id), ...furtherNames(id).map(({ name }) => name)],
        codes: areaCodes(id),
        initials: [],
      },
      spellings.get(id) ?? [],
      true,
    );
  const naming = projectsByTarget(projectsOf(dataset), false);
  const namingAll = projectsByTarget(projectsOf(dataset), true);
  const roles = rolesByBody(atlas);
  const projectAt = (position: number): Project => {
    const project = projectsOf(dataset).at(position);
    if (project === undefined) throw new RangeError(`no project at ${String(position)}`);
    return project;
  };
  const optionsAt = searchedOptions(dataset);
  const fieldsAt = (project: Project, position: number): readonly SearchField[] => [
    ...projectFields(project),
    ...optionsAt(position),
  ];
  const shownText = (text: LocalText): string => names.text(text);
  const ofProject = (project: Project): Naming =>
    projectNaming(project, names.projectName(project));
  const ofBody = (body: Organisation): Naming => bodyNaming(body, shownText(body.name));
  return {
    places: places.map(areaEntry),
    borders: borders.map(areaEntry),
    projects: projectsOf(dataset).map((project, position) =>
      entry(
        project.id,
        ofProject(project),
        fieldsAt(project, position).map(({ text }) => text),
      ),
    ),
    bodies: dataset.organisations.map((body) => entry(body.id, ofBody(body), [])),
    records: allRecords(dataset).map((of) => recordEntry(of, shownText)),
    isReached,
    heldBy: (border) => gazetteer.leavesOf(border).map(({ area }) => area),
    projectsNaming: (area, within) => (within ? namingAll : naming).get(area) ?? [],
    projectFields: (position) => fieldsAt(projectAt(position), position),
    rolesOf: (body) => roles.get(body) ?? [],
    shownAreaName: names.areas.of,
    furtherNames,
    areaCodes,
    naming: (kind, id) => {
      switch (kind) {
        case 'project': {
          const project = projectsOf(dataset).byId(id);
          return project === undefined ? null : ofProject(project);
        }
        case 'body': {
          const body = bodyById(dataset, id);
          return body === undefined ? null : ofBody(body);
        }
        case 'record': {
          const record = findRecord(dataset, id);
          return record === null ? null : recordNaming(record, shownText);
        }
      }
    },
    spellings,
    offers: () => [
      ...places.filter(isReached).map(names.areas.of),
      ...projectsOf(dataset).map(names.projectName),
      ...dataset.organisations.map(({ name }) => names.text(name)),
      ...places.filter((place) => !isReached(place)).map(names.areas.of),
    ],
  };
}

/** What something is called, as it is written. */
export interface Naming {
  readonly shown: string;
  readonly names: readonly string[];
  readonly codes: readonly string[];
  readonly initials: readonly string[];
}

function entry<Id extends string>(
  id: Id,
  { names, codes, initials }: Naming,
  texts: readonly string[],
  isPlace = false,
): SearchEntry<Id> {
  const folded = foldTexts([...new Set(names)]);
  return {
    id,
    names: folded,
    all: texts.length === 0 ? folded : folded + foldTexts(texts),
    codes: foldTexts(codes),
    initials: foldTexts(initials),
    isPlace,
  };
}

const projectNaming = (project: Project, shown: string): Naming => {
  const names = projectNames(project);
  const codes = [...names.flatMap(bracketed), project.id, ...project.ids.map(({ id }) => id)];
  return { shown, names, codes, initials: allTexts(project.title).flatMap(initialsOf) };
};

const bodyNaming = ({ id, name, abbr, ids }: Organisation, shown: string): Naming => {
  const given = abbr === undefined ? [] : [abbr];
  const names = allTexts(name);
  return {
    shown,
    names: [...names, ...given],
    codes: [...given, ...names.flatMap(bracketed), id, ...ids.map((each) => each.id)],
    initials: names.flatMap(initialsOf),
  };
};

const recordId = (of: AnyRecord): string => ('framework' in of ? of.framework.id : of.record.id);

function recordNaming(of: AnyRecord, shownText: (text: LocalText) => string): Naming {
  const title = 'framework' in of ? of.framework.name : of.record.title;
  const names = allTexts(title);
  return {
    shown: shownText(title),
    names,
    codes: [...names.flatMap(bracketed), recordId(of)],
    initials: names.flatMap(initialsOf),
  };
}

function recordEntry(of: AnyRecord, shownText: (text: LocalText) => string): RecordEntry {
  const fields = (): readonly SearchField[] =>
    'framework' in of ? frameworkFields(of.framework) : recordFields(of.record);
  const texts = fields().map(({ text }) => text);
  return {
    ...entry(recordId(of), recordNaming(of, shownText), texts),
    of: 'framework' in of ? { kind: 'framework' } : of.record,
    fields,
  };
}

function projectsByTarget(
  projects: Projects,
  whole: boolean,
): ReadonlyMap<AreaId, readonly number[]> {
  const naming = new Map<AreaId, number[]>();
  projects.forEach(({ targets }, position) => {
    for (const { area, role, extent } of targets) {
      if (role !== 'recipient' || (whole && extent !== 'whole')) continue;
      const known = naming.get(area);
      if (known === undefined) naming.set(area, [position]);
      else if (known.at(-1) !== position) known.push(position);
    }
  });
  return naming;
}

/**
 * The roles of every body in one pass over the projects: `bodyRoleCounts` looks at all of them for
 * each.
 */
function rolesByBody({ dataset }: Atlas): ReadonlyMap<string, readonly BodyRoleCount[]> {
  const counts = new Map<string, Map<BodyRole, number>>();
  const count = (body: string, role: BodyRole): void => {
    const of = counts.get(body) ?? new Map<BodyRole, number>();
    counts.set(body, of.set(role, (of.get(role) ?? 0) + 1));
  };
  for (const { parties } of projectsOf(dataset)) {
    for (const role of PARTY_ROLES) {
      for (const body of new Set(
        parties.flatMap((party) =>
          party.role === role ? (partyBody(dataset, party)?.id ?? []) : [],
        ),
      ))
        count(body, role);
    }
  }
  for (const { lead } of dataset.frameworks) if (lead !== undefined) count(lead, 'responsible');
  const order: readonly BodyRole[] = [...PARTY_ROLES, 'responsible'];
  return new Map(
    [...counts].map(([body, of]) => [
      body,
      order.map((role) => ({ role, count: of.get(role) ?? 0 })).filter((each) => each.count > 0),
    ]),
  );
}
