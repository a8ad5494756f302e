import { projectsOf } from '../../domain/projects.ts';
import type { Atlas } from '../../domain/atlas.ts';
import { type Bounds, possibleMonths } from '../../domain/bounds.ts';
import { parseEdtf, type Edtf } from '../../domain/edtf.ts';
import type { Month, MonthInterval } from '../../domain/month.ts';
import type { Project } from '../../domain/project.ts';
import { laneTest, stepsBack, type Successor, type TimelineView } from './timeline-lane.ts';

// Projects that only other sources name stand in the lane of the project that they follow, one
// behind the other. A bar never lies on another one: what begins before the lane is free gets a
// lane of its own below, as does what follows nothing that is shown.

/** A lane that is there already: its project, and the last month that its bar can take. */
export interface LaneHead {
  readonly id: string;
  readonly last: Month;
}

/** Where the added projects that have dates stand: each once. */
export interface SuccessorLanes {
  /** By the project of the lane, those behind it, in time order. */
  readonly behind: ReadonlyMap<string, readonly Successor[]>;
  /** Lanes of their own, by their first month; none is empty, and each is in time order. */
  readonly below: readonly (readonly Successor[])[];
}

/**
 * Lays out what `added` holds beside `atlas`. A project that follows those of several lanes stands
 * in the first; one that follows itself, or a ring of projects, is laid out as any other. O(lanes ×
 * added projects + relations) and as much for the lanes below.
 */
export function successorLanes(
  heads: readonly LaneHead[],
  atlas: Atlas,
  added: Atlas,
  view: TimelineView,
): SuccessorLanes {
  const successors = addedProjects(atlas, added, view);
  const followers = followersIn(projectsOf(added.dataset));
  const shown = new Set(heads.map(({ id }) => id));
  const placed = new Set<string>();
  const row = (chain: ReadonlySet<string>, last: Month | null): readonly Successor[] => {
    let end = last;
    return successors.filter(({ project: { id }, months }) => {
      if (placed.has(id) || !chain.has(id) || (end !== null && months.first <= end)) return false;
      placed.add(id);
      end = months.last;
      return true;
    });
  };
  const behind = new Map(
    heads.map(({ id, last }) => [id, row(chainAfter(id, followers, shown), last)]),
  );
  const below = successors.flatMap(({ project: { id } }) =>
    placed.has(id) ? [] : [row(chainAfter(id, followers, shown).add(id), null)],
  );
  return { behind, below };
}

/**
 * The projects with dates that `added` alone holds, by their first month, then their last, then the
 * order of the dataset.
 */
function addedProjects(atlas: Atlas, added: Atlas, view: TimelineView): readonly Successor[] {
  const page = new Set(projectsOf(atlas.dataset).map(({ id }) => id));
  const there =
    view.area === null ? null : new Set(added.reach.at(view.area).map(({ index }) => index));
  const lit =
    view.project === null
      ? null
      : chainAfter(view.project, followersIn(projectsOf(added.dataset)), new Set()).add(
          view.project,
        );
  const hasLane = laneTest(added, view);
  return projectsOf(added.dataset)
    .flatMap((project, index): Successor[] => {
      const bounds = added.bounds[index] ?? null;
      if (bounds === null || page.has(project.id) || !hasLane(index)) return [];
      return [
        {
          project,
          months: writtenMonths(project, bounds),
          uncertain: isUncertain(project, bounds),
          endOpen: project.end?.kind !== 'span',
          elsewhere: there !== null && !there.has(index),
          aside: lit === null ? stepsBack(added, view, project) : !lit.has(project.id),
        },
      ];
    })
    .toSorted((a, b) => a.months.first - b.months.first || a.months.last - b.months.last);
}

type Followers = ReadonlyMap<string, readonly string[]>;

/** By a project's id, the ids of those that come right after it, by either side's word. */
function followersIn(projects: Iterable<Project>): Followers {
  const followers = new Map<string, string[]>();
  const follow = (before: string, after: string): void => {
    followers.set(before, [...(followers.get(before) ?? []), after]);
  };
  for (const { id, related } of projects) {
    for (const other of related) {
      if (other.type === 'predecessor') follow(other.project, id);
      if (other.type === 'successor') follow(id, other.project);
    }
  }
  return followers;
}

/**
 * The ids of all that follow a project at any distance; the way doesn't lead on through those of
 * `stops`.
 */
function chainAfter(id: string, followers: Followers, stops: ReadonlySet<string>): Set<string> {
  const chain = new Set<string>();
  const ahead = [...(followers.get(id) ?? [])];
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    if (next === id || chain.has(next) || stops.has(next)) continue;
    chain.add(next);
    ahead.push(...(followers.get(next) ?? []));
  }
  return chain;
}

const MARKED = /[~?]$/;

/**
 * The months of a project as they are written: without those by which «about» widens its dates,
 * which its outline says.
 */
function writtenMonths({ start, end }: Project, bounds: Bounds): MonthInterval {
  const possible = possibleMonths(bounds);
  const first = unmarked(start)?.earliest ?? possible.first;
  const last = unmarked(end)?.latest ?? possible.last;
  return first <= last ? { first, last } : possible;
}

function unmarked(
  date: Edtf | undefined,
): { readonly earliest: Month; readonly latest: Month } | null {
  const plain = date === undefined ? null : parseEdtf(date.text.replace(MARKED, ''));
  return plain?.kind === 'span' ? plain : null;
}

/** Whether the sources leave open in which month it begins, or ends, or say so of either date. */
const isUncertain = (
  { start, end }: Project,
  { doubtful, earliestStart, latestStart, earliestEnd, latestEnd }: Bounds,
): boolean =>
  doubtful ||
  earliestStart !== latestStart ||
  earliestEnd !== latestEnd ||
  [start, end].some((date) => date !== undefined && MARKED.test(date.text));
