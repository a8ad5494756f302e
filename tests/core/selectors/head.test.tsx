import { render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../src/core/domain/dataset.ts';
import { sentenceOf } from '../../../src/words/words.ts';
import { cardSvg } from '../../../src/site/cards/card.ts';
import { pageFiles } from '../../../src/site/pages/site-pages.ts';
import { listedViews } from '../../../src/site/pages/view-pages.ts';
import { Panel } from '../../../src/ui/panel/panel.tsx';
import { head } from '../../../src/core/selectors/head.ts';
import { seenProjects } from '../../../src/core/selectors/projects/seen-projects.ts';
import { spokenChange } from '../../../src/core/selectors/projects/spoken-change.ts';
import { useSeenView } from '../../../src/ui/share/use-seen-view.ts';
import { Paper } from '../../../src/ui/sheet/paper.tsx';
import { createViewStore } from '../../../src/core/view-state/store.ts';
import { readView } from '../../../src/core/view-state/url.ts';
import type { ViewState } from '../../../src/core/view-state/view-state.ts';
import { cardLook } from '../../site/card-look.ts';
import { publish } from '../../site/published.ts';
import { seedAtlas } from '../../support/seed-atlas.ts';
import { createDerived } from '../../../src/session/derived.ts';
import { InSession, sessionOf } from '../../support/session.tsx';

/**
 * The page, and things that only another source names: a framework, a record and who pays for its
 * first project.
 */
const withOthers = (page: Dataset): Dataset => ({
  ...page,
  frameworks: [
    ...page.frameworks,
    {
      id: 'other-framework',
      name: 'A framework of others',
      lead: 'other-body',
      sources: ['S02'],
      facts: {},
    },
  ],
  records: [
    ...page.records,
    {
      id: 'other-event',
      kind: 'event',
      title: 'An event of others',
      items: [],
      authors: [],
      links: [],
      sources: ['S02'],
      facts: {},
    },
  ],
  organisations: [...page.organisations, { id: 'other-body', name: 'A body of others', ids: [] }],
});

const atlas = seedAtlas(withOthers);
const published = publish(atlas);
const { words, session, shapes } = published;
const { links, derived } = session;
const { context } = links;
const look = cardLook();

function Shared() {
  return <p role="note">{useSeenView().sentence}</p>;
}

/** What each part of the atlas, and each way out of it, says of a link. */
function saidOf(link: string): Readonly<Record<string, string | undefined>> {
  const { view, notices } = readView(link, context);
  expect(notices).toEqual([]);
  const opened = sessionOf(atlas, createViewStore(view));
  const page = render(
    <InSession session={opened}>
      <Panel />
      <Shared />
    </InSession>,
  );
  const panel = screen.getByRole('heading', { level: 1 }).textContent;
  const shared = screen.getByRole('note').textContent;
  page.unmount();
  const paper = render(
    <InSession session={opened}>
      <Paper shapes={null} day={new Date(0)} />
    </InSession>,
  );
  const printed = screen.getByRole('heading', { level: 1 }).textContent;
  paper.unmount();
  const pages = listedViews([link], published);
  const html = [...pageFiles(published, pages, null).values()][0] ?? '';
  const plain = new DOMParser().parseFromString(html, 'text/html');
  const card = new DOMParser().parseFromString(
    cardSvg({ ...published, shapes }, view, look),
    'image/svg+xml',
  );
  return {
    panel,
    shared,
    printed,
    map: sentenceOf(words.heading(derived.head(view).heading)),
    'plain page': plain.querySelector('h1')?.textContent,
    card: card.querySelector('title')?.textContent,
  };
}

describe('all that speaks of a view says the same sentence', () => {
  test.each([
    [
      'a record that only another source names',
      'record=other-event&layer=added',
      'An event of others',
    ],
    [
      'a framework that only another source names',
      'record=other-framework&layer=added',
      'A framework of others',
    ],
    [
      'such a record while something is filtered',
      'record=other-event&donor=ep&layer=added',
      'An event of others',
    ],
    [
      'a record of the page',
      'record=ev-lasa-panel&layer=added',
      'Smart Specialisation in EU and Latin America',
    ],
    [
      'a body that only another source names',
      'body=other-body&layer=added',
      'A body of others is responsible for 1 framework',
    ],
    ['a body of the page', 'body=ep&layer=added', 'European Parliament pays for 2 projects'],
    [
      'a project that only another source names',
      'project=iurc&layer=added&time=2021-06',
      'active in June 2021',
    ],
    [
      'a project of the page',
      'project=iuc&layer=added&time=2017-07',
      'International Urban Cooperation, active in July 2017',
    ],
    [
      'a project that the filters hold back',
      'project=iuc&donor=ep&layer=added&time=2017-07',
      'International Urban Cooperation, active in July 2017',
    ],
    ['a place', 'area=CO-NAR&layer=added&time=2017-08', 'Nariño'],
    ['a list', 'list=overlaps&layer=added', 'overlap'],
    ['a comparison', 'compare=2018-12&layer=added', '2 ended'],
    ['filters', 'donor=ep&layer=added', '2 projects active in July 2017'],
    ['all months, of which other sources know later ones', 'time=all&layer=added', '2028'],
    ['all months of the page', 'time=all', '3 projects active'],
  ])('of %s', (_, link, sentence) => {
    const said = saidOf(link);
    expect(said['panel']).toContain(sentence);
    expect(said).toEqual(
      Object.fromEntries(Object.keys(said).map((part) => [part, said['panel']])),
    );
  });
});

test('with a record open the view shows the projects that the filters let pass, and none that only other sources name', () => {
  for (const record of ['other-event', 'ev-lasa-panel']) {
    const { view } = readView(`record=${record}&donor=ep&layer=added&time=all`, context);
    const { seen } = head(createDerived(atlas).shown(view), view);
    expect(seenProjects(seen, view).map(({ project }) => project.id)).toEqual([
      'innovact',
      'innoval',
    ]);
  }
});

test('the atlases of a view are the same objects while its filters and its layer are', () => {
  const of = createDerived(atlas).shown;
  const { view } = readView('layer=added&donor=ep', context);
  const first = of(view);
  const later: ViewState = { ...view, time: 'all' };
  expect(of(later)).toBe(first);
  expect(of({ ...view, layer: 'page' }).added).toBeUndefined();
  expect(of({ ...view, donor: [] }).unfiltered).toBeUndefined();
});

test('a new period is told with what heads the view, also where only other sources name that', () => {
  const { view } = readView('project=iurc&layer=added&time=2021-06&compare=2022-06', context);
  const { atlas: shown, added } = createDerived(atlas).shown(view);
  const change = spokenChange(shown, { ...view, time: 'all' }, view, added);
  expect(change?.kind === 'heading' ? sentenceOf(words.heading(change.heading)) : null).toBe(
    'IURC, possibly active in June 2021',
  );
});
