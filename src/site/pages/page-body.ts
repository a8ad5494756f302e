import type { AreaId } from '../../core/domain/area.ts';
import type { Atlas } from '../../core/domain/atlas.ts';
import type { MonthInterval } from '../../core/domain/month.ts';
import type { Project } from '../../core/domain/project.ts';
import type { LocalText } from '../../core/domain/text/text.ts';
import { partiesInWords, unreadWords, whenInWords } from '../../words/sentences/unread-words.ts';
import { whySentence } from '../../words/sentences/way-words.ts';
import type { Words } from '../../words/words.ts';
import type { Heading } from '../../core/selectors/projects/heading.ts';
import {
  placePage,
  placesAbove,
  type PlaceProject,
} from '../../core/selectors/places/place-page.ts';
import { projectPlaces, type PlaceGroup } from '../../core/selectors/places/project-places.ts';
import { seenProjects } from '../../core/selectors/projects/seen-projects.ts';
import { xmlText } from '../../outputs/xml-text.ts';
import type { ViewState } from '../../core/view-state/view-state.ts';
import { whenAndWho } from './page-detail.ts';

/** What the text of a page is written from. */
export interface BodySources {
  /** The atlas that knows what heads the view. */
  readonly atlas: Atlas;
  readonly words: Words;
  /** Where a project or a place is shown: its own page where it has one. Not escaped. */
  readonly hrefOf: (view: { readonly project: string } | { readonly area: AreaId }) => string;
}

/**
 * What a view shows, in short, as HTML: the facts of a project, what reaches a place and why, else
 * the projects that the view lists.
 */
export function pageBody(of: Heading, view: ViewState, sources: BodySources): string {
  if (of.kind === 'project') return projectFacts(of.project, sources);
  if (of.kind === 'place') return placeFacts(of.place, of.period, sources);
  if (of.kind === 'record' || of.kind === 'about') return '';
  return listOf(
    viewProjects(sources.atlas, view).map(
      (project) => `${projectLink(project, sources)} ${whenWhoLine(project, sources)}`,
    ),
  );
}

/** Most items of a list: the page stays small, and the atlas has the rest. */
const MOST_ITEMS = 100;

const listOf = (items: readonly string[]): string =>
  items.length === 0
    ? ''
    : `<ul>\n${items
        .slice(0, MOST_ITEMS)
        .map((item) => `<li>${item}</li>`)
        .join('\n')}\n</ul>`;

const viewProjects = (atlas: Atlas, view: ViewState): readonly Project[] =>
  seenProjects(atlas, { ...view, area: null }).map(({ project }) => project);

function projectFacts(project: Project, sources: BodySources): string {
  const { atlas, words } = sources;
  const { panel, source } = words.messages;
  const bodies = (role: 'funding' | 'accountable'): string =>
    xmlText(partiesInWords(project, role, atlas, words));
  const facts: readonly (readonly [name: string, html: string])[] = [
    [source.name, dataHtml(project.title, words)],
    ...(project.topic === undefined
      ? []
      : [[panel.fields.topic, dataHtml(project.topic, words)] as const]),
    [panel.fields.when, xmlText(whenInWords(project, words))],
    [panel.fields.where, whereText(project, sources)],
    [panel.fields.funding, bodies('funding')],
    [panel.fields.accountable, bodies('accountable')],
    ...(project.objective === undefined
      ? []
      : [[panel.fields.objective, dataHtml(project.objective, words)] as const]),
  ];
  return `<dl>\n${facts.map(([name, html]) => `<dt>${xmlText(name)}</dt><dd dir="auto">${html}</dd>`).join('\n')}\n</dl>`;
}

function whereText(project: Project, sources: BodySources): string {
  const { atlas, words } = sources;
  const places = projectPlaces(project, 'recipient', atlas.gazetteer).map((group) =>
    groupText(group, sources),
  );
  const unread = unreadWords(project, ['targets'], words);
  if (places.length === 0)
    return xmlText(
      unread === null ? words.messages.panel.targets.none : words.messages.unread.notOnMap(unread),
    );
  return words.grammar.semicolons([...places, unread === null ? null : xmlText(unread)]);
}

/** Areas of one kind with the words round them: «regions of Mexico and Peru, not named». */
function groupText({ kind, extent, areas }: PlaceGroup, { words, hrefOf }: BodySources): string {
  const { targets } = words.messages.panel;
  const names = areas.map((area) => link(hrefOf({ area }), words.areas.of(area)));
  const [before, after] =
    extent === 'unnamed-parts'
      ? targets.regions
      : kind === 'country'
        ? targets.wholeCountries(areas.length)
        : kind === 'border'
          ? targets.borders(areas.length)
          : ['', ''];
  let next = 0;
  const list = words.grammar
    .andParts(areas.map(() => '-'))
    .map(({ type, value }) => (type === 'element' ? (names[next++] ?? '') : xmlText(value)));
  return `${xmlText(before)}${list.join('')}${xmlText(after)}`;
}

function placeFacts(place: AreaId, period: MonthInterval, sources: BodySources): string {
  const { atlas, words, hrefOf } = sources;
  const up = placesAbove(atlas, place).map(
    (area) => `<p>${link(hrefOf({ area }), words.areas.of(area))}</p>`,
  );
  const now = placePage(atlas, place, period).projects;
  const ever = placePage(atlas, place, atlas.axis).projects.filter(
    ({ index }) => !now.some((listed) => listed.index === index),
  );
  const items = (listed: readonly PlaceProject[]): string =>
    listOf(listed.map((project) => placeItem(place, project, sources)));
  return [
    ...up,
    items(now),
    ...(ever.length === 0
      ? []
      : [`<h2>${xmlText(words.messages.pages.elsewhen)}</h2>`, items(ever)]),
  ].join('\n');
}

function placeItem(
  place: AreaId,
  { project, ways, certainty }: PlaceProject,
  sources: BodySources,
): string {
  const { words } = sources;
  const doubt =
    certainty === 'possible' ? `<b>${xmlText(words.messages.panel.tags.possible)}</b> ` : '';
  const why = ways.map((way) => `<p>${xmlText(whySentence(place, way, words))}</p>`);
  return `${doubt}${projectLink(project, sources)} ${whenWhoLine(project, sources)}${why.join('')}`;
}

export const projectLink = (project: Project, { words, hrefOf }: BodySources): string =>
  `<a href="${xmlText(hrefOf({ project: project.id }))}">${inLanguage(words.projectName(project), words.projectLanguage(project), words)}</a>`;

/**
 * A text of the data; one in another language than the page's says so, and runs in its own
 * direction.
 */
function dataHtml(of: LocalText, words: Words): string {
  const { text, language } = words.textIn(of);
  return inLanguage(text, language, words);
}

export const inLanguage = (text: string, language: string, words: Words): string =>
  language === words.language
    ? xmlText(text)
    : `<bdi lang="${xmlText(language)}" dir="auto">${xmlText(text)}</bdi>`;

export const whenWhoLine = (project: Project, { atlas, words }: BodySources): string =>
  `<span dir="auto">${xmlText(whenAndWho(project, atlas, words))}</span>`;

export const link = (href: string, text: string): string =>
  `<a href="${xmlText(href)}">${xmlText(text)}</a>`;
