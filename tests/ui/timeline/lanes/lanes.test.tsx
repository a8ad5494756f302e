import { render, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { HighlightContext } from '../../../../src/ui/parts/highlight.ts';
import { createAtlas, filteredAtlas } from '../../../../src/core/domain/atlas.ts';
import { Timeline } from '../../../../src/ui/timeline/timeline.tsx';
import { undatedProjects } from '../../../../src/core/selectors/projects/undated-projects.ts';
import { createViewStore } from '../../../../src/core/view-state/store.ts';
import { generatedDataset } from '../../../support/generated-dataset.ts';
import { seedAtlas } from '../../../support/seed-atlas.ts';
import { completeDialogs } from '../../../support/browser/dialogs.ts';
import { viewWith } from '../../../support/view.ts';
import { months } from '../../../core/view-state/link-context.ts';
import { renderTimeline } from '../render-timeline.tsx';
import { InSession, sessionOf } from '../../../support/session.tsx';

const seed = seedAtlas();
const { gazetteer, today } = seed;
const many = createAtlas(generatedDataset(2000, 3, gazetteer), gazetteer, today);
const some = createAtlas(generatedDataset(25, 3, gazetteer), gazetteer, today);

describe('the lanes by keys', () => {
  test('are one stop, walked with arrows, and Enter looks at the months of one', async () => {
    const { user, time, changes } = renderTimeline();
    const toolbar = screen.getByRole('toolbar', { name: 'Projects on the timeline' });
    const lanes = within(toolbar).getAllByRole('button');
    expect(lanes.map((lane) => lane.textContent)).toEqual([
      'INNOVACT, May 2017 – Sep 2018: show these months',
      'INNOVAL, June 2017 – June or July 2018: show these months',
      'International Urban Cooperation, July 2017 – Dec 2019: show these months',
    ]);
    expect(lanes.map((lane) => lane.tabIndex)).toEqual([0, -1, -1]);
    lanes[0]?.focus();
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
    expect(lanes[2]).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(time()).toBe('2017-07/2019-12');
    expect(changes).toEqual(['choice']);
  });

  test('say their names where they have no room for words', async () => {
    const { user } = renderTimeline({ atlas: some, time: '2012-07' });
    const [first] = within(screen.getByRole('toolbar')).getAllByRole('button');
    first?.focus();
    await user.keyboard('{Home}');
    const name = first?.textContent.replace(': show these months', '') ?? '';
    expect(screen.getByText(name)).toBeVisible();
  });
});

describe('projects without dates', () => {
  test('are counted beside the axis and listed at a press', async () => {
    completeDialogs();
    const { user, store } = renderTimeline({ atlas: many, time: '2012-07' });
    const undated = undatedProjects(many, null);
    expect(undated.length).toBeGreaterThan(0);
    const [first] = undated;
    const name = `${String(undated.length)} ${undated.length === 1 ? 'project' : 'projects'} without dates`;
    await user.click(screen.getByRole('button', { name }));
    const list = within(screen.getByRole('dialog', { name })).getByRole('list', { name });
    expect(within(list).getAllByRole('listitem')).toHaveLength(undated.length);
    await user.click(
      within(list).getByRole('link', { name: first?.id.replace('project-', 'Project ') ?? '' }),
    );
    expect(store.getState().project).toBe(first?.id);
  });

  test('are those that pass the filters and reach the place', () => {
    const all = undatedProjects(many, null).map(({ id }) =>
      many.dataset.projects.findIndex((project) => project.id === id),
    );
    expect(undatedProjects(filteredAtlas(many, new Set(all.slice(1))), null)).toHaveLength(
      all.length - 1,
    );
    const place =
      gazetteer.leaves.find((leaf) =>
        many.reach.at(leaf).some(({ index }) => all.includes(index)),
      ) ?? null;
    const there =
      place === null ? [] : many.reach.at(place).filter(({ index }) => all.includes(index));
    expect(undatedProjects(many, place).map(({ id }) => id)).toEqual(
      there.map(({ project }) => project.id),
    );
  });

  test('are not spoken of where there are none', () => {
    renderTimeline();
    expect(screen.queryByText(/without dates/)).not.toBeInTheDocument();
  });
});

test('what a list points at stands over the lanes, with its months', () => {
  const store = createViewStore(viewWith({ data: 'x', time: months('2017-07') }));
  const highlight = {
    title: 'INNOVACT and INNOVAL',
    places: [],
    certain: months('2017-06/2018-06'),
    possible: months('2017-06/2018-07'),
  };
  render(
    <InSession session={sessionOf(seed, store)}>
      <HighlightContext value={{ highlight, point: () => undefined }}>
        <Timeline />
      </HighlightContext>
    </InSession>,
  );
  expect(screen.getByText('INNOVACT and INNOVAL: June 2017 – July 2018')).toBeVisible();
});
