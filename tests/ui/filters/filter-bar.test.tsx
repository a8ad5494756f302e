import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { dimensionReading } from '../../../src/core/dimensions/read-dimension.ts';
import { createAtlas } from '../../../src/core/domain/atlas.ts';
import { generatedDataset } from '../../support/generated-dataset.ts';
import { seedAtlas } from '../../support/seed-atlas.ts';
import { months } from '../../core/view-state/link-context.ts';
import { completeBrowser, renderFilters } from './render-filters.tsx';

const seed = seedAtlas();
const { gazetteer, today } = seed;
const many = createAtlas(generatedDataset(200, 3, gazetteer), gazetteer, today);

beforeEach(completeBrowser);

const chip = (name: RegExp): HTMLElement => screen.getByRole('button', { name });
const group = (name: string): HTMLElement => screen.getByRole('group', { name });
const option = (name: string): HTMLElement => screen.getByRole('checkbox', { name });
/** The option that a project of the page has as its topic. */
function topicOf(project: string): string {
  const { options, of } = dimensionReading(seed.dataset, 'topic');
  const [position = -1] = of[seed.dataset.projects.findIndex(({ id }) => id === project)] ?? [];
  return options[position]?.id ?? '';
}
const heading = (): string | null => screen.getByRole('heading', { level: 1 }).textContent;
const shown = (text: string) =>
  screen.getByText((_, element) => element?.tagName === 'P' && element.textContent === text);
const names = (of: HTMLElement): string[] =>
  [...of.querySelectorAll('label')].map((label) => label.textContent);

describe('a filter', () => {
  test('is a button that opens its options, each with what it would give', async () => {
    const { user } = renderFilters();
    await user.click(chip(/^Donor/));
    expect(names(group('Donor'))).toEqual(['European Parliament', 'EEAS, Partnership Instrument']);
    expect(option('European Parliament')).toHaveAccessibleDescription('2 projects');
    expect(
      within(group('Donor')).getByText('Counts: what choosing would give in July 2017.'),
    ).toBeVisible();
    expect(shown('3 of 3 projects shown')).toBeVisible();
  });

  test('lets pass what has any of its options, and says so', async () => {
    const { user, store } = renderFilters();
    await user.click(chip(/^Donor/));
    await user.click(option('European Parliament'));
    expect(store.getState().donor).toEqual(['ep']);
    expect(heading()).toBe('2 projects active in July 2017');
    expect(chip(/^Donor: European Parliament$/)).toBeVisible();
    expect(shown('2 of 3 projects shown')).toBeVisible();
    await waitFor(
      () =>
        expect(screen.getByRole('status')).toHaveTextContent(
          'Donor European Parliament. 2 of 3 projects shown.',
        ),
      { timeout: 3000 },
    );
    await user.click(option('EEAS, Partnership Instrument'));
    expect(store.getState().donor).toEqual(['eeas', 'ep']);
    expect(chip(/^Donor: 2 chosen$/)).toBeVisible();
    expect(heading()).toBe('3 projects active in July 2017');
    await user.click(option('European Parliament'));
    expect(heading()).toBe('1 project active in July 2017');
  });

  test('counts under the other filters, and not under itself', async () => {
    const { user } = renderFilters({ donor: ['ep'] });
    await user.click(chip(/^Donor/));
    expect(option('EEAS, Partnership Instrument')).toHaveAccessibleDescription('1 project');
    await user.click(chip(/^Topic/));
    expect(
      within(group('Topic')).getByText(
        'Counts: what choosing would give in July 2017, with Donor: 1 chosen.',
      ),
    ).toBeVisible();
    expect(option(names(group('Topic')).at(-1) ?? '')).toHaveAccessibleDescription('0 projects');
  });

  test('counts at the selected place', async () => {
    const { user } = renderFilters({ area: gazetteer.find('CO-NAR') });
    await user.click(chip(/^Donor/));
    expect(option('European Parliament')).toHaveAccessibleDescription('2 projects');
    expect(option('EEAS, Partnership Instrument')).toHaveAccessibleDescription(
      '0 projects, 1 more possible',
    );
    expect(
      within(group('Donor')).getByText('Counts: what choosing would give for Nariño in July 2017.'),
    ).toBeVisible();
  });

  test('is taken back by its own button, and all are by one', async () => {
    const { user, store } = renderFilters({ donor: ['ep'], eu: ['yes'] });
    await user.click(screen.getByRole('button', { name: 'Clear Donor' }));
    expect(store.getState()).toMatchObject({ donor: [], eu: ['yes'] });
    expect(chip(/^Donor$/)).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Clear all' }));
    expect(store.getState()).toMatchObject({ donor: [], eu: [] });
    expect(screen.queryByRole('button', { name: /^Clear/ })).not.toBeInTheDocument();
  });

  test('works by keys alone: the focus goes in, Space ticks, Esc leads back', async () => {
    const { user, store } = renderFilters();
    act(() => {
      chip(/^Topic/).focus();
    });
    await user.keyboard('{Enter}');
    expect(within(group('Topic')).getAllByRole('checkbox')[0]).toHaveFocus();
    await user.keyboard(' ');
    expect(store.getState().topic).toHaveLength(1);
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('group', { name: 'Topic' })).not.toBeInTheDocument();
    expect(chip(/^Topic: /)).toHaveFocus();
  });
});

