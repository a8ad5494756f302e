import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { createAtlas } from '../../../../src/core/domain/atlas.ts';
import type { Project } from '../../../../src/core/domain/project.ts';
import {
  activeProjects,
  countsOf,
} from '../../../../src/core/selectors/projects/listed-projects.ts';
import {
  donorsToRank,
  placesToRank,
  rankedDonors,
  rankedPlaces,
} from '../../../../src/core/selectors/projects/ranked.ts';
import { generatedDataset } from '../../../support/generated-dataset.ts';
import { layOut } from '../../../support/browser/laid-out.ts';
import { seedAtlas } from '../../../support/seed-atlas.ts';
import { months } from '../../../core/view-state/link-context.ts';
import { renderPanel } from '../render-panel.tsx';

const { gazetteer, today } = seedAtlas();
const many = createAtlas(generatedDataset(200, 3, gazetteer), gazetteer, today);
const JULY = months('2012-07');

beforeEach(() => {
  layOut();
});

const tab = (name: string): HTMLElement => screen.getByRole('tab', { name });
const items = (list: string): HTMLElement[] =>
  within(screen.getByRole('list', { name: list })).getAllByRole('listitem');

/** The link of the row that the Tab key stops at. */
const link = (): HTMLElement =>
  within(
    items('Projects').find((item) => within(item).getByRole('link').tabIndex === 0) ??
      document.body,
  ).getByRole('link');

describe('many projects', () => {
  test('stand in three tabs, which are in the link and follow the arrow keys', async () => {
    const { user, store } = renderPanel({ time: '2012-07' }, {}, many);
    expect(tab('Places')).toHaveAttribute('aria-selected', 'true');
    await user.click(tab('Projects'));
    expect(store.getState().list).toBe('projects');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      /^\d+ projects active in July 2012/,
    );
    await user.keyboard('{ArrowRight}');
    expect(store.getState().list).toBe('donors');
    expect(tab('Donors')).toHaveFocus();
    await user.keyboard('{Home}');
    expect(store.getState().list).toBeNull();
  });

  test('rank the countries, and all places', async () => {
    const { user, store } = renderPanel({ time: '2012-07' }, {}, many);
    const [first] = rankedPlaces(many, JULY, placesToRank(many, 'countries'));
    expect(items('Places')[0]).toHaveTextContent(`${String(first?.counts.certain)} project`);
    expect(items('Places')[0]).toHaveAttribute(
      'aria-setsize',
      String(rankedPlaces(many, JULY, placesToRank(many, 'countries')).length),
    );
    await user.click(screen.getByRole('button', { name: 'All places' }));
    expect(items('Places')[0]).toHaveAttribute(
      'aria-setsize',
      String(rankedPlaces(many, JULY, placesToRank(many, 'all')).length),
    );
    await user.click(within(items('Places')[0] ?? document.body).getByRole('link'));
    expect(store.getState().area).toBe(
      rankedPlaces(many, JULY, placesToRank(many, 'all'))[0]?.place,
    );
  });

  test('are listed one by one, certain ones first, and found by their letters', async () => {
    const { user } = renderPanel({ time: '2012-07', list: 'projects' }, {}, many);
    const active = activeProjects(many, JULY);
    const { certain } = countsOf(active);
    expect(screen.queryByRole('status')).not.toBeInTheDocument();
    expect(
      screen.getByRole('searchbox', { name: 'Find in these projects' }),
    ).toHaveAccessibleDescription(`${String(active.length)} of ${String(active.length)}`);
    expect(items('Projects')[0]).toHaveAttribute('aria-setsize', String(active.length));
    expect(items('Projects').length).toBeLessThan(active.length);
    expect(
      within(items('Projects')[0] ?? document.body).queryByText('Possible'),
    ).not.toBeInTheDocument();
    expect(certain).toBeGreaterThan(0);
    await user.type(screen.getByRole('searchbox', { name: 'Find in these projects' }), 'PROJÉCT 1');
    const found = active.filter(({ project }) => project.id.includes('project-1')).length;
    await waitFor(() =>
      expect(items('Projects')[0]).toHaveAttribute('aria-setsize', String(found)),
    );
    const article = within(items('Projects')[0] ?? document.body).getByRole('article');
    expect(article).toHaveAccessibleName(/^Project 1/);
    await user.type(screen.getByRole('searchbox'), 'xyz');
    await waitFor(() =>
      expect(screen.getByText('None of these projects has these letters.')).toBeVisible(),
    );
  });

  test('keep their tabs in an empty period, each with the way to the nearest month', () => {
    renderPanel({ time: '1990-01' }, {}, many);
    expect(tab('Donors')).toBeVisible();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'No project active in January 1990',
    );
    expect(within(screen.getByRole('tabpanel')).getAllByRole('link').length).toBeGreaterThan(0);
  });

  test('rank who pays, with a way to filter by them', async () => {
    const { user, store } = renderPanel({ time: '2012-07', list: 'donors' }, {}, many);
    const byId = donorsToRank(many).toSorted((a, b) => Number(a.option.id > b.option.id) - 0.5);
    const [first] = rankedDonors(many, JULY, byId);
    const name = `Donor ${first?.option.id.replace('donor-', '') ?? ''}`;
    expect(within(items('Donors')[0] ?? document.body).getByRole('link', { name })).toBeVisible();
    await user.click(screen.getByRole('checkbox', { name: `Filter by ${name}` }));
    expect(store.getState().donor).toEqual([first?.option.id]);
  });
});

