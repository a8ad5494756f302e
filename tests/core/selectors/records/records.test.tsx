import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { openList, openRecord } from '../../../../src/core/view-state/updates.ts';
import { act } from 'react';
import { renderTimeline } from '../../../ui/timeline/render-timeline.tsx';

const timeline = () => within(screen.getByRole('region', { name: 'Timeline' }));

test('the row of records says what has a date and how many have none', () => {
  const { store } = renderTimeline();
  expect(timeline().queryByText(/without dates/)).toBeNull();
  act(() => {
    store.choose((view) => openList(view, 'about'));
  });
  expect(timeline().getByText('10 records without dates')).toBeVisible();
  expect(
    timeline().getByText('Event, Barcelona, 2018: Smart Specialisation in EU and Latin America'),
  ).toBeInTheDocument();
});

test('from an open record the count leads to the list', async () => {
  const { store } = renderTimeline();
  act(() => {
    store.choose((view) => openRecord(view, 'business'));
  });
  await userEvent.setup().click(timeline().getByRole('link', { name: '10 records without dates' }));
  expect(store.getState()).toMatchObject({ record: null, list: 'about' });
});

test('a press on a record of the axis opens it', async () => {
  const { store } = renderTimeline();
  act(() => {
    store.choose((view) => openList(view, 'about'));
  });
  await userEvent
    .setup()
    .click(
      timeline().getByText('Event, Barcelona, 2018: Smart Specialisation in EU and Latin America'),
    );
  expect(store.getState()).toMatchObject({ record: 'ev-lasa-panel', list: 'about' });
});
