import { fireEvent, screen } from '@testing-library/react';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createAtlas } from '../../../../src/core/domain/atlas.ts';
import { asMonth, monthCount, type MonthInterval } from '../../../../src/core/domain/month.ts';
import { holding, partFrom, zoomed } from '../../../../src/ui/timeline/window/axis-zoom.ts';
import { generatedDataset } from '../../../support/generated-dataset.ts';
import { seedAtlas } from '../../../support/seed-atlas.ts';
import { months } from '../../../core/view-state/link-context.ts';
import { renderTimeline } from '../render-timeline.tsx';

const { gazetteer, today } = seedAtlas();
const many = createAtlas(generatedDataset(60, 3, gazetteer), gazetteer, today);
const AXIS = months('1996-01/2031-12');
const inAxis = fc.integer({ min: AXIS.first, max: AXIS.last });
const anyPart: fc.Arbitrary<MonthInterval> = fc
  .tuple(inAxis, fc.integer({ min: 12, max: monthCount(AXIS) }))
  .map(([first, length]) => partFrom(first, length, AXIS));
const anyWindow: fc.Arbitrary<MonthInterval> = fc
  .tuple(inAxis, inAxis)
  .map(([a, b]) => ({ first: asMonth(Math.min(a, b)), last: asMonth(Math.max(a, b)) }));
const holds = (outer: MonthInterval, inner: MonthInterval): boolean =>
  outer.first <= inner.first && inner.last <= outer.last;

describe('a part of the axis', () => {
  test('lies on the axis however it is changed, and is at least a year long', () => {
    fc.assert(
      fc.property(
        anyPart,
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (part, factor, share) => {
          const next = zoomed(part, factor, share, AXIS);
          expect(holds(AXIS, next)).toBe(true);
          expect(monthCount(next)).toBe(
            Math.min(Math.max(Math.round(monthCount(part) * factor), 12), monthCount(AXIS)),
          );
        },
      ),
    );
  });

  test('moves with the window no more than it takes to hold it', () => {
    fc.assert(
      fc.property(anyPart, anyWindow, (part, window) => {
        const next = holding(part, window, AXIS);
        expect(monthCount(next)).toBe(monthCount(part));
        expect(holds(AXIS, next)).toBe(true);
        expect(
          monthCount(window) > monthCount(part)
            ? next.first <= window.first && window.first <= next.last
            : holds(next, window),
        ).toBe(true);
        if (!holds(part, window)) return;
        expect(next).toBe(part);
      }),
    );
  });
});

const overview = (): HTMLElement => screen.getByRole('slider', { name: 'Part of the axis shown' });
const button = (name: string): HTMLElement => screen.getByRole('button', { name });

describe('an axis of decades', () => {
  test('is shown in part by its buttons, and whole again', async () => {
    const { user } = renderTimeline({ atlas: many, time: '2012-07' });
    const whole = overview().getAttribute('aria-valuetext');
    expect(button('Whole axis')).toHaveAttribute('aria-disabled', 'true');
    await user.click(button('Show fewer months'));
    expect(overview()).not.toHaveAttribute('aria-valuetext', whole);
    await user.click(button('Show more months'));
    expect(overview()).toHaveAttribute('aria-valuetext', whole);
    await user.click(button('Show fewer months'));
    await user.click(button('Whole axis'));
    expect(overview()).toHaveAttribute('aria-valuetext', whole);
  });

  test('is zoomed by keys and the wheel, and its part is moved by a slider', () => {
    renderTimeline({ atlas: many, time: '2012-07' });
    const whole = overview().getAttribute('aria-valuetext');
    fireEvent.keyDown(screen.getByRole('slider', { name: 'Period' }), { key: '+' });
    const zoomedIn = overview().getAttribute('aria-valuetext');
    expect(zoomedIn).not.toBe(whole);
    fireEvent.change(overview(), {
      target: { value: String(Number(overview().getAttribute('value')) - 24) },
    });
    expect(overview()).not.toHaveAttribute('aria-valuetext', zoomedIn);
    fireEvent.wheel(overview(), { deltaY: -400 });
    fireEvent.keyDown(screen.getByRole('slider', { name: 'Period' }), { key: '0' });
    expect(overview()).toHaveAttribute('aria-valuetext', whole);
  });

  test('follows the window that leaves the part', () => {
    const { time } = renderTimeline({ atlas: many, time: '2012-07' });
    for (let press = 0; press < 3; press += 1)
      fireEvent.keyDown(screen.getByRole('slider', { name: 'Period' }), { key: '+' });
    const before = overview().getAttribute('aria-valuetext');
    fireEvent.keyDown(screen.getByRole('slider', { name: 'Period' }), { key: 'Home' });
    expect(overview()).not.toHaveAttribute('aria-valuetext', before);
    expect(overview().getAttribute('aria-valuetext')).toContain(time().slice(0, 4));
  });
});

test('an axis of a few years has no part', () => {
  renderTimeline();
  expect(screen.queryByRole('slider', { name: 'Part of the axis shown' })).not.toBeInTheDocument();
});
