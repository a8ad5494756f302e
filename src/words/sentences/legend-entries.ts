import { bodyById } from '../../core/domain/by-id.ts';
import { projectsOf } from '../../core/domain/projects.ts';
import { isolated } from '../../core/domain/text/isolated.ts';
import type { AreaId } from '../../core/domain/area.ts';
import type { Atlas } from '../../core/domain/atlas.ts';
import { activityIn } from '../../core/domain/bounds.ts';
import type { Project } from '../../core/domain/project.ts';
import type { LegendWords } from '../en/map.ts';
import type { Words } from '../words.ts';
import type { AddedScene } from '../../core/scene/map/added-scene.ts';
import type { Shade } from '../../core/scene/map/class-breaks.ts';
import type { LeafPaint } from '../../core/scene/map/leaf-paint.ts';
import type { MapScene, SceneReading } from '../../core/scene/map/map-scene.ts';
import type { Mark } from '../../core/scene/map/palette.ts';
import { comparedPlaces } from '../../core/selectors/compare/comparison.ts';
import { monthsOf } from '../../core/selectors/projects/period.ts';
import { scopeOf } from '../../core/selectors/places/scope.ts';
import type { Period } from '../../core/view-state/view-state.ts';

/** How a sample of the map is drawn. */
export type Swatch =
  | { readonly kind: 'plain'; readonly ground: Shade | 'union' }
  | { readonly kind: 'dotted'; readonly grounds: readonly Shade[] }
  | { readonly kind: 'striped'; readonly ground: Shade; readonly crossed: boolean }
  | { readonly kind: 'marked'; readonly mark: Mark; readonly dots: boolean }
  | { readonly kind: 'named'; readonly ground: Shade | 'added-ground' }
  | { readonly kind: 'outlined' | 'ring' | 'pairs' | 'hollow' };

/**
 * A line of the legend: its title, the steps of colour, a remark, or a sample and what it means.
 */
export type LegendEntry =
  | { readonly kind: 'title'; readonly words: LegendWords }
  | {
      readonly kind: 'steps';
      readonly steps: readonly { readonly name: string; readonly shade: Shade }[];
    }
  | { readonly kind: 'note'; readonly text: string }
  /** `spare`: left out where the map is small. */
  | {
      readonly kind: 'row';
      readonly swatch: Swatch;
      readonly words: LegendWords;
      readonly spare: boolean;
    };

/** What the legend depends on beside the scene. */
export interface LegendSubject {
  readonly atlas: Atlas;
  /** With what other sources add, while that is shown. */
  readonly added?: Atlas | undefined;
  readonly time: Period;
  /** Id of the open project: the map shows where it alone works. */
  readonly project?: string | null;
  /** Id of the open organisation: the map counts the projects in which it has a part. */
  readonly body?: string | null;
  /** What a list of the panel points at; its places are outlined. */
  readonly pointed?: string | null;
}

const row = (swatch: Swatch, words: LegendWords, spare = false): LegendEntry => ({
  kind: 'row',
  swatch,
  words,
  spare,
});
const plain = (ground: Shade | 'union'): Swatch => ({ kind: 'plain', ground });
const when = (condition: boolean, ...entries: readonly LegendEntry[]): readonly LegendEntry[] =>
  condition ? entries : [];

/** What the colours and patterns of a scene mean; only what is drawn is explained. */
export function legendEntries(
  scene: MapScene,
  subject: LegendSubject,
  words: Words,
): readonly LegendEntry[] {
  const { atlas, added = atlas, project = null, pointed = null } = subject;
  const shown = projectsOf(added.dataset).byId(project);
  const { legend } = words.messages.map;
  return [
    ...(scene.reading.kind === 'comparison'
      ? comparisonEntries(scene, scene.reading, atlas, words)
      : shown === undefined
        ? classEntries(scene, subject, words)
        : projectEntries(scene, shown, subject, words)),
    ...(scene.reading.kind === 'gaps' ? gapEntries(scene.reading, words) : []),
    ...(pointed === null ? [] : [row({ kind: 'outlined' }, legend.pointed(pointed))]),
    ...borderEntries(scene, words),
    ...(scene.added === null ? [] : addedEntries(scene, scene.added, atlas, words)),
    ...when(scene.rings.length > 0, row({ kind: 'ring' }, legend.ring)),
    ...when(scene.partnerSide.length > 0, row(plain('union'), legend.eu, true)),
  ];
}

/** The classes of the choropleth, and what dots add to them. */
function classEntries(
  scene: MapScene,
  { atlas, body = null }: LegendSubject,
  words: Words,
): readonly LegendEntry[] {
  const { legend } = words.messages.map;
  const organisation = bodyById(atlas.dataset, body);
  const dotted = groundsWith(scene, ({ dots }) => dots);
  // The last class has no upper end; where every count has a class of its own, it is one number
  // too.
  const single = scene.classes.slice(0, -1).every(({ from, to }) => from === to);
  const classes = scene.classes.map(({ from, to, shade }) => ({
    name: legend.range(from, to === null && single ? from : to),
    shade,
  }));
  return [
    {
      kind: 'title',
      words:
        organisation === undefined
          ? legend.title
          : legend.titleOfBody(isolated(words.shortBodyName(organisation))),
    },
    { kind: 'steps', steps: [{ name: legend.range(0, 0), shade: 'land' }, ...classes] },
    ...when(!single, { kind: 'note', text: legend.sameSteps }),
    ...when(
      dotted.length > 0,
      row({ kind: 'dotted', grounds: dotted }, single ? legend.oneMore : legend.someMore),
    ),
  ];
}

