import { findRecord } from '../records/records.ts';
import { bodyById } from '../../domain/by-id.ts';
import { projectsOf, type Projects } from '../../domain/projects.ts';
import type { AreaId } from '../../domain/area.ts';
import type { Atlas } from '../../domain/atlas.ts';
import type { DatasetRecord } from '../../domain/dataset.ts';
import { once } from '../../domain/once.ts';
import { partyBody } from '../../domain/party-body.ts';
import { PARTY_ROLES, type Project } from '../../domain/project.ts';
import type { LocalText } from '../../domain/text/text.ts';
import type { BodyRole, BodyRoleCount } from '../records/body-roles.ts';
import { foldedTexts, type FoldedTexts } from './folded-texts.ts';
import { allRecords, type SearchField } from './search-fields.ts';
import {
  bodyNaming,
  projectNaming,
  recordId,
  recordNaming,
  titleOf,
  type Naming,
} from './search-naming.ts';
import {
  createFurtherNames,
  searchPlaces,
  sourceSpellings,
  type FurtherName,
} from './search-places.ts';
import { spellableNames, type SpellableName } from './search-spelling.ts';
import { fieldsOfRecord, searchedFields, type SearchTexts } from './search-texts.ts';

/** Names in the language of the page. */
export interface SearchNames {
  readonly language: string;
  readonly areas: { readonly of: (id: AreaId) => string };
  readonly text: (text: LocalText) => string;
  readonly projectName: (project: Pick<Project, 'acronym' | 'title'>) => string;
}

/** What can be found of one kind, in order, with all texts folded. */
export interface SearchEntries<Id extends string = string> {
  readonly idAt: (position: number) => Id;
  readonly texts: FoldedTexts;
  readonly arePlaces: boolean;
}

/** What kind of record an entry is, and its date. */
export type IndexedRecord = { readonly kind: 'framework' } | Pick<DatasetRecord, 'kind' | 'date'>;

interface RecordEntries extends SearchEntries {
  readonly kindAt: (position: number) => IndexedRecord;
  readonly fieldsAt: (position: number) => readonly SearchField[];
}

/** How something is called, and how it is called in the language of the page. */
export interface ShownNaming extends Naming {
  readonly shown: string;
}

/**
 * Everything that is looked through, in one order for each kind, and what tells why something was
 * found.
 */
export interface SearchIndex {
  readonly places: SearchEntries<AreaId>;
  readonly borders: SearchEntries<AreaId>;
  /** By position in the dataset. */
  readonly projects: SearchEntries;
  readonly bodies: SearchEntries;
  readonly records: RecordEntries;
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
  readonly naming: (kind: 'project' | 'body' | 'record', id: string) => ShownNaming | null;
  readonly spellings: ReadonlyMap<AreaId, readonly string[]>;
  /** Names that can be offered for a misspelt one, the likeliest first. */
  readonly offers: () => readonly SpellableName[];
}

/**
 * The index of an atlas, of the folded texts of its dataset. What is filtered makes no difference:
 * all projects are found.
 */
export function createSearchIndex(
  atlas: Atlas,
  names: SearchNames,
  texts: SearchTexts,
): SearchIndex {
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
  const areaEntries = (ids: readonly AreaId[]): SearchEntries<AreaId> =>
    entriesOf(
      ids,
      foldedTexts(
        ids.map((id) => ({
          names: [names.areas.of(id), ...furtherNames(id).map(({ name }) => name)],
          codes: areaCodes(id),
          initials: [],
          texts: spellings.get(id) ?? [],
        })),
      ),
      true,
    );
  const naming = once(() => projectsByTarget(projectsOf(dataset), false));
  const namingAll = once(() => projectsByTarget(projectsOf(dataset), true));
  const roles = once(() => rolesByBody(atlas));
  const records = allRecords(dataset);
  const recordAt = (position: number) => there(records[position], position);
  const projectAt = (position: number): Project =>
    there(projectsOf(dataset).at(position), position);
  const fieldsAt = searchedFields(dataset);
  return {
    places: areaEntries(places),
    borders: areaEntries(borders),
    projects: {
      idAt: (position) => projectAt(position).id,
      texts: texts.projects,
      arePlaces: false,
    },
    bodies: entriesOf(
      dataset.organisations.map(({ id }) => id),
      texts.bodies,
    ),
    records: {
      ...entriesOf(records.map(recordId), texts.records),
      kindAt: (position) => {
        const of = recordAt(position);
        return 'framework' in of ? { kind: 'framework' } : of.record;
      },
      fieldsAt: (position) => fieldsOfRecord(recordAt(position)),
    },
    isReached,
    heldBy: (border) => gazetteer.leavesOf(border).map(({ area }) => area),
    projectsNaming: (area, within) => (within ? namingAll() : naming()).get(area) ?? [],
    projectFields: (position) => fieldsAt(projectAt(position), position),
    rolesOf: (body) => roles().get(body) ?? [],
    shownAreaName: names.areas.of,
    furtherNames,
    areaCodes,
    naming: (kind, id) => {
      switch (kind) {
        case 'project': {
          const project = projectsOf(dataset).byId(id);
          return project === undefined
            ? null
            : { shown: names.projectName(project), ...projectNaming(project) };
        }
        case 'body': {
          const body = bodyById(dataset, id);
          return body === undefined ? null : { shown: names.text(body.name), ...bodyNaming(body) };
        }
        case 'record': {
          const record = findRecord(dataset, id);
          return record === null
            ? null
            : { shown: names.text(titleOf(record)), ...recordNaming(record) };
        }
      }
    },
    spellings,
    offers: once(() =>
      spellableNames([
        ...places.filter(isReached).map(names.areas.of),
        ...projectsOf(dataset).map(names.projectName),
        ...dataset.organisations.map(({ name }) => names.text(name)),
        ...places.filter((place) => !isReached(place)).map(names.areas.of),
      ]),
    ),
  };
}

const entriesOf = <Id extends string>(
  ids: readonly Id[],
  texts: FoldedTexts,
  arePlaces = false,
): SearchEntries<Id> => ({
  idAt: (position) => there(ids[position], position),
  texts,
  arePlaces,
});

function there<Value>(value: Value | undefined, position: number): Value {
  if (value === undefined) throw new RangeError(`nothing at ${String(position)}`);
  return value;
}

function projectsByTarget(
  projects: Projects,
  whole: boolean,
): ReadonlyMap<AreaId, readonly number[]> {
  const naming = new Map<AreaId, number[]>();
  projects.eachRecipient((area, isWhole, position) => {
    if (whole && !isWhole) return;
    const known = naming.get(area);
    if (known === undefined) naming.set(area, [position]);
    else if (known.at(-1) !== position) known.push(position);
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
  const shared = projectsOf(dataset).mapField('parties', ({ parties }) =>
    PARTY_ROLES.map((role) => ({
      role,
      bodies: new Set(
        parties.flatMap((party) =>
          party.role === role ? (partyBody(dataset, party)?.id ?? []) : [],
        ),
      ),
    })),
  );
  for (const roles of shared)
    for (const { role, bodies } of roles) for (const body of bodies) count(body, role);
  for (const { lead } of dataset.frameworks) if (lead !== undefined) count(lead, 'responsible');
  const order: readonly BodyRole[] = [...PARTY_ROLES, 'responsible'];
  return new Map(
    [...counts].map(([body, of]) => [
      body,
      order.map((role) => ({ role, count: of.get(role) ?? 0 })).filter((each) => each.count > 0),
    ]),
  );
}
