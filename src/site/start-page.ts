import { partiesSaid } from '../words/sentences/party-names.ts';
import { inLanguage } from './pages/page-body.ts';
import { sentenceOf } from '../words/words.ts';
import { seenProjects } from '../core/selectors/projects/seen-projects.ts';
import { xmlText } from '../outputs/xml-text.ts';
import { VIEW_NAMES } from '../core/view-state/url-codecs.ts';
import type { PublishedAtlas } from './published-atlas.ts';
import { firstView } from './pages/site-pages.ts';
import { pageName, type PageView } from './pages/view-pages.ts';

/**
 * What stands in index.html before the atlas has started, for readers whom its script doesn't
 * reach: what early.js says with, and what is there without scripts. The classes are those of
 * start.css. `parts` says which files hold the parts of the code that come later, `read` which
 * datasets the build has read.
 */
export const startMarkup = (
  published: PublishedAtlas,
  pages: readonly PageView[],
  parts: string,
  read: readonly string[] = [],
): string => `${startTemplate(published, pages, parts, read)}\n    ${noScript(published, pages)}`;

/** The plain page that leads to all others, below the site's root. */
export const OVERVIEW = 'view/index.html';

/**
 * The names of a link that say something of the view; a frame and a language show the first view
 * too.
 */
const ASKING = VIEW_NAMES.filter((name) => name !== 'embed' && name !== 'lang');

/**
 * What early.js has to know of the site, as attributes of its element. `first` are the files that
 * the first view is made from.
 */
export function earlyAttributes(
  { session: { atlas } }: PublishedAtlas,
  pages: readonly PageView[],
  first: readonly string[] = [],
): string {
  const plain = pages
    .filter(({ query, name }) => query.replace('=', '-') === name)
    .map(({ name }) => name);
  return `data-names="${ASKING.join(' ')}" data-dataset="${xmlText(atlas.dataset.info.id)}" data-first="${xmlText(first.join(' '))}" data-pages="${xmlText(plain.join(' '))}" data-overview="${pages.length === 0 ? '' : OVERVIEW}"`;
}

function startTemplate(
  { words }: PublishedAtlas,
  pages: readonly PageView[],
  parts: string,
  read: readonly string[],
): string {
  const { start, loading } = words.messages;
  const causes = Object.entries(start.causes).map(
    ([cause, text]) => `<p data-cause="${cause}">${xmlText(text)}</p>`,
  );
  const ways =
    pages.length === 0
      ? []
      : Object.entries(loading.plain).map(
          ([kind, text]) => `<a data-plain="${kind}">${xmlText(text)}</a>`,
        );
  return `<template id="start" data-opening="${xmlText(start.opening)}" data-not-opened="${xmlText(start.notOpened)}" data-parts="${xmlText(parts)}" data-read="${xmlText(read.join(' '))}">
      <section class="start" role="alert">
        <div class="start-words">${causes.join('')}<p data-first-view>${xmlText(start.firstView)}</p></div>
        <div class="start-ways"><button type="button" class="start-again" data-again>${xmlText(start.loadAgain)}</button><a class="start-again" data-own-tab target="_blank" rel="noopener">${xmlText(start.ownTab)}</a>${ways.join('')}</div>
      </section>
    </template>`;
}

/** Most rows of the table: index.html stays small, and the overview has the rest. */
const MOST_ROWS = 100;

function noScript(published: PublishedAtlas, pages: readonly PageView[]): string {
  const { words, session } = published;
  const { start, loading, panel } = words.messages;
  const view = firstView(published);
  const of = sentenceOf(words.heading(session.derived.head(view).heading));
  const names = new Set(pages.map(({ name }) => name));
  const overview =
    pages.length === 0 ? '' : ` <a href="${OVERVIEW}">${xmlText(loading.plain.all)}</a>`;
  const heads = [start.project, panel.fields.when, panel.fields.funding].map(
    (head) => `<th scope="col">${xmlText(head)}</th>`,
  );
  return `<noscript>
      <section class="start">
        <div class="start-words"><p>${xmlText(start.noScripts)}</p><p>${xmlText(start.noScriptsLink)}${overview}</p></div>
        <table class="start-table">
          <caption>${xmlText(words.grammar.labelled(start.projects, words.grammar.sentence(of)))}</caption>
          <thead><tr>${heads.join('')}</tr></thead>
          <tbody>${projectRows(published, names).join('')}</tbody>
        </table>
      </section>
    </noscript>`;
}

function projectRows(published: PublishedAtlas, names: ReadonlySet<string>): readonly string[] {
  const { words, session } = published;
  const { notStated, panel } = words.messages;
  const view = firstView(published);
  const atlas = session.derived.headed(view);
  return seenProjects(atlas, view)
    .slice(0, MOST_ROWS)
    .map(({ project, certainty }) => {
      const page = pageName(`project=${encodeURIComponent(project.id)}`);
      const name = inLanguage(words.projectName(project), words.projectLanguage(project), words);
      const when = words.dates.duration(project.start, project.end) ?? notStated;
      const payers =
        words.grammar.semicolons(partiesSaid(project, 'funding', atlas, words)) || notStated;
      const doubt = certainty === 'possible' ? ` (${xmlText(panel.tags.possible)})` : '';
      return `<tr><th scope="row" dir="auto">${names.has(page) ? `<a href="view/${page}.html">${name}</a>` : name}${doubt}</th><td>${xmlText(when)}</td><td dir="auto">${xmlText(payers)}</td></tr>`;
    });
}