function projectEntries(
  scene: MapScene,
  project: Project,
  { atlas: page, added: atlas = page, time }: LegendSubject,
  words: Words,
): readonly LegendEntry[] {
  const period = monthsOf(time, atlas);
  const { legend } = words.messages.map;
  const stated = groundsWith(scene, () => true).find((shade) => shade !== 'land');
  const dotted = groundsWith(scene, ({ dots }) => dots);
  const undecided =
    activityIn(atlas.bounds[projectsOf(atlas.dataset).indexOf(project.id)] ?? null, period) ===
    'possible';
  return [
    {
      kind: 'title',
      words: legend.titleOfProject(isolated(words.shortProjectName(project)), words.when(period)),
    },
    ...(stated === undefined ? [] : [row(plain(stated), legend.stated)]),
    ...when(
      dotted.length > 0,
      row({ kind: 'dotted', grounds: dotted }, undecided ? legend.perhapsNow : legend.perhapsHere),
    ),
    row(plain('land'), legend.notATarget, scene.added !== null),
  ];
}

/**
 * What becomes of the places from one period to another. The three states stay, though one is
 * empty: none is an answer too.
 */
function comparisonEntries(
  scene: MapScene,
  { first, second, places }: Extract<SceneReading, { kind: 'comparison' }>,
  atlas: Atlas,
  words: Words,
): readonly LegendEntry[] {
  const { legend } = words.messages.comparison;
  const areas = new Set(
    comparedPlaces(atlas, [...scopeOf(atlas), ...atlas.reach.namedAreas], first, second).map(
      ({ change }) => change,
    ),
  );
  return [
    {
      kind: 'title',
      words: legend.title(words.dates.interval(first), words.dates.interval(second)),
    },
    row(
      { kind: 'marked', mark: 'plus', dots: false },
      legend.gained(places.gained.length, areas.has('gained')),
    ),
    row(plain('n2'), legend.kept(places.kept.length, areas.has('kept'))),
    ...when(
      groundsWith(scene, ({ dots }) => dots).includes('n2'),
      row({ kind: 'dotted', grounds: ['n2'] }, legend.keptOpen),
    ),
    row(
      { kind: 'marked', mark: 'cross', dots: false },
      legend.lost(places.lost.length, areas.has('lost')),
    ),
    ...when(
      places.unsure.length > 0,
      row({ kind: 'marked', mark: 'cross', dots: true }, legend.unsure(places.unsure.length)),
    ),
    ...when(
      places.possible.length > 0,
      row({ kind: 'dotted', grounds: ['land'] }, legend.possible(places.possible.length)),
    ),
  ];
}

/** What isn't reached, below the classes of what is. */
function gapEntries(
  { never, otherwise }: Extract<SceneReading, { kind: 'gaps' }>,
  words: Words,
): readonly LegendEntry[] {
  const { gapsLegend } = words.messages;
  return [
    ...when(
      otherwise.length > 0,
      row({ kind: 'marked', mark: 'hatch', dots: false }, gapsLegend.otherwise(otherwise.length)),
    ),
    ...when(never.length > 0, row({ kind: 'outlined' }, gapsLegend.never(never.length))),
    row(plain('land'), gapsLegend.outside, true),
  ];
}

function borderEntries(scene: MapScene, words: Words): readonly LegendEntry[] {
  const { legend } = words.messages.map;
  const [striped] = groundsWith(scene, ({ stripes }) => stripes.rising !== stripes.falling);
  const [crossed] = groundsWith(scene, ({ stripes }) => stripes.rising && stripes.falling);
  return [
    ...(striped === undefined
      ? []
      : [row({ kind: 'striped', ground: striped, crossed: false }, legend.border)]),
    ...(crossed === undefined
      ? []
      : [row({ kind: 'striped', ground: crossed, crossed: true }, legend.twoBorders, true)]),
  ];
}

/** What other sources add: the ground in the double outline is that of most of the named places. */
function addedEntries(
  scene: MapScene,
  { named, partners, pairs }: AddedScene,
  atlas: Atlas,
  words: Words,
): readonly LegendEntry[] {
  const { legend } = words.messages.map;
  const leaves = named.flatMap((area) => atlas.gazetteer.leavesOf(area).map((leaf) => leaf.area));
  const [ground] = groundsWith(
    { paint: new Map(leaves.flatMap((leaf) => entryOf(scene, leaf))) },
    () => true,
  );
  return [
    ...when(
      named.length + partners.length > 0,
      row(
        { kind: 'named', ground: ground ?? (named.length === 0 ? 'added-ground' : 'land') },
        legend.namedBy,
      ),
    ),
    ...when(
      pairs.some(({ partner }) => partner !== null),
      row({ kind: 'pairs' }, legend.pairs, true),
    ),
    ...when(
      pairs.some(({ partner }) => partner === null),
      row({ kind: 'hollow' }, legend.noPartner),
    ),
  ];
}

function entryOf({ paint }: MapScene, leaf: AreaId): readonly (readonly [AreaId, LeafPaint])[] {
  const painted = paint.get(leaf);
  return painted === undefined ? [] : [[leaf, painted]];
}

/** The grounds of places that are painted so, the commonest first. */
function groundsWith(
  scene: Pick<MapScene, 'paint'>,
  painted: (paint: LeafPaint) => boolean,
): readonly Shade[] {
  const numbers = new Map<Shade, number>();
  for (const paint of scene.paint.values())
    if (painted(paint)) numbers.set(paint.shade, (numbers.get(paint.shade) ?? 0) + 1);
  return [...numbers].toSorted((a, b) => b[1] - a[1]).map(([shade]) => shade);
}
