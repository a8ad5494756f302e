import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { createAtlas } from '../../../src/core/domain/atlas.ts';
import type { Party } from '../../../src/core/domain/project.ts';
import { viewCsv } from '../../../src/outputs/view-csv.ts';
import { whenAndWho } from '../../../src/site/pages/page-detail.ts';
import { crowdedAtlas } from '../../support/crowded-atlas.ts';
import { seedDataset, seedAtlas, seedWords, TODAY } from '../../support/seed-atlas.ts';
import { viewWith } from '../../support/view.ts';
import { period, renderPanel } from './render-panel.tsx';

const rowNamed = (name: string): HTMLElement =>
  screen.getByText(name, { selector: 'dt' }).parentElement ?? document.body;

test('a card names the first of forty donors and how many more there are; a press shows them in place and keeps the focus', async () => {
  const { user } = renderPanel({ time: '2018-01' }, {}, crowdedAtlas());
  const card = screen.getByRole('article', { name: 'CROWD' });
  expect(card).toHaveTextContent(
    'PaysAgency 1, for Development; Agency 2, for Development; Agency 3, for Development and 37 more',
  );
  const button = within(card).getByRole('button', { name: '37 more', expanded: false });
  await user.click(button);
  expect(button).toHaveFocus();
  expect(button).toHaveAttribute('aria-expanded', 'true');
  expect(card).toHaveTextContent('Agency 40, for Development');
  await user.keyboard('{Enter}');
  expect(card).not.toHaveTextContent('Agency 40, for Development');
});

test('a project names the first of its donors and countries, all at a press: countries by continent', async () => {
  const atlas = crowdedAtlas();
  const id = atlas.dataset.projects[0]?.id ?? '';
  const { user } = renderPanel({ time: '2018-01', project: id }, {}, atlas);
  expect(rowNamed('Pays')).toHaveTextContent(/Agency 3, for Development and 37 more/);
  expect(rowNamed('Where')).toHaveTextContent(
    /^WhereAfghanistan, Albania, Algeria, .*, Angola, .* and \d+ more, each as a whole/,
  );
  await user.click(within(rowNamed('Where')).getByRole('button', { name: /^\d+ more$/ }));
  expect(rowNamed('Where')).toHaveTextContent(
    /Africa, \d+: Algeria, Angola.*Asia, \d+: Afghanistan.*South America, \d+: Argentina/,
  );
  expect(within(rowNamed('Where')).getByText('Colombia')).toBeVisible();
});

test('of long lists the selected place comes first', () => {
  const atlas = crowdedAtlas();
  const id = atlas.dataset.projects[0]?.id ?? '';
  renderPanel({ time: '2018-01', project: id, area: 'UY' }, {}, atlas);
  expect(rowNamed('Where')).toHaveTextContent(
    /^WhereUruguay, Afghanistan, Albania, .* and \d+ more/,
  );
});

test('four names are never folded, since the button takes the room of one', () => {
  const page = seedDataset();
  const [first, ...rest] = page.projects;
  if (first === undefined) throw new Error('no project');
  const parties = ['A', 'B', 'C', 'D'].map((name): Party => ({ name, role: 'funding' }));
  renderPanel(
    { time: '2018-01' },
    {},
    createAtlas(
      { ...page, projects: [{ ...first, acronym: 'FOUR', parties }, ...rest] },
      seedAtlas().gazetteer,
      TODAY,
    ),
  );
  expect(screen.getByRole('article', { name: 'FOUR' })).toHaveTextContent('PaysA; B; C; D');
});

test('a preview counts what it doesn’t name, and what is downloaded holds all', () => {
  const atlas = crowdedAtlas();
  const [project] = atlas.dataset.projects;
  if (project === undefined) throw new Error('no project');
  const words = seedWords(atlas);
  expect(whenAndWho(project, atlas, words)).toMatch(
    /Paid by Agency 1, for Development, Agency 2, for Development, Agency 3, for Development and 37 more\.$/,
  );
  const csv = viewCsv(
    atlas,
    viewWith({ data: atlas.dataset.info.id, time: period('2018-01') }),
    words,
  );
  expect(csv).toContain('Agency 40, for Development');
});
