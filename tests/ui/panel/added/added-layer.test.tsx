import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Subject } from '../../../../src/core/domain/addition.ts';
import { claimSpan } from '../../../../src/core/selectors/added/claims.ts';
import { seedAtlas } from '../../../support/seed-atlas.ts';
import { renderPanel } from '../render-panel.tsx';

const atlas = seedAtlas();
const { whole } = atlas;
const panel = (): HTMLElement => screen.getByRole('region', { name: 'Panel' });
const folded = (text: string): string => text.replaceAll(/\s+/g, ' ');

afterEach(cleanup);

/** The page on which a reader finds what is about something. */
function pageOf({ kind, id }: Subject) {
  switch (kind) {
    case 'project':
      return { time: '2017-07', project: id };
    case 'organisation':
      return { time: '2017-07', body: id };
    case 'framework':
    case 'record':
      return { time: '2017-07', record: id };
    case 'area':
      return { time: '2017-07', area: id };
    case 'dataset':
      return { time: '2017-07', list: 'about' as const };
  }
}

const titleOf = (source: string): string =>
  whole.sources.find(({ id }) => id === source)?.title ?? `no source ${source}`;

describe.each(whole.additions.map((addition) => [addition.id, addition] as const))(
  'addition %s',
  (id, addition) => {
    it('stands on the page of what it is about, with its sources and how sure it is', async () => {
      const { user } = renderPanel({ ...pageOf(addition.about), layer: 'added' });
      const row = panel().querySelector<HTMLElement>(`[data-added="${id}"]`);
      if (row === null) throw new Error(`${id} is not shown`);
      const said = typeof addition.text === 'string' ? addition.text : (addition.text['en'] ?? '');
      expect(folded(row.textContent)).toContain(folded(said));
      await user.click(within(row).getByRole('button', { name: /: added$/ }));
      const card = folded(within(row).getByRole('dialog').textContent);
      for (const source of addition.sources) expect(card).toContain(folded(titleOf(source)));
      expect(card).toContain(
        { confirmed: 'Confirmed', likely: 'Likely', guess: 'A guess' }[addition.confidence],
      );
      expect(card).toContain(addition.seen === undefined ? '' : `“${addition.seen}”`);
    });
  },
);

describe.each(whole.conflicts.map((conflict) => [conflict.id, conflict] as const))(
  'contradiction %s',
  (id, conflict) => {
    it('shows each value, who says it, and what the atlas does', async () => {
      const { user } = renderPanel({ ...pageOf(conflict.about), layer: 'added' });
      const row = panel().querySelector<HTMLElement>(`[data-conflict="${id}"]`);
      if (row === null) throw new Error(`${id} is not shown`);
      await user.click(within(row).getByRole('button', { name: /: disagree$/ }));
      const rows = within(within(row).getByRole('dialog')).getAllByRole('row').slice(1);
      expect(rows).toHaveLength(conflict.claims.length);
      conflict.claims.forEach(({ sources, derived }, position) => {
        const text = folded(rows[position]?.textContent ?? '');
        expect(text).toContain(derived ? 'Derived by us' : '');
        for (const source of sources)
          expect(text).toContain(
            source === whole.info.primarySource ? 'On the page' : folded(titleOf(source)),
          );
      });
      expect(within(row).getByText(/^What we do/)).toBeVisible();
    });
  },
);

it('reads the months of a claim, and no days as years', () => {
  expect(claimSpan('2017-07/2019-12')).toEqual({ first: 2017 * 12 + 6, last: 2019 * 12 + 11 });
  expect(claimSpan('earlier phases 2016-2023')).toEqual({ first: 2016 * 12, last: 2023 * 12 + 11 });
  expect(claimSpan('since 2016')).toEqual({ first: 2016 * 12, last: null });
  for (const value of [
    '23-25 May 2018',
    '2018-09',
    '978-92-79-66601-1',
    '20 and 20 planned',
    '2019-2016',
  ])
    expect(claimSpan(value)).toBeNull();
});

describe('the switch', () => {
  it('shows both numbers and never one, and keeps the page as it is', async () => {
    const before = renderPanel({ time: '2019-01/2019-12', project: 'iuc' });
    const heading = screen.getByRole('heading', { level: 1 }).textContent;
    await before.user.click(screen.getByRole('switch', { name: 'Show what other sources add' }));
    expect(before.store.getState().layer).toBe('added');
    cleanup();
    const { user, store } = renderPanel({
      time: '2019-01/2019-12',
      project: 'iuc',
      layer: 'added',
    });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(heading);
    const rows = within(screen.getByRole('table'))
      .getAllByRole('row')
      .map((row) => [...row.children].map((cell) => cell.textContent));
    expect(rows).toEqual([
      ['Counted or named, Jan 2019 – Dec 2019', 'page', 'with added'],
      ['Places, for certain', '0', '21'],
      ['Latin American regions', '0', '20'],
      ['EU regions', '0 of 18', '16'],
    ]);
    await user.click(screen.getByRole('switch', { name: 'Show what other sources add' }));
    expect(store.getState().layer).toBe('page');
  });

  it('closes with the layer what only another source names, and nothing else', async () => {
    const { user, store } = renderPanel({ time: '2021-01', project: 'iurc', layer: 'added' });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/^IURC/);
    await user.click(screen.getByRole('switch'));
    expect(store.getState()).toMatchObject({ layer: 'page', project: null });
    cleanup();
    const of = renderPanel({ time: '2017-07', project: 'iuc', layer: 'added' });
    await of.user.click(screen.getByRole('switch'));
    expect(of.store.getState()).toMatchObject({ layer: 'page', project: 'iuc' });
  });
});

describe('the paired regions', () => {
  it('are twenty, four of them without a partner, and keys walk them', async () => {
    const { user } = renderPanel({ time: '2017-07', project: 'iuc', layer: 'added' });
    const pairs = screen.getAllByRole('button', { pressed: false });
    expect(pairs).toHaveLength(20);
    expect(pairs.filter((pair) => pair.textContent.includes('EU partner not found'))).toHaveLength(
      4,
    );
    screen.getByRole('button', { name: 'CIOESTE with Bielsko-Biała' }).focus();
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toHaveAccessibleName('Chihuahua with Cantabria');
    await user.keyboard('{End}');
    expect(document.activeElement).toHaveAccessibleName('Minas Gerais, EU partner not found');
    await user.keyboard('{Home}{ArrowUp}');
    expect(document.activeElement).toHaveAccessibleName('CIOESTE with Bielsko-Biała');
  });

  it('stand at the places of both shores', () => {
    renderPanel({ time: '2018-07', area: 'IT-62', layer: 'added' });
    expect(screen.getByRole('list', { name: 'Named by another source' })).toHaveTextContent(
      'Bogotá-Cundinamarca with Lazio',
    );
    cleanup();
    renderPanel({ time: '2018-07', area: 'MX-CHH', layer: 'added' });
    expect(screen.getByRole('list', { name: 'Named by another source' })).toHaveTextContent(
      'Chihuahua with Cantabria',
    );
  });
});

it('tells the value chains at their borders', () => {
  renderPanel({ time: '2017-07', area: 'COxEC', layer: 'added' });
  expect(screen.getByRole('list', { name: 'What other sources add' })).toHaveTextContent(
    'Value chainscocoa; tourism',
  );
});

it('names what came after a project', () => {
  renderPanel({ time: '2017-07', project: 'iuc', layer: 'added' });
  expect(screen.getByRole('list', { name: 'What came after' })).toHaveTextContent('IURC');
});
