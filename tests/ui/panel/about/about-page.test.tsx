import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Atlas } from '../../../../src/core/domain/atlas.ts';
import type { Dataset } from '../../../../src/core/domain/dataset.ts';
import { generatedAtlas, seedAtlas } from '../../../support/seed-atlas.ts';
import { renderPanel } from '../render-panel.tsx';

const panel = (): HTMLElement => screen.getByRole('region', { name: 'Panel' });
const item = (name: string): HTMLElement => screen.getByRole('article', { name });
const sectionTitles = (): string[] =>
  within(panel())
    .queryAllByRole('heading', { level: 2 })
    .map((title) => title.textContent);
const about = { time: '2017-07', list: 'about' } as const;

const changed = (change: (page: Dataset) => Partial<Dataset>): Atlas =>
  seedAtlas((page) => ({ ...page, ...change(page) }));

describe('the list of what the page says beside its projects', () => {
  // jsdom has no layout to scroll.
  const scrollIntoView = vi.fn<() => void>();
  beforeEach(() => {
    scrollIntoView.mockClear();
    Element.prototype.scrollIntoView = scrollIntoView;
  });

  it('begins with the title of the page and the projects in its order', () => {
    renderPanel(about);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('About this cooperation');
    expect(panel()).toHaveTextContent(
      '“Highlights cooperation EU-Colombia”: what the page says beside its three projects.',
    );
    expect(panel()).toHaveTextContent(
      'under “On-going projects”, in the order of the page: International Urban Cooperation, INNOVACT and INNOVAL.',
    );
  });

  it('has its sections in the order of the page, frameworks first, and says what is undated', () => {
    renderPanel(about);
    expect(sectionTitles().filter((title) => !/strateg|bogot/i.test(title))).toEqual([
      'Frameworks 4, without dates',
      'Support 1, without a date',
      'Open call 1, no deadline stated',
      'Events 2, 1 without a date',
      'Publication 1, no year stated',
      'Picture',
    ]);
    expect(sectionTitles()[1]).toMatch(/^Bogotá Region 2, without dates$/);
  });

  it('jumps to each section by a button with its number', async () => {
    const { user } = renderPanel(about);
    const buttons = within(screen.getByRole('navigation', { name: 'Sections' })).getAllByRole(
      'button',
    );
    expect(
      buttons.map((button) => button.textContent).filter((name) => !/strateg|bogot/i.test(name)),
    ).toEqual(['Frameworks 4', 'Support 1', 'Open call 1', 'Events 2', 'Publication 1']);
    await user.click(screen.getByRole('button', { name: /^Events ?2$/ }));
    expect(screen.getByRole('heading', { name: /^Events/ })).toHaveFocus();
    expect(scrollIntoView).toHaveBeenCalledTimes(1);
  });

  it('names the body of each framework in the words of the page, and leads to both', async () => {
    const { user, store } = renderPanel(about);
    const dialogue = item('Regional Policy Dialogue');
    expect(dialogue).toHaveTextContent('Responsible European Commission service: DG REGIO');
    expect(panel()).toHaveTextContent('The page ties no project to a framework.');
    await user.click(within(dialogue).getByRole('link', { name: 'DG REGIO' }));
    expect(store.getState()).toMatchObject({ body: 'dg-regio', list: 'about' });
  });

  it('opens a record at its own address and leads back to the list', async () => {
    const { user, store } = renderPanel(about);
    await user.click(
      screen.getByRole('link', { name: 'Smart Specialisation in EU and Latin America' }),
    );
    expect(store.getState()).toMatchObject({ record: 'ev-lasa-panel', list: 'about' });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'Smart Specialisation in EU and Latin America',
    );
    await user.click(
      screen.getByRole('button', { name: 'Close Smart Specialisation in EU and Latin America' }),
    );
    expect(store.getState()).toMatchObject({ record: null, list: 'about' });
  });

  it('numbers the activities of the support in their order', () => {
    renderPanel(about);
    const support = item('Support of the Smart Specialisation Platform');
    const activities = within(within(support).getByRole('list')).getAllByRole('listitem');
    expect(activities).toHaveLength(8);
    expect(activities[0]).toHaveTextContent('Methodological contribution in peer-to-peer');
    expect(activities[7]).toHaveTextContent('Newsletter information');
    expect(
      [...support.querySelectorAll('p')].map(({ textContent }) => textContent.slice(0, 16)),
    ).toEqual(['Aiming at facili', 'More concretelly']);
  });

  it('has a row for what the call leaves open', () => {
    renderPanel(about);
    const call = item('OPEN CALL to Non-EU Countries & Regions');
    expect(within(call).getByRole('heading', { level: 3 })).toHaveTextContent(
      'OPEN CALL to Non-EU Countries & Regions: registration in the S3 Platform.',
    );
    expect(
      within(call)
        .getAllByRole('term')
        .map(({ textContent }) => textContent),
    ).toEqual(['For', 'How', 'Opens', 'Deadline', 'Organiser']);
    expect(within(call).getAllByText('not stated')).toHaveLength(2);
  });

  it('says which texts are cut on the page', () => {
    renderPanel(about);
    expect(screen.getAllByText('cut on the page')).toHaveLength(3);
    expect(item('Innovation and Regional Specialisation in Latin America')).toHaveTextContent(
      'Belén Barroeta, Javier Gómez Prieto, Jonatan Paton, Manuel Palazuelos, Marcelino Cabrera GiráldezFive authors, in the order of the page',
    );
  });

  it('is no style attribute away from being drawn beforehand', () => {
    renderPanel(about);
    expect(document.body.innerHTML).not.toContain('style=');
  });
});

