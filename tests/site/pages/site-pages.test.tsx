import { describe, expect, test } from 'vitest';
import { sentenceOf } from '../../../src/words/words.ts';
import { firstHead, pageFiles, sitemap } from '../../../src/site/pages/site-pages.ts';
import { defaultViews, listedViews, type PageView } from '../../../src/site/pages/view-pages.ts';
import type { PublishedAtlas } from '../../../src/site/published-atlas.ts';
import { heading } from '../../../src/core/selectors/projects/heading.ts';
import { generatedAtlas, seedAtlas } from '../../support/seed-atlas.ts';
import { HOSTILE_TEXTS, publish, withProject } from '../published.ts';

const SITE = 'https://atlas.example.org/a/';
const seed = publish(seedAtlas());
const pages = defaultViews(seed);

const parsed = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const inHead = (head: string): Document =>
  parsed(`<!doctype html><html><head>${head}</head><body></body></html>`);
const content = (page: Document, name: string): string | null =>
  page.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute('content') ??
  null;
const hrefs = (page: Document): readonly string[] =>
  Array.from(page.querySelectorAll('a'), (link) => link.getAttribute('href') ?? '');

function pageOf(
  published: PublishedAtlas,
  page: PageView,
  all: readonly PageView[] = [page],
): Document {
  const html = pageFiles(published, all, null).get(`view/${page.name}.html`);
  if (html === undefined) throw new Error(`no page ${page.name}`);
  return parsed(html);
}

describe.each([
  ['the page', seed, pages],
  ['generated data', publish(generatedAtlas(30, 7)), null],
])('the pages of %s', (_, published, views) => {
  const listed = views ?? defaultViews(published);
  const files = pageFiles(published, listed, null);
  const documents = listed.map((page) => ({
    page,
    document: parsed(files.get(`view/${page.name}.html`) ?? ''),
  }));

  test('are as many as the views', () => {
    expect([...files.keys()]).toEqual(listed.map(({ name }) => `view/${name}.html`));
  });

  test('say the sentence of the view, as the one heading of the first level', () => {
    for (const { page, document } of documents) {
      const sentence = sentenceOf(
        published.words.heading(heading(published.session.atlas, page.view)),
      );
      expect(Array.from(document.querySelectorAll('h1'), (title) => title.textContent)).toEqual([
        sentence,
      ]);
      expect(content(document, 'og:title')).toBe(sentence);
    }
  });

  test('lead to the view at once and by a link', () => {
    for (const { page, document } of documents) {
      expect(
        document.querySelector('script[src="../open-view.js"]')?.getAttribute('data-view'),
      ).toBe(`../?${page.query}`);
      expect(document.querySelector('a.open')?.getAttribute('href')).toBe(`../?${page.query}`);
    }
  });

  test('link to pages that there are, and else into the atlas', () => {
    const all = documents.flatMap(({ document }) => hrefs(document));
    const [beside, others] = [
      all.filter((href) => href.startsWith('./')),
      all.filter((href) => !href.startsWith('./')),
    ];
    expect(beside.length).toBeGreaterThan(documents.length);
    expect(beside.filter((href) => !files.has(`view/${href.slice(2)}`))).toEqual([]);
    expect(
      others.filter((href) => !/^\.\.\/(?:\?(?:area|project)=[\w.~/,:-]+)?$/.test(href)),
    ).toEqual([]);
  });

  test('keep to the content policy: no style, and no script but data and the file that leads to the view', () => {
    for (const { document } of documents) {
      expect(document.querySelectorAll('style, [style]')).toHaveLength(0);
      expect(
        Array.from(document.scripts, (script) => [script.type, script.getAttribute('src')]),
      ).toEqual([
        ['application/ld+json', null],
        ['', '../open-view.js'],
      ]);
    }
  });
});

test('the page of a place says which projects reach it, why, when and who pays', () => {
  const narino = pages.find(({ name }) => name === 'area-CO-NAR');
  if (narino === undefined) throw new Error('Nariño');
  const page = pageOf(seed, narino, pages);
  const items = Array.from(page.querySelectorAll('li'), (item) => item.textContent);
  expect(items).toEqual([
    'INNOVACT May 2017 – Sep 2018. Paid by the European Parliament.The source names the border, not the places along it. Nariño touches it.',
    'INNOVAL June 2017 – June or July 2018. Paid by the European Parliament.The source names the whole country.',
    'Possible International Urban Cooperation July 2017 – Dec 2019. Paid by the EEAS, Partnership Instrument.The source says “Regions of … Colombia” and doesn’t name them. Nariño may not be one.',
  ]);
  expect(content(page, 'description')).toBe(
    '2 projects reach Nariño in July 2017, 1 more possible. INNOVACT, INNOVAL and International Urban Cooperation. Data: Highlights cooperation EU-Colombia.',
  );
  expect(content(page, 'og:image')).toBe('./area-CO.png');
  expect(content(page, 'og:image:alt')).toBe('3 projects reach Colombia in July 2017');
});

test('the page of a place that nothing reaches in the first view says what reaches it at other times', () => {
  const [page] = listedViews(['time=2017-04&area=CO-NAR'], seed);
  if (page === undefined) throw new Error('no page');
  const document = pageOf(seed, page);
  expect(document.querySelector('h1')?.textContent).toBe('No project reaches Nariño in April 2017');
  expect(document.querySelector('h2')?.textContent).toBe('At other times');
  expect(document.querySelectorAll('li')).toHaveLength(3);
});

