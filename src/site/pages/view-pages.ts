import { projectsOf } from '../../core/domain/projects.ts';
import { createHash } from 'node:crypto';
import type { AreaId } from '../../core/domain/area.ts';
import type { Atlas } from '../../core/domain/atlas.ts';
import { noticeSentence } from '../../words/sentences/notice-words.ts';
import { projectsAt } from '../../core/selectors/projects/listed-projects.ts';
import { scopeOf } from '../../core/selectors/places/scope.ts';
import { splitQuery } from '../../core/view-state/url-encoding.ts';
import { initialView, VIEW_NAMES } from '../../core/view-state/url-codecs.ts';
import type { ViewState } from '../../core/view-state/view-state.ts';
import type { PublishedAtlas } from '../published-atlas.ts';

/** A view that has a page of its own. */
export interface PageView {
  readonly view: ViewState;
  /** Canonical, without `?`; never empty: the first view is the page of the atlas itself. */
  readonly query: string;
  /** Name of its page without ending, below `view/`. */
  readonly name: string;
  /** Name of the page whose card it has: its own, or that of the country. */
  readonly card: string;
}

/**
 * The views that have a page unless the site says otherwise: every project, then every place that
 * any of them reaches at any time. Units have the card of their country: drawing one for each would
 * take longer than all the rest of a build, and 20 MB.
 */
export function defaultViews({ session: { atlas, links } }: PublishedAtlas): readonly PageView[] {
  const projectView = (project: string): ViewState => ({
    ...initialView(links.context, project),
    project,
  });
  const placeView = (area: AreaId): ViewState => ({ ...initialView(links.context, null), area });
  const pageOf = (view: ViewState): PageView => pageView(view, links.write(view));
  const cardOf = (place: AreaId): AreaId => {
    const { kind, country = place } = atlas.gazetteer.area(place);
    return kind === 'unit' ? country : place;
  };
  return [
    ...projectsOf(atlas.dataset).map(({ id }) => pageOf(projectView(id))),
    ...reachedPlaces(atlas).map((place): PageView => {
      const { view, query, name } = pageOf(placeView(place));
      return { view, query, name, card: pageOf(placeView(cardOf(place))).name };
    }),
  ];
}

/**
 * Countries, their first-level units, and the other areas that targets name, each once, with
 * something in any month of the data.
 */
function reachedPlaces(atlas: Atlas): readonly AreaId[] {
  const { gazetteer, reach, axis } = atlas;
  const countries = scopeOf(atlas);
  const places = new Set([
    ...countries,
    ...countries.flatMap((country) => gazetteer.unitsOf(country)),
    ...reach.namedAreas,
  ]);
  return [...places].filter((place) => projectsAt(atlas, place, axis).length > 0);
}

/**
 * The views of a list of links, one a line, with or without `?`; empty lines and those that begin
 * with `#` say nothing. The first view has no page of its own, all others a card of their own.
 * Throws an Error that names each line of which any part can't be read, and why.
 */
export function listedViews(
  lines: readonly string[],
  published: PublishedAtlas,
): readonly PageView[] {
  const read = lines
    .map((line, index) => ({ line: line.trim(), number: index + 1 }))
    .filter(({ line }) => line !== '' && !line.startsWith('#'));
  const problems = read.flatMap(({ line, number }) =>
    problemsOf(line, published).map((problem) => `line ${String(number)}, ${line}: ${problem}`),
  );
  if (problems.length > 0)
    throw new Error(`The list of views can’t be read.\n${problems.join('\n')}`);
  return read.flatMap(({ line }) => {
    const { view, mended } = published.session.links.read(line);
    return mended === '' ? [] : [pageView(view, mended)];
  });
}

/** What is wrong with a link; unlike a reader's, a name that isn't known is a mistake here. */
function problemsOf(
  link: string,
  { session: { links }, words }: PublishedAtlas,
): readonly string[] {
  const known = new Set<string>([...VIEW_NAMES, 'made', 'v']);
  const unknown = splitQuery(link).filter(({ name }) => !known.has(name));
  const { notices } = links.read(link);
  const nothing = splitQuery(link).length === 0 ? ['no link of a view'] : [];
  return [
    ...nothing,
    ...unknown.map(({ name }) => `links have no ${name}`),
    ...notices.map((notice) => noticeSentence(notice, words)),
  ];
}

/**
 * Views by their queries, each once, in the order in which they come first; of two the later one
 * counts.
 */
export const distinctViews = (views: readonly PageView[]): readonly PageView[] => [
  ...new Map(views.map((view) => [view.query, view])).values(),
];

function pageView(view: ViewState, query: string): PageView {
  const name = pageName(query);
  return { view, query, name, card: name };
}

/** Longest beginning of a query that is kept in a name, in characters. */
const LONGEST_NAME = 60;

/**
 * A name for the file of a view, of letters, digits, `-` and `.`, the same for the same query and
 * another for any other, on file systems that don't tell capitals from small letters too:
 * `area-CO-NAR`, `project-innovact`; a query with more to say ends in a hash of it.
 */
export function pageName(query: string): string {
  const isPlain =
    query.length <= LONGEST_NAME &&
    /^(?:project=[a-z\d]+(?:-[a-z\d]+)*|area=[A-Z]{2}(?:-[A-Z\d]+|x[A-Z]{2})?)$/.test(query);
  const name = query.replaceAll(/[^A-Za-z\d]+/g, '-').slice(0, LONGEST_NAME);
  return isPlain
    ? name
    : `${name}.${createHash('sha256').update(query).digest('hex').slice(0, 12)}`;
}
