import { screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { period, renderTimeline } from './render-timeline.tsx';

beforeEach(() => {
  vi.stubGlobal('matchMedia', (media: string) => ({
    matches: media.includes('max-width'),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test('on a phone the length is a list, and today a button in the row', async () => {
  const { user, time, changes } = renderTimeline();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Length of the period' }), 'Year');
  expect(time()).toBe('2017-07/2018-06');
  await user.click(screen.getByRole('button', { name: 'Today, November 2026' }));
  expect(time()).toBe('2025-12/2026-11');
  expect(changes).toEqual(['choice', 'choice']);
});

test('on a phone a comparison begins and ends beside the length, one press away', async () => {
  const { user, store } = renderTimeline();
  await user.click(screen.getByRole('button', { name: 'Compare' }));
  expect(store.getState().compare).toEqual(period('2017-08'));
  await user.click(screen.getByRole('button', { name: 'End comparison' }));
  expect(store.getState().compare).toBeNull();
});

test('a length that has no name is said in months', () => {
  renderTimeline({ time: '2017-05/2018-09' });
  expect(screen.getByRole('combobox', { name: 'Length of the period' })).toHaveDisplayValue(
    '17 months',
  );
});

test('lanes have no words', () => {
  renderTimeline();
  expect(document.querySelector('[data-lane] text')).toBeNull();
});
