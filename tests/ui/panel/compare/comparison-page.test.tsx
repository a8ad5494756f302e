import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { months } from '../../../core/view-state/link-context.ts';
import { period, renderPanel } from '../render-panel.tsx';

const heading = (): string | null => screen.getByRole('heading', { level: 1 }).textContent;
const cells = (name: RegExp): (string | null)[] =>
  within(screen.getByRole('row', { name }))
    .getAllByRole('cell')
    .map((cell) => cell.textContent);

const swatch = (name: RegExp): string | undefined =>
  screen.getByRole('row', { name }).querySelector('svg')?.dataset['change'];

describe('two periods', () => {
  test('are compared in a sentence, project by project and place by place', () => {
    renderPanel({ time: '2017-07', compare: period('2018-12') });
    expect(heading()).toBe('July 2017 and December 2018: 2 ended, none began');
    expect(
      screen.getByText(
        'INNOVACT and INNOVAL ended; International Urban Cooperation goes on. 2 countries fewer: Ecuador and Guatemala.',
      ),
    ).toBeVisible();
    const table = screen.getByRole('table', { name: 'Places in both periods' });
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map((header) => header.textContent),
    ).toEqual(['Place', 'July 2017', 'Dec 2018', 'Change']);
    expect(cells(/^Argentina/)).toEqual(['2', '1', 'Kept, 1 fewerno region for certain']);
    expect(cells(/^Brazil/)).toEqual(['1', '1', 'Keptno region for certain']);
    expect(cells(/^Ecuador/)).toEqual(['1', '0', 'Lost']);
    expect(cells(/^Colombia–Ecuador/)).toEqual(['1', '0', 'Lost']);
  });

  test('say above the table how a country counts, and show of each what the map shows of its regions', () => {
    renderPanel({ time: '2017-07', compare: period('2018-12') });
    const note = screen.getByText(
      /^A country counts every project that targets it or anything in it\./,
    );
    expect(
      note.compareDocumentPosition(screen.getByRole('table')) & Node.DOCUMENT_POSITION_FOLLOWING,
    ).toBeTruthy();
    expect([/^Argentina/, /^Brazil/, /^Ecuador/].map(swatch)).toEqual([
      'unsure',
      'possible',
      'lost',
    ]);
  });

  test('without a place in either have no table of places', () => {
    renderPanel({ time: '2012-01', compare: period('2012-02') });
    expect(screen.getByText('No place on this map is reached in either.')).toBeVisible();
    expect(screen.queryByRole('table')).toBeNull();
  });

  test('are told in the order of the link, the change in the order of time', () => {
    renderPanel({ time: '2018-12', compare: period('2017-07') });
    expect(heading()).toBe('December 2018 and July 2017: 2 ended since, none began since');
    expect(cells(/^Ecuador/)).toEqual(['0', '1', 'Gained']);
  });

  test('are swapped, and the comparison ends', async () => {
    const { user, store } = renderPanel({ time: '2017-07', compare: period('2018-12') });
    await user.click(screen.getByRole('button', { name: 'Swap' }));
    expect(store.getState()).toMatchObject({ time: months('2018-12'), compare: months('2017-07') });
    await user.click(screen.getByRole('button', { name: 'End comparison' }));
    expect(heading()).toBe('1 project active in December 2018');
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  });

  test('leave a place selected, and show it', () => {
    renderPanel({ time: '2017-07', compare: period('2018-12'), area: 'CO-NAR' });
    const row = screen.getByRole('row', { name: /^Nariño/ });
    expect(row).toHaveAttribute('aria-current', 'true');
    expect(cells(/^Nariño/)).toEqual(['2 +1 possible', '0 +1 possible', 'Lost']);
  });

  test('close by the way up', async () => {
    const { user, store } = renderPanel({
      time: '2017-07',
      compare: period('2018-12'),
      area: 'CO-NAR',
    });
    await user.click(screen.getByRole('button', { name: 'Close comparison' }));
    expect(store.getState()).toMatchObject({ compare: null, area: 'CO-NAR' });
    expect(heading()).toBe('2 projects reach Nariño in July 2017, 1 more possible');
  });
});
