import { act, screen } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { createAtlas } from '../../../../src/core/domain/atlas.ts';
import type { AreaId } from '../../../../src/core/domain/area.ts';
import {
  addMonths,
  formatMonth,
  singleMonth,
  type Month,
} from '../../../../src/core/domain/month.ts';
import { projectsAt } from '../../../../src/core/selectors/projects/listed-projects.ts';
import { setPeriod } from '../../../../src/core/view-state/updates.ts';
import { layOut } from '../../../support/browser/laid-out.ts';
import { generatedDataset } from '../../../support/generated-dataset.ts';
import { seedAtlas } from '../../../support/seed-atlas.ts';
import { months } from '../../../core/view-state/link-context.ts';
import { renderPanel } from '../render-panel.tsx';

const { gazetteer, today } = seedAtlas();
const generated = generatedDataset(60, 3, gazetteer);
/** What the source says of a project is read as its card is drawn, and by nothing else in a step. */
const drawn = vi.fn<() => void>();
const projects = generated.projects.map((project) =>
  Object.defineProperty(Object.assign({}, project), 'facts', {
    enumerable: true,
    get: () => {
      drawn();
      return project.facts;
    },
  }),
);
const many = createAtlas(Object.assign({}, generated, { projects }), gazetteer, today);

beforeEach(() => {
  layOut();
});

test('a month in which the same projects reach a place draws none of their cards again, another one does', async () => {
  const place = many.reach.namedAreas.find((area) => gazetteer.area(area).kind === 'country');
  const said = (month: Month, at: AreaId): string =>
    JSON.stringify(
      projectsAt(many, at, singleMonth(month)).map(({ index, certainty }) => [index, certainty]),
    );
  const { first } = months('2001-01');
  const start = Array.from({ length: 300 }, (_, offset) => addMonths(first, offset)).find(
    (month) =>
      place !== undefined &&
      said(month, place) !== '[]' &&
      said(month, place) === said(addMonths(month, 1), place) &&
      said(month, place) !== said(addMonths(month, 2), place) &&
      said(addMonths(month, 2), place) !== '[]',
  );
  if (place === undefined || start === undefined) throw new Error('no such months');
  const { store } = renderPanel({ time: formatMonth(start), area: place }, {}, many);
  const move = (month: Month): void => {
    act(() => {
      store.move((view) => setPeriod(view, singleMonth(month)));
    });
  };
  expect(await screen.findAllByRole('article')).not.toHaveLength(0);
  expect(drawn).toHaveBeenCalled();
  drawn.mockClear();
  move(addMonths(start, 1));
  expect(drawn).not.toHaveBeenCalled();
  move(addMonths(start, 2));
  expect(
    screen.getAllByRole('article').map((card) => card.getAttribute('aria-label')),
  ).toHaveLength(projectsAt(many, place, singleMonth(addMonths(start, 2))).length);
});