describe('the list of another dataset', () => {
  it('joins strategy and result under the name of the place that both state', () => {
    const atlas = changed(({ records }) => ({
      records: records.map((record) =>
        ['strategy', 'result'].includes(record.kind)
          ? { ...record, place: { name: 'Bogotá Region' } }
          : record,
      ),
    }));
    renderPanel(about, {}, atlas);
    expect(sectionTitles()[1]).toBe('Bogotá Region 2, without dates');
  });

  it('parts strategies and results of different places', () => {
    const atlas = changed(({ records }) => ({
      records: records.map((record) =>
        ['strategy', 'result'].includes(record.kind)
          ? { ...record, place: { name: record.kind } }
          : record,
      ),
    }));
    renderPanel(about, {}, atlas);
    expect(sectionTitles()).toContain('Strategy 1, without a date');
    expect(sectionTitles()).toContain('Results 1, without a date');
  });

  it('says nothing of frameworks without projects where one has some', () => {
    const atlas = changed(({ projects }) => ({
      projects: projects.map((project, index) =>
        index === 0 ? { ...project, frameworks: ['business'] } : project,
      ),
    }));
    renderPanel(about, {}, atlas);
    expect(panel()).not.toHaveTextContent('ties no project');
  });

  it('leaves out what only other sources say', () => {
    const atlas = changed(({ records, frameworks }) => ({
      records: records.map((record) =>
        record.kind === 'event' ? { ...record, sources: ['elsewhere'] } : record,
      ),
      frameworks: frameworks.map((framework) => ({ ...framework, sources: ['elsewhere'] })),
    }));
    renderPanel(about, {}, atlas);
    expect(panel()).not.toHaveTextContent(/Events|Frameworks/);
  });

  it('is empty but for its title where there is nothing', () => {
    renderPanel({ time: '2012-07', list: 'about' }, {}, generatedAtlas(20));
    expect(sectionTitles()).toEqual([]);
    expect(panel()).toHaveTextContent(
      '“A generated list”: what the source says beside its 20 projects.',
    );
    expect(panel()).toHaveTextContent('The source says nothing beside its projects.');
  });
});

it('leads from the words of the support to the open call', async () => {
  const { user, store } = renderPanel(about);
  await user.click(screen.getByRole('link', { name: 'open call' }));
  expect(store.getState().record).toBe('s3p-open-call');
});