describe('a long list', () => {
  test('is one stop of the Tab key, and is walked by arrows, Home and End', async () => {
    const { user } = renderPanel({ time: '2012-07', list: 'projects' }, {}, many);
    const all = activeProjects(many, JULY).length;
    act(() => {
      link().focus();
    });
    expect(link().closest('li')).toHaveAttribute('aria-posinset', '1');
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
    expect(link()).toHaveFocus();
    expect(link().closest('li')).toHaveAttribute('aria-posinset', '2');
    await user.keyboard('{End}');
    expect(link()).toHaveFocus();
    expect(link().closest('li')).toHaveAttribute('aria-posinset', String(all));
    expect(
      items('Projects').filter((item) => within(item).getByRole('link').tabIndex === 0),
    ).toHaveLength(1);
    await user.keyboard('{Home}{ArrowUp}');
    expect(link().closest('li')).toHaveAttribute('aria-posinset', '1');
    await user.tab();
    expect(screen.getByRole('list', { name: 'Projects' }).contains(document.activeElement)).toBe(
      false,
    );
  });
});

const boxes = (): HTMLElement[] =>
  within(screen.getByRole('list', { name: 'Donors' })).getAllByRole('checkbox');

const withGiver = (project: Project, name: string): Project => ({
  ...project,
  parties: [{ role: 'funding', name }],
});

test('donors that are known by name alone, and so have no page, are walked by the same keys', async () => {
  const dataset = generatedDataset(200, 3, gazetteer);
  const named = dataset.projects.map((project, index) =>
    withGiver(project, `Giver ${String(index % 6)}`),
  );
  const { user } = renderPanel(
    { time: '2012-07', list: 'donors' },
    {},
    createAtlas({ ...dataset, projects: named }, gazetteer, today),
  );
  act(() => {
    boxes()[0]?.focus();
  });
  await user.keyboard('{ArrowDown}');
  expect(boxes()[1]).toHaveFocus();
  await user.keyboard('{End}');
  expect(boxes().at(-1)).toHaveFocus();
  expect(boxes().filter(({ tabIndex }) => tabIndex === 0)).toEqual([boxes().at(-1)]);
});

describe('a project of the page outside the period', () => {
  test('is listed with its state, which leads to its months', async () => {
    const { user, store } = renderPanel({ time: '2018-12' });
    const outside = screen.getByRole('list', { name: 'Outside this period' });
    expect(
      within(outside)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['INNOVACTended Sep 2018', 'INNOVALended June or July 2018']);
    await user.click(screen.getByRole('link', { name: 'ended Sep 2018: show these months' }));
    expect(store.getState().time).toEqual(months('2017-05/2018-09'));
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    expect(screen.queryByRole('list', { name: 'Outside this period' })).not.toBeInTheDocument();
  });

  test('can be opened', async () => {
    const { user } = renderPanel({ time: '2017-05' });
    const outside = screen.getByRole('list', { name: 'Outside this period' });
    expect(outside).toHaveTextContent('begins July 2017');
    await user.click(within(outside).getByRole('link', { name: 'INNOVAL' }));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'INNOVAL, begins in June 2017',
    );
  });
});
