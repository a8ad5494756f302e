import { act, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { monthOf } from '../../../src/core/domain/month.ts';
import { PLAY_STEP_MS } from '../../../src/ui/timeline/controls/use-play.ts';
import { period, renderTimeline } from './render-timeline.tsx';

const TICK = PLAY_STEP_MS.normal;
const CALM_TICK = PLAY_STEP_MS.slow;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const wait = (milliseconds: number): void => {
  act(() => {
    vi.advanceTimersByTime(milliseconds);
  });
};
const button = (name: 'Play' | 'Pause'): HTMLElement => screen.getByRole('button', { name });
const isPlaying = (): boolean => screen.queryByRole('button', { name: 'Pause' }) !== null;

describe('playing', () => {
  test('is a month every 600 ms, and no choice that Back would undo', async () => {
    const { user, time, changes } = renderTimeline({ time: '2017-07/2017-09' });
    await user.click(button('Play'));
    wait(TICK - 1);
    expect(time()).toBe('2017-07/2017-09');
    wait(1);
    expect(time()).toBe('2017-08/2017-10');
    wait(2 * TICK);
    expect(time()).toBe('2017-10/2017-12');
    expect(changes).toEqual(['movement', 'movement', 'movement']);
  });

  test('goes slower and faster without stopping, and starts again at the end where that is wanted', async () => {
    const { user, time } = renderTimeline({ time: '2020-10' });
    await user.click(button('Play'));
    await user.click(screen.getByRole('button', { name: 'Fast' }));
    expect(isPlaying()).toBe(true);
    wait(PLAY_STEP_MS.fast);
    expect(time()).toBe('2020-11');
    await user.click(screen.getByRole('checkbox', { name: 'Start again at the end' }));
    wait(PLAY_STEP_MS.fast);
    expect(time()).toBe('2020-12');
    wait(PLAY_STEP_MS.fast);
    expect(time()).toBe('2017-01');
    expect(isPlaying()).toBe(true);
    await user.click(screen.getByRole('button', { name: 'Slow' }));
    wait(PLAY_STEP_MS.slow - 1);
    expect(time()).toBe('2017-01');
    wait(1);
    expect(time()).toBe('2017-02');
    await user.click(button('Pause'));
    expect(screen.queryByRole('button', { name: 'Slow' })).not.toBeInTheDocument();
  });

  test('is paused by the same button', async () => {
    const { user, time } = renderTimeline();
    await user.click(button('Play'));
    wait(TICK);
    await user.click(button('Pause'));
    wait(5 * TICK);
    expect(time()).toBe('2017-08');
  });

  test('stops at the end of the axis, and begins again from its start', async () => {
    const { user, time } = renderTimeline({ time: '2020-11' });
    await user.click(button('Play'));
    wait(3 * TICK);
    expect([time(), isPlaying()]).toEqual(['2020-12', false]);
    await user.click(button('Play'));
    expect(time()).toBe('2017-01');
    wait(TICK);
    expect(time()).toBe('2017-02');
  });

  test('of the whole time is month by month from the start', async () => {
    const { user, time } = renderTimeline({ time: 'all' });
    await user.click(button('Play'));
    wait(TICK);
    expect(time()).toBe('2017-02');
  });

  test('stops at a press or a key anywhere, but not when the focus moves on', async () => {
    const { user } = renderTimeline();
    await user.click(button('Play'));
    await user.tab();
    expect(isPlaying()).toBe(true);
    await user.keyboard('x');
    expect(isPlaying()).toBe(false);
    await user.click(button('Play'));
    await user.click(document.body);
    expect(isPlaying()).toBe(false);
  });

  test('stops when anything else changes the period', async () => {
    const { user, store, time } = renderTimeline();
    await user.click(button('Play'));
    act(() => {
      store.replace({ ...store.getState(), time: period('2019-01') });
    });
    expect(isPlaying()).toBe(false);
    wait(3 * TICK);
    expect(time()).toBe('2019-01');
  });

  test('is begun and ended by Space on a slider, but Space on a button presses that', async () => {
    const { user, store } = renderTimeline();
    screen.getByRole('slider', { name: 'Period' }).focus();
    await user.keyboard(' ');
    expect(isPlaying()).toBe(true);
    await user.keyboard(' ');
    expect(isPlaying()).toBe(false);
    screen.getByRole('button', { name: 'Next month' }).focus();
    await user.keyboard(' ');
    expect(isPlaying()).toBe(false);
    expect(store.getState().time).toEqual({ first: monthOf(2017, 8), last: monthOf(2017, 8) });
  });

  test('is slower with reduced motion', async () => {
    vi.stubGlobal('matchMedia', (media: string) => ({
      matches: media.includes('reduced-motion'),
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }));
    const { user, time } = renderTimeline({ user: userEvent.setup() });
    await user.click(button('Play'));
    wait(CALM_TICK - 1);
    expect(time()).toBe('2017-07');
    wait(1);
    expect(time()).toBe('2017-08');
  });
});
