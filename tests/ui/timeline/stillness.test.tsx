import { act, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { placeText } from '../../../src/ui/timeline/lanes/lane-text.ts';
import { Timeline } from '../../../src/ui/timeline/timeline.tsx';
import { createViewStore } from '../../../src/core/view-state/store.ts';
import { setPeriod } from '../../../src/core/view-state/updates.ts';
import { seedAtlas } from '../../support/seed-atlas.ts';
import { period, renderTimeline } from './render-timeline.tsx';
import { viewWith } from '../../support/view.ts';
import { InSession, sessionOf } from '../../support/session.tsx';

vi.mock(import('../../../src/ui/timeline/lanes/lane-text.ts'), async (original) => {
  const actual = await original();
  return { ...actual, placeText: vi.fn<typeof placeText>(actual.placeText) };
});

test('the lanes stand still while the window is scrubbed over them', () => {
  const { store } = renderTimeline();
  const drawn = vi.mocked(placeText).mock.calls.length;
  expect(drawn).toBeGreaterThan(0);
  for (const time of ['2017-08', '2017-09', '2018-07', '2020-12']) {
    act(() => {
      store.move((view) => setPeriod(view, period(time)));
    });
  }
  expect(screen.getByRole('slider', { name: 'Period' })).toHaveAttribute(
    'aria-valuetext',
    'December 2020, no project active',
  );
  expect(vi.mocked(placeText).mock.calls).toHaveLength(drawn);
});

test('drawn before there is a page, it has no style attribute, which the content policy would refuse', () => {
  const atlas = seedAtlas();
  const store = createViewStore(viewWith({ data: 'x', time: period('2017-07') }));
  const html = renderToString(
    <InSession session={sessionOf(atlas, store)}>
      <Timeline />
    </InSession>,
  );
  expect(html).toContain('International Urban Cooperation');
  expect(html).not.toMatch(/\sstyle=/);
});
