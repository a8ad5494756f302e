import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Atlas } from '../../../src/core/domain/atlas.ts';
import type { Dataset } from '../../../src/core/domain/dataset.ts';
import { parseEdtf } from '../../../src/core/domain/edtf.ts';
import type { Project } from '../../../src/core/domain/project.ts';
import { viewCsv } from '../../../src/outputs/view-csv.ts';
import { TimeStrip, useTimeStrip } from '../../../src/ui/sheet/time-strip.tsx';
import { createSearch } from '../../../src/core/selectors/search/search.ts';
import { createViewStore } from '../../../src/core/view-state/store.ts';
import { period, renderPanel } from '../panel/render-panel.tsx';
import { field, renderSearch } from '../search/render-search.tsx';
import { seedAtlas, seedDataset, seedWords } from '../../support/seed-atlas.ts';
import { viewWith } from '../../support/view.ts';
import { InSession, sessionOf } from '../../support/session.tsx';

const TITLE = 'תכנית סיוע (שלב ב).';
const DONOR = 'קרן הפיתוח (ירושלים)';
const ARABIC = 'برنامج 2030';
const said = (name: string): string => `\u2068${name}\u2069`;

/** A list whose plain texts are in Hebrew. */
function hebrewAtlas(): Atlas {
  const page = seedDataset();
  const [some] = page.projects;
  if (some === undefined) throw new Error('the seed has no project');
  const { acronym: _, ...plain } = some;
  const dates = {
    start: parseEdtf('2017-05') ?? undefined,
    end: parseEdtf('2018-09') ?? undefined,
  };
  const projects = [
    {
      ...plain,
      ...dates,
      id: 'he',
      title: TITLE,
      topic: 'מים',
      objective: 'מטרה ראשונה.',
      parties: [{ role: 'funding', org: 'keren' }],
      facts: {},
    },
    {
      ...plain,
      ...dates,
      id: 'ar',
      title: { ar: ARABIC },
      parties: [{ role: 'funding', org: 'keren' }],
      facts: {},
    },
    { ...plain, ...dates, id: 'en', title: { en: 'Water', he: 'מים' }, parties: [], facts: {} },
  ] as Project[];
  const dataset: Dataset = {
    ...page,
    info: { ...page.info, languages: ['he', 'ar'] },
    organisations: [{ id: 'keren', name: DONOR, ids: [] }],
    frameworks: [],
    records: [],
    additions: [],
    conflicts: [],
    projects,
  };
  return seedAtlas(() => dataset);
}

const atlas = hebrewAtlas();
const words = seedWords(atlas);

const Strip = () => (
  <svg>
    <TimeStrip {...useTimeStrip(1400)} />
  </svg>
);

/** The element of its own that a text stands in. */
const own = (within_: HTMLElement, text: string): HTMLElement =>
  within(within_).getAllByText(text)[0] ?? within_;

describe('texts of the data that are written from right to left', () => {
  it('stand on a card in elements of their own, with their language and direction', () => {
    renderPanel({ time: '2017-07' }, {}, atlas);
    const card = screen.getByRole('article', { name: TITLE });
    for (const text of [TITLE, 'מים', DONOR]) {
      expect(own(card, text)).toHaveAttribute('dir', 'auto');
      expect(own(card, text)).toHaveAttribute('lang', 'he');
    }
    expect(own(screen.getByRole('article', { name: ARABIC }), ARABIC)).toHaveAttribute(
      'lang',
      'ar',
    );
    expect(own(screen.getByRole('article', { name: 'Water' }), 'Water')).not.toHaveAttribute(
      'lang',
    );
  });

  it('stand so on the page of a project, whose heading isolates its name', () => {
    renderPanel({ time: '2017-07', project: 'he' }, {}, atlas);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      `${said(TITLE)}, active in July 2017`,
    );
    const panel = screen.getByRole('region', { name: 'Panel' });
    for (const text of [TITLE, 'מטרה ראשונה.', DONOR])
      expect(own(panel, text)).toHaveAttribute('lang', 'he');
  });

  it('are isolated in the sentences about a body, a comparison and an overlap', () => {
    renderPanel({ time: '2017-07', body: 'keren' }, {}, atlas);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain(said(DONOR));
    renderPanel({ time: '2017-07', compare: period('2017-08') }, {}, atlas);
    expect(screen.getAllByRole('region', { name: 'Panel' }).at(-1)?.textContent).toContain(
      said(TITLE),
    );
    renderPanel({ time: '2017-07', list: 'overlaps' }, {}, atlas);
    expect(screen.getAllByRole('region', { name: 'Panel' }).at(-1)?.textContent).toContain(
      said(TITLE),
    );
    for (const link of screen.getAllByRole('link', { name: TITLE }))
      expect(own(link, TITLE)).toHaveAttribute('dir', 'auto');
  });

  it('are isolated in the lanes of the timeline', () => {
    const store = createViewStore(
      viewWith({ data: atlas.dataset.info.id, time: period('2017-07') }),
    );
    const { container } = render(
      <InSession session={sessionOf(atlas, store)} words={words}>
        <Strip />
      </InSession>,
    );
    const lane = container.querySelector('[data-lane="0"]');
    expect(lane?.querySelector('title')?.textContent).toBe(`${said(TITLE)} May 2017 – Sep 2018`);
    expect(lane?.querySelector('text')?.textContent).toContain(said(TITLE));
  });

  it('are found and listed by their letters', async () => {
    const { user } = renderSearch({}, atlas);
    await user.type(field(), 'תכנית');
    const option = screen.getByRole('option', {
      name: new RegExp(`^${TITLE.replaceAll(/[().]/g, String.raw`\$&`)}`),
    });
    expect(option.querySelector('bdi')).toHaveAttribute('lang', 'he');
    expect(
      createSearch(atlas, words)
        .find('תכנית')
        ?.groups.flatMap(({ hits }) => hits.map(({ id }) => id)),
    ).toEqual(['he']);
  });

  it('reach files as they are', () => {
    const csv = viewCsv(
      atlas,
      viewWith({ data: atlas.dataset.info.id, time: period('2017-07') }),
      words,
    );
    expect(csv).toContain(TITLE);
    expect(csv).not.toMatch(/[\u2066-\u2069]/);
  });
});