describe('«Framework», which the page ties to no project,', () => {
  test('says what is not stated and keeps what the page names', async () => {
    const { user } = renderFilters();
    await user.click(chip(/^Framework/));
    expect(names(group('Framework'))).toEqual([
      'Not stated',
      'EU - Latin America business cooperation',
      'European Union external action',
      'International Cooperation framework for Research and Innovation',
      'Regional Policy Dialogue',
    ]);
    expect(screen.getByText('On the page, tied to no project')).toBeVisible();
    await user.click(option('Not stated'));
    expect(chip(/^Framework: not stated \(3\)$/)).toBeVisible();
    expect(heading()).toBe('3 projects active in July 2017');
    await user.click(option('Regional Policy Dialogue'));
    await user.click(option('Not stated'));
    expect(heading()).toBe('No project active in July 2017');
    expect(screen.getByText('None of the 3 projects passes the filters.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Clear all filters' }));
    expect(heading()).toBe('3 projects active in July 2017');
  });

  test('leads to what the page says of them', async () => {
    const { user } = renderFilters();
    await user.click(chip(/^Framework/));
    await user.click(screen.getByRole('link', { name: 'About the frameworks' }));
    expect(screen.getByRole('heading', { level: 1, name: 'About this cooperation' })).toHaveFocus();
    expect(screen.queryByRole('group', { name: 'Framework' })).not.toBeInTheDocument();
  });
});

describe('what is chosen and hidden by the period', () => {
  test('is said on the button and beside the options, with the way to it', async () => {
    const { user, store } = renderFilters({ donor: ['eeas'], time: months('2017-05') });
    expect(heading()).toBe('No project active in May 2017');
    await user.click(chip(/^Donor: not in this period$/));
    expect(
      within(group('Donor')).getByText(
        /^“EEAS, Partnership Instrument” is chosen, and its one project isn’t in this period\./,
      ),
    ).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'Show it' }));
    expect(store.getState().time).toEqual(months('2017-07/2019-12'));
    expect(heading()).toBe('1 project active from July 2017 to December 2019');
  });

  test('is told apart from what the other filters hold back', async () => {
    const { user } = renderFilters({ donor: ['eeas', 'ep'], topic: [topicOf('iuc')] });
    await user.click(chip(/^Donor: 2 chosen$/));
    expect(
      within(group('Donor')).getByText(
        '“European Parliament” is chosen, and none of its projects passes the other filters.',
      ),
    ).toBeVisible();
  });
});

describe('with many options', () => {
  test('there is a field to find one, without regard to case and marks', async () => {
    const { user } = renderFilters({ time: 'all' }, many);
    await user.click(chip(/^Donor/));
    const field = screen.getByRole('searchbox', { name: 'Find in Donor' });
    expect(field).toHaveFocus();
    expect(within(group('Donor')).getAllByRole('checkbox')).toHaveLength(14);
    await user.type(field, 'DÓNOR 1');
    expect(within(group('Donor')).getAllByRole('checkbox')).toHaveLength(5);
    expect(field).toHaveAccessibleDescription('5 of 14');
    await user.type(field, 'x');
    expect(
      within(group('Donor')).getByText('None of the 14 options has these letters.'),
    ).toBeVisible();
  });

  test('those that would give most stand first, those that would give nothing last, and can still be ticked', async () => {
    const { user, store } = renderFilters({ time: months('2001-03') }, many);
    await user.click(chip(/^Donor/));
    const given = within(group('Donor'))
      .getAllByRole('checkbox')
      .map((box) => box.getAttribute('aria-describedby') ?? '')
      .map((id) =>
        (document.getElementById(id)?.textContent.match(/\d+/g) ?? []).reduce(
          (sum, digits) => sum + Number(digits),
          0,
        ),
      );
    expect(given).toEqual(given.toSorted((a, b) => b - a));
    expect(given.at(-1)).toBe(0);
    const last = within(group('Donor')).getAllByRole('checkbox').at(-1);
    await user.click(last ?? document.body);
    expect(store.getState().donor).toHaveLength(1);
    expect(chip(/^Donor: not in this period$/)).toBeVisible();
  });
});

test('an open project that the filters hold back stays open, and says that they do', () => {
  renderFilters({ project: 'iuc', donor: ['ep'] });
  expect(heading()).toMatch(/^International Urban Cooperation, active/);
  expect(screen.getByText('The filters leave this project out of the lists.')).toBeVisible();
});

test('all filters stand in one dialog where there is little room, whose last button says what they give', async () => {
  const { user, store } = renderFilters({ donor: ['ep'] });
  await user.click(screen.getByRole('button', { name: 'Filters (1)' }));
  const dialog = screen.getByRole('dialog', { name: 'Filters' });
  expect(within(dialog).getByRole('group', { name: 'Donor' })).toBeVisible();
  await user.click(within(dialog).getByRole('checkbox', { name: 'EEAS, Partnership Instrument' }));
  expect(store.getState().donor).toEqual(['eeas', 'ep']);
  expect(within(dialog).getByRole('button', { name: 'Show 3 projects' })).toBeVisible();
});
