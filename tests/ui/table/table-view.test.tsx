import { render, screen, within } from '@testing-library/react';
import { userEvent, type UserEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createAtlas, type Atlas } from '../../../src/core/domain/atlas.ts';
import { TableView } from '../../../src/ui/table/table-view.tsx';
import { createViewStore, type ViewStore } from '../../../src/core/view-state/store.ts';
import type { ViewState } from '../../../src/core/view-state/view-state.ts';
import { generatedDataset } from '../../support/generated-dataset.ts';
import { seedAtlas } from '../../support/seed-atlas.ts';
import { viewWith } from '../../support/view.ts';
import { months } from '../../core/view-state/link-context.ts';
import { InSession, sessionOf } from '../../support/session.tsx';

const scrollIntoView = vi.fn<() => void>();

beforeEach(() => {
  Element.prototype.scrollIntoView = scrollIntoView.mockReset();
});

function renderTable(
  fields: Partial<ViewState> = {},
  atlas: Atlas = seedAtlas(),
): { readonly user: UserEvent; readonly store: ViewStore } {
  const store = createViewStore(
    viewWith({ data: atlas.dataset.info.id, time: months('2017-07'), view: 'table', ...fields }),
  );
  render(
    <InSession session={sessionOf(atlas, store)}>
      <TableView empty={<p>nothing here</p>} isAside={false} />
    </InSession>,
  );
  return { user: userEvent.setup(), store };
}

const row = (place: string): HTMLElement =>
  screen.getByRole('link', { name: place }).closest('tr') ?? document.body;
const cells = (place: string): (string | null)[] =>
  within(row(place))
    .getAllByRole('cell')
    .map((cell) => cell.textContent);
const column = (name: RegExp): HTMLElement => screen.getByRole('columnheader', { name });
const heads = (): (string | null)[] =>
  screen.getAllByRole('columnheader').map((head) => head.textContent);

describe('the table of the page', () => {
  test('says the heading, and of each country who reaches it and how', () => {
    renderTable();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      '3 projects active in July 2017',
    );
    expect(screen.getByRole('table', { name: 'Projects by place' })).toBeVisible();
    expect(heads()).toEqual([
      'Place',
      'Certain',
      'Possible',
      'International Urban CooperationJuly 2017 – Dec 2019 · EEAS, Partnership Instrument',
      'INNOVACTMay 2017 – Sep 2018 · European Parliament',
      'INNOVALJune 2017 – June or July 2018 · European Parliament',
    ]);
    expect(cells('Argentina')).toEqual([
      '2',
      '–',
      'in places the source doesn’t name',
      '–',
      'whole country',
    ]);
    expect(cells('Peru')).toEqual([
      '3',
      '–',
      'in places the source doesn’t name',
      'at the borders with Colombia and Chile',
      'whole country',
    ]);
    expect(cells('Colombia–Ecuador')).toEqual([
      '1',
      '–',
      'possibly in parts of it, not counted',
      'named',
      'in parts of it, not counted',
    ]);
  });

  test('opens a row to the parts of its place', async () => {
    const { user } = renderTable();
    expect(screen.queryByRole('link', { name: /Nariño/ })).not.toBeInTheDocument();
    const toggle = screen.getByRole('button', { name: 'Show the parts of Colombia–Ecuador' });
    await user.click(toggle);
    expect(toggle).toHaveAttribute('aria-expanded', 'true');
    expect(cells('Nariño, Colombia')).toEqual([
      '2',
      '1',
      'Possible: in places of Colombia that the source doesn’t name',
      'through Colombia–Ecuador',
      'through Colombia',
    ]);
    await user.click(toggle);
    expect(screen.queryByRole('link', { name: /Nariño/ })).not.toBeInTheDocument();
  });

  test('selects a place, shows its row and says its heading', async () => {
    const { user, store } = renderTable();
    await user.click(screen.getByRole('button', { name: 'Show the parts of Colombia–Ecuador' }));
    await user.click(screen.getByRole('link', { name: 'Nariño, Colombia' }));
    expect(store.getState().area).toBe('CO-NAR');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      '2 projects reach Nariño in July 2017, 1 more possible',
    );
    expect(row('Nariño, Colombia')).toHaveAttribute('aria-current', 'true');
  });

  test('opens with the selected place in sight', () => {
    renderTable({ area: seedAtlas().gazetteer.find('CO-NAR') });
    expect(row('Nariño, Colombia')).toHaveAttribute('aria-current', 'true');
    expect(scrollIntoView).toHaveBeenCalled();
  });

  test('is sorted by any of its numbers, the highest first', async () => {
    const { user } = renderTable();
    expect(column(/^Place/)).toHaveAttribute('aria-sort', 'ascending');
    await user.click(screen.getByRole('button', { name: 'Certain' }));
    expect(column(/^Certain/)).toHaveAttribute('aria-sort', 'descending');
    const names = screen.getAllByRole('rowheader').map((head) => head.textContent);
    expect(names.slice(0, 6)).toEqual([
      'Countries',
      'Chile',
      'Colombia',
      'Peru',
      'Argentina',
      'Mexico',
    ]);
    await user.click(screen.getByRole('button', { name: 'Certain' }));
    expect(column(/^Certain/)).toHaveAttribute('aria-sort', 'ascending');
  });

  test('leads to a project', async () => {
    const { user, store } = renderTable();
    await user.click(screen.getByRole('link', { name: 'INNOVAL' }));
    expect(store.getState().project).toBe('innoval');
  });

  test('has both periods of a comparison, and the change in words', () => {
    renderTable({ compare: months('2018-12') });
    expect(heads().slice(1, 6)).toEqual([
      'Certain July 2017',
      'Possible July 2017',
      'Certain December 2018',
      'Possible December 2018',
      'Change',
    ]);
    expect(cells('Ecuador')).toEqual([
      '1',
      '–',
      '0',
      '–',
      'Lost',
      '–',
      'at the border with Colombia (July 2017 only)',
      '–',
    ]);
  });

  test('gives way to what is said of an empty period', () => {
    renderTable({ time: months('2015-01') });
    expect(screen.getByText('nothing here')).toBeVisible();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });

  test('is saved as CSV as it stands', async () => {
    const saved: Blob[] = [];
    vi.stubGlobal(
      'URL',
      Object.assign(URL, {
        createObjectURL: (blob: Blob) => `blob:${String(saved.push(blob))}`,
        revokeObjectURL: () => undefined,
      }),
    );
    const { user } = renderTable();
    await user.click(screen.getByRole('button', { name: 'Show the parts of Peru–Chile' }));
    await user.click(screen.getByRole('button', { name: 'Download the table as CSV' }));
    const lines = ((await saved[0]?.text()) ?? '').split('\r\n');
    expect(lines[0]?.replace('\uFEFF', '')).toBe(
      'Group,Place,Certain,Possible,International Urban Cooperation,INNOVACT,INNOVAL',
    );
    expect(lines).toContain(
      'Countries,Argentina,2,0,in places the source doesn’t name,,whole country',
    );
    expect(lines.some((line) => line.startsWith('Peru–Chile,Tacna,2,1,'))).toBe(true);
  });
});

test('above eight projects one column names them', () => {
  const { gazetteer, today } = seedAtlas();
  renderTable(
    { time: months('2012-07') },
    createAtlas(generatedDataset(200, 3, gazetteer), gazetteer, today),
  );
  expect(heads()).toEqual(['Place', 'Certain', 'Possible', 'Projects']);
  expect(screen.getAllByText(/^Project \d+, .* and \d+ more$/).length).toBeGreaterThan(3);
});
