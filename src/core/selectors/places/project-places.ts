import { projectsOf } from '../../domain/projects.ts';
import type { AreaId } from '../../domain/area.ts';
import { isShown, type Atlas } from '../../domain/atlas.ts';
import { activityIn, type Certainty } from '../../domain/bounds.ts';
import { type Gazetteer } from '../../domain/gazetteer.ts';
import { commonMonths, type MonthInterval } from '../../domain/month.ts';
import type { Project, Target, TargetExtent, TargetRole } from '../../domain/project.ts';
import type { Union } from '../../domain/union.ts';
import { saidOf } from '../records/data-subject.ts';

/** How a group of targets is spoken of. `place`: units, groups and own areas. */
type PlaceGroupKind = 'country' | 'border' | 'place';

/**
 * Targets of a project that one phrase can name: areas of one kind, all named as a whole or all
 * left open.
 */
export interface PlaceGroup {
  readonly kind: PlaceGroupKind;
  readonly extent: TargetExtent;
  /** In the order of the source, each once. */
  readonly areas: readonly AreaId[];
  /** The countries that they lie in. */
  readonly countries: readonly AreaId[];
}

/**
 * The targets of a project in one role, in groups, in the order in which the source begins them;
 * empty where it names none.
 */
export function projectPlaces(
  project: Project,
  role: TargetRole,
  gazetteer: Gazetteer,
): readonly PlaceGroup[] {
  const groups = new Map<
    string,
    { kind: PlaceGroupKind; extent: TargetExtent; areas: Set<AreaId> }
  >();
  for (const target of project.targets) {
    if (target.role !== role) continue;
    const kind = groupKind(target.area, gazetteer);
    const key = `${kind} ${target.extent}`;
    const group = groups.get(key) ?? { kind, extent: target.extent, areas: new Set() };
    group.areas.add(target.area);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ kind, extent, areas }) => ({
    kind,
    extent,
    areas: [...areas],
    countries: [...new Set([...areas].flatMap((area) => countriesIn(area, gazetteer)))],
  }));
}

function groupKind(area: AreaId, gazetteer: Gazetteer): PlaceGroupKind {
  const { kind } = gazetteer.area(area);
  if (kind === 'country') return 'country';
  return kind === 'cross-border' ? 'border' : 'place';
}

const countriesIn = (area: AreaId, gazetteer: Gazetteer): readonly AreaId[] =>
  gazetteer.leavesOf(area).map((leaf) => gazetteer.countryOf(leaf.area) ?? leaf.area);

/** Longest quotation from a source in a running sentence, in characters. */
const LONGEST_QUOTE = 80;

/**
 * The source's words for some of a project's targets, with what it says of the others left out:
 * «Regions of … Colombia». Targets whose name doesn't stand in the words as the gazetteer writes it
 * leave the words as they are, cut where they are long. Null where the dataset holds no words.
 */
export function sourceQuote(
  project: Project,
  targets: readonly Target[],
  gazetteer: Gazetteer,
): string | null {
  const key = targets[0]?.fact;
  const text = (key === undefined ? undefined : project.facts[key])?.text
    .replace(/\s+/g, ' ')
    .trim();
  if (text === undefined || text === '') return null;
  const found = (of: readonly Target[]) =>
    of
      .map(({ area }) => ({
        at: text.indexOf(gazetteer.area(area).name),
        name: gazetteer.area(area).name,
      }))
      .toSorted((a, b) => a.at - b.at);
  const wanted = found(targets);
  if (wanted.some(({ at }) => at < 0))
    return text.length <= LONGEST_QUOTE ? text : `${text.slice(0, LONGEST_QUOTE).trimEnd()} …`;
  const begin = Math.min(
    ...found(project.targets.filter(({ fact }) => fact === key)).flatMap(({ at }) =>
      at < 0 ? [] : at,
    ),
  );
  let quote = text.slice(0, begin);
  let end = begin;
  for (const { at, name } of wanted) {
    quote = at === end ? `${quote}${name}` : `${quote.trimEnd()} … ${name}`;
    end = at + name.length;
  }
  return quote.trim();
}

/** A project of which a place is a partner, not a target. */
export interface PartnerProject {
  readonly project: Project;
  /** Position in the dataset. */
  readonly index: number;
  readonly certainty: Certainty;
}

/**
 * Projects with a target of role partner that holds the place, active in the months of the period
 * in which it does.
 */
export function partnersAt(
  atlas: Atlas,
  place: AreaId,
  period: MonthInterval,
): readonly PartnerProject[] {
  // Most projects name the same few partners.
  const monthsOf = new Map<AreaId, MonthInterval | null>();
  const monthsIn = (area: AreaId): MonthInterval | null => {
    const known = monthsOf.get(area);
    const months = known === undefined ? monthsAsPart(atlas, place, area, period) : known;
    monthsOf.set(area, months);
    return months;
  };
  const projects = projectsOf(atlas.dataset);
  return projects.partnering().flatMap((index) => {
    const project = projects.at(index);
    if (project === undefined || !isShown(atlas, index)) return [];
    let best: Certainty | null = null;
    for (const { role, area } of project.targets) {
      const months = role === 'partner' ? monthsIn(area) : null;
      if (months === null || best === 'certain') continue;
      best = activityIn(atlas.bounds[index] ?? null, months) ?? best;
    }
    return best === null ? [] : { project, index, certainty: best };
  });
}

/**
 * Projects with a number of partners in a union that the source doesn't name, seen from a place in
 * it; elsewhere empty.
 */
export function unnamedPartnersAt(
  atlas: Atlas,
  place: AreaId,
  period: MonthInterval,
): readonly PartnerProject[] {
  const { kind } = atlas.gazetteer.area(place);
  return atlas.gazetteer.unions.flatMap((union) => {
    const months =
      union.isPlace && (kind === 'country' || kind === 'unit' || place === union.id)
        ? monthsAsPart(atlas, place, union.id, period)
        : null;
    return months === null ? [] : unnamedPartnersIn(atlas, union, months);
  });
}

function unnamedPartnersIn(
  atlas: Atlas,
  union: Union,
  months: MonthInterval,
): readonly PartnerProject[] {
  if (union.cooperation === null) return [];
  const projects = projectsOf(atlas.dataset);
  const said = projects.mapField(union.cooperation, (project) => saidOf(union, project));
  return said.flatMap((of, index) => {
    if (of?.value !== 'yes' || of.partners === undefined || !isShown(atlas, index)) return [];
    const certainty = activityIn(atlas.bounds[index] ?? null, months);
    const project = certainty === null ? undefined : projects.at(index);
    return certainty === null ||
      project === undefined ||
      project.targets.some(({ role }) => role === 'partner')
      ? []
      : { project, index, certainty };
  });
}

/**
 * The months of a period in which a place is, or has, a part of an area; null where it never is.
 */
function monthsAsPart(
  atlas: Atlas,
  place: AreaId,
  area: AreaId,
  period: MonthInterval,
): MonthInterval | null {
  if (place === area) return period;
  const leaves = new Set(atlas.gazetteer.leavesOf(place).map((leaf) => leaf.area));
  const part = atlas.gazetteer.leavesOf(area).find((leaf) => leaves.has(leaf.area));
  if (part === undefined) return null;
  return part.during === undefined ? period : commonMonths(period, part.during);
}
