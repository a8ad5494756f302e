import { act, screen, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { createAtlas } from '../../../../src/core/domain/atlas.ts';
import { activeProjects } from '../../../../src/core/selectors/projects/listed-projects.ts';
import { virtualRows } from '../../../../src/ui/panel/parts/rows/virtual-list.tsx';
import { layOut } from '../../../support/browser/laid-out.ts';
import { generatedDataset } from '../../../support/generated-dataset.ts';
import { latePart } from '../../../support/late-part.ts';
import { seedAtlas } from '../../../support/seed-atlas.ts';
import { months } from '../../../core/view-state/link-context.ts';
import { renderPanel } from '../render-panel.tsx';

const { gazetteer, today } = seedAtlas();
const atlasOf = (projects: number) =>
  createAtlas(generatedDataset(projects, 3, gazetteer), gazetteer, today);
const many = atlasOf(400);
const active = activeProjects(many, months('2012-07')).length;

beforeEach(() => {
  layOut();
});

const rows = (): HTMLElement[] =>
  within(screen.getByRole('list', { name: 'Projects' })).getAllByRole('listitem');
const linkOf = (row: HTMLElement | undefined): HTMLElement =>
  within(row ?? document.body).getByRole('link');

test('a list that is short stands there as it is, and asks for nothing', () => {
  latePart(virtualRows);
  const few = atlasOf(60);
  const count = activeProjects(few, months('2012-07')).length;
  renderPanel({ time: '2012-07', list: 'projects' }, {}, few);
  expect(count).toBeLessThanOrEqual(40);
  expect(rows()).toHaveLength(count);
  expect(virtualRows.load).not.toHaveBeenCalled();
});

test('the first rows of a long list are there before the others can be had, and keep the focus when they come', async () => {
  const part = latePart(virtualRows);
  const { user } = renderPanel({ time: '2012-07', list: 'projects' }, {}, many);
  expect(active).toBeGreaterThan(40);
  expect(rows()).toHaveLength(40);
  expect(rows()[0]).toHaveAttribute('aria-setsize', String(active));
  act(() => {
    linkOf(rows()[0]).focus();
  });
  await user.keyboard('{ArrowDown}{ArrowDown}');
  const name = document.activeElement?.textContent;
  expect(linkOf(rows()[2])).toHaveFocus();
  await act(part.arrive);
  expect(rows().length).toBeLessThan(40);
  expect(linkOf(rows()[2])).toHaveFocus();
  expect(document.activeElement).toHaveTextContent(name ?? '');
  await user.keyboard('{End}');
  expect(document.activeElement?.closest('li')).toHaveAttribute('aria-posinset', String(active));
});

test('where the others can’t be had that is said in the place of the list, and they are asked for again', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const part = latePart(virtualRows);
  const { user } = renderPanel({ time: '2012-07', list: 'projects' }, {}, many);
  await act(part.fail);
  expect(await screen.findByRole('alert')).toHaveTextContent('The list broke');
  expect(screen.getByRole('heading', { level: 1 })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Show it again' }));
  await act(part.arrive);
  expect(rows()[0]).toHaveAttribute('aria-setsize', String(active));
});