test('the page of a project says what the source does, and what it leaves open', () => {
  const innoval = pages.find(({ name }) => name === 'project-innoval');
  if (innoval === undefined) throw new Error('INNOVAL');
  const document = pageOf(seed, innoval, pages);
  const facts = new Map(
    Array.from(document.querySelectorAll('dt'), (name) => [
      name.textContent,
      name.nextElementSibling?.textContent,
    ]),
  );
  expect(facts.get('When')).toBe('June 2017 – June or July 2018');
  expect(facts.get('Where')).toBe('Chile, Colombia, Peru and Argentina, each as a whole');
  expect(facts.get('Pays')).toBe('European Parliament');
  expect(hrefs(document)).toContain('./area-PE.html');
});

test.each([
  ['list=gaps', 0],
  ['body=ep', 2],
  ['list=overlaps', 3],
  ['compare=2018-12', 3],
  ['project=iurc&layer=added', 0],
  ['list=about', 0],
  ['donor=eeas', 1],
  ['view=table', 3],
])('a page of the view %s has its sentence and %i projects', (query, count) => {
  const [page] = listedViews([query], seed);
  if (page === undefined) throw new Error('no page');
  const document = pageOf(seed, page);
  expect(document.querySelector('h1')?.textContent).toBe(
    sentenceOf(seed.words.heading(seed.session.derived.head(page.view).heading)),
  );
  expect(document.querySelectorAll('li')).toHaveLength(query === 'list=gaps' ? 3 : count);
});

describe.each(HOSTILE_TEXTS)('with %s in a title', (_, title) => {
  const published = publish(
    seedAtlas((page) => ({
      ...withProject({ title, objective: title })(page),
      info: { ...page.info, title, description: title },
    })),
  );
  const [first] = defaultViews(published);
  if (first === undefined) throw new Error('no page');
  const page = pageOf(published, first);
  const head = inHead(firstHead(published, SITE));

  test('nothing of it becomes markup', () => {
    expect(
      page.querySelectorAll(
        'img, script:not([type="application/ld+json"], [src="../open-view.js"])',
      ),
    ).toHaveLength(0);
    expect(page.querySelectorAll('main')).toHaveLength(1);
    expect(head.body.innerHTML).toBe('');
    expect(head.querySelectorAll('script')).toHaveLength(1);
  });

  test('JSON-LD has it whole', () => {
    const graph = JSON.parse(page.scripts[0]?.textContent ?? '') as { readonly name: string };
    expect(graph.name).toBe(title);
    const { '@graph': nodes } = JSON.parse(head.scripts[0]?.textContent ?? '') as {
      readonly '@graph': readonly { readonly name: string }[];
    };
    expect(nodes.slice(0, 2).map(({ name }) => name)).toEqual([title, title]);
  });

  test('titles and descriptions are short, on one line, and say that they are cut', () => {
    const shown = [
      page.title,
      ...['og:title', 'description', 'og:description'].map((name) => content(page, name) ?? ''),
    ];
    for (const text of shown) {
      expect(text.length).toBeLessThanOrEqual(300);
      expect(text).not.toMatch(/[\n\r\u2028\u2029\t]/);
      expect(text.includes('…')).toBe(title.length > 300);
    }
    expect(page.title).toMatch(/ · Cooperation Atlas$/);
  });
});

describe('with the address of the site', () => {
  const files = pageFiles(seed, pages, SITE);
  const document = parsed(files.get('view/area-CO-NAR.html') ?? '');

  test('a page has its own address, and its card an absolute one', () => {
    expect(document.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(
      `${SITE}view/area-CO-NAR.html`,
    );
    expect(content(document, 'og:url')).toBe(`${SITE}view/area-CO-NAR.html`);
    expect(content(document, 'og:image')).toBe(`${SITE}view/area-CO.png`);
  });

  test('index.html has a card and no address of its own, for it shows every view', () => {
    const head = inHead(firstHead(seed, SITE));
    expect(content(head, 'og:image')).toBe(`${SITE}card.png`);
    expect(content(head, 'og:title')).toBe('3 projects active in July 2017');
    expect(head.querySelector('link[rel="canonical"]')).toBeNull();
    expect(content(head, 'og:url')).toBeNull();
  });

  test('the list of addresses has every page once', () => {
    expect(sitemap(SITE, pages).trim().split('\n')).toEqual([
      SITE,
      ...[...files.keys()].map((name) => `${SITE}${name}`),
    ]);
  });
});

test('without the address of the site a page has none, and its card a relative one', () => {
  const head = inHead(firstHead(seed, null));
  expect(content(head, 'og:image')).toBe('./card.png');
  expect(pageFiles(seed, pages, null).get('view/project-iuc.html')).not.toMatch(/canonical|og:url/);
});

test('of many projects index.html names the data alone', () => {
  const graph = JSON.parse(
    inHead(firstHead(publish(generatedAtlas(9)), null)).scripts[0]?.textContent ?? '',
  ) as object;
  expect(graph).toMatchObject({ '@type': 'Dataset' });
  expect(graph).not.toHaveProperty('@graph');
});
