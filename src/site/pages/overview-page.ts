import { projectsOf } from '../../core/domain/projects.ts';
import { dataSubject } from '../../core/selectors/records/data-subject.ts';
import { viewGraph } from './json-ld.ts';
import { link, projectLink, whenWhoLine, type BodySources } from './page-body.ts';
import { pageHtml } from './page-html.ts';
import type { PublishedAtlas } from '../published-atlas.ts';
import { firstView, FIRST_CARD, headingOf } from './site-pages.ts';
import { pageName, type PageView } from './view-pages.ts';

/**
 * The plain page of the atlas as a whole: every project, and every place that has a page, each with
 * the way there.
 */
export function overviewPage(
  published: PublishedAtlas,
  pages: readonly PageView[],
  site: string | null,
): string {
  const {
    session: { atlas },
    words,
  } = published;
  const { messages } = words;
  const { sentence } = headingOf(published, firstView(published));
  const purpose = messages.purpose(dataSubject(atlas));
  const names = new Set(pages.map(({ name }) => name));
  const hrefOf = (query: string): string =>
    names.has(pageName(query)) ? `./${pageName(query)}.html` : `../?${query}`;
  const sources: BodySources = {
    atlas,
    words,
    hrefOf: (to) =>
      hrefOf('project' in to ? `project=${encodeURIComponent(to.project)}` : `area=${to.area}`),
  };
  const projects = projectsOf(atlas.dataset).map(
    (project) => `<li>${projectLink(project, sources)} ${whenWhoLine(project, sources)}</li>`,
  );
  const places = pages.flatMap(({ view: { area }, query }) =>
    area === null || query !== `area=${area}` ? [] : [{ area, name: words.areas.of(area) }],
  );
  const byName = places.toSorted((a, b) => words.grammar.compare(a.name, b.name));
  const data = messages.pages.from(words.text(atlas.dataset.info.title));
  return pageHtml({
    head: {
      sentence,
      detail: purpose,
      description: words.grammar.sentences([words.grammar.sentence(sentence), purpose]),
      siteName: messages.name,
      card: { address: `${site ?? '../'}${FIRST_CARD}`, alt: sentence },
      address: site === null ? null : `${site}view/index.html`,
      graph: viewGraph(sentence),
    },
    language: words.language,
    view: '../',
    body: `<ul>\n${projects.join('\n')}\n</ul>${byName.length === 0 ? '' : `\n<h2>${messages.start.places}</h2>\n<ul class="places">\n${byName.map(({ area, name }) => `<li>${link(sources.hrefOf({ area }), name)}</li>`).join('\n')}\n</ul>`}`,
    data,
    messages: messages.pages,
  });
}
