import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeAll, describe, expect, test } from 'vitest';
import { generatedAtlas } from '../../support/seed-atlas.ts';
import { renderTimeline } from './render-timeline.tsx';

beforeAll(() => {
  // jsdom draws nothing, so it captures no pointer.
  Element.prototype.setPointerCapture = () => undefined;
});

const slider = (name: string): HTMLElement => screen.getByRole('slider', { name });
const drawn = (selector: string): Element => {
  const found = document.querySelector(selector);
  if (found === null) throw new Error(`nothing is drawn as ${selector}`);
  return found;
};

describe('what the timeline is called and says', () => {
  test('a region with three sliders, whose values are months and what is active in them', () => {
    renderTimeline();
    expect(screen.getByRole('region', { name: 'Timeline' })).toBeInTheDocument();
    for (const name of ['Period', 'First month', 'Last month']) {
      expect(slider(name)).toHaveAttribute('aria-valuetext', 'July 2017, 3 projects active');
      expect(slider(name)).toHaveValue(String(2017 * 12 + 6));
    }
  });

  test('the ends of a longer period speak for themselves', () => {
    renderTimeline({ time: '2017-05/2018-09' });
    expect(slider('Period')).toHaveAttribute(
      'aria-valuetext',
      'May 2017 to September 2018, 3 projects active',
    );
    expect(slider('First month')).toHaveAttribute('aria-valuetext', 'May 2017, 1 project active');
    expect(slider('Last month')).toHaveAttribute(
      'aria-valuetext',
      'September 2018, 2 projects active',
    );
  });

  test('what the source leaves open is counted apart', () => {
    renderTimeline({ time: '2018-07' });
    expect(slider('Period')).toHaveAttribute(
      'aria-valuetext',
      'July 2018, 2 projects active, 1 more possible',
    );
  });

  test('with a place, it says what reaches it', () => {
    renderTimeline({ area: 'CO-NAR' });
    expect(slider('Period')).toHaveAttribute(
      'aria-valuetext',
      'July 2017, 2 projects reach Nariño, 1 more possible',
    );
    expect(screen.getByText('2 projects reach Nariño,')).toBeInTheDocument();
  });

  test('a period in which nothing is active is shown all the same', () => {
    renderTimeline({ time: '2022-03' });
    expect(screen.getByText('No project active')).toBeInTheDocument();
    expect(slider('Period')).toHaveAttribute('aria-valuetext', 'March 2022, no project active');
    expect(drawn('[data-part="period"]')).toHaveTextContent('March 2022');
  });
});

describe('keys', () => {
  test('move the window, and its ends, by months, years and to the ends of the axis', async () => {
    const { user, time, changes } = renderTimeline();
    slider('Period').focus();
    await user.keyboard('{ArrowRight}{ArrowUp}{ArrowLeft}');
    await waitFor(() => {
      expect(time()).toBe('2017-08');
    });
    await user.keyboard('{PageUp}');
    await waitFor(() => {
      expect(time()).toBe('2018-08');
    });
    slider('Last month').focus();
    await user.keyboard('{End}');
    await waitFor(() => {
      expect(time()).toBe('2018-08/2020-12');
    });
    slider('First month').focus();
    await user.keyboard('{Home}{PageDown}{ArrowDown}');
    await waitFor(() => {
      expect(time()).toBe('2017-01/2020-12');
    });
    expect(new Set(changes)).toEqual(new Set(['movement']));
  });

  test('cannot take an end past the other', async () => {
    const { user, time } = renderTimeline({ time: '2017-07/2017-09' });
    slider('First month').focus();
    await user.keyboard('{End}{ArrowRight}');
    await waitFor(() => {
      expect(time()).toBe('2017-09');
    });
  });

  test('and what a screen reader sets is taken over', () => {
    const { time } = renderTimeline();
    fireEvent.change(slider('Last month'), { target: { value: String(2018 * 12 + 5) } });
    expect(time()).toBe('2017-07/2018-06');
  });
});

describe('buttons', () => {
  test('step by the length of the window and are named after it', async () => {
    const { user, time, changes } = renderTimeline();
    await user.click(screen.getByRole('button', { name: 'Next month' }));
    expect(time()).toBe('2017-08');
    await user.click(screen.getByRole('button', { name: 'Quarter' }));
    await user.click(screen.getByRole('button', { name: 'Previous quarter' }));
    expect(time()).toBe('2017-05/2017-07');
    expect(changes).toEqual(['movement', 'choice', 'movement']);
  });

  test('of the length are a group, and the one that fits is pressed', async () => {
    const { user, time } = renderTimeline();
    const lengths = within(screen.getByRole('group', { name: 'Length of the period' }));
    expect(lengths.getByRole('button', { pressed: true })).toHaveTextContent('Month');
    await user.click(lengths.getByRole('button', { name: 'Year' }));
    expect(time()).toBe('2017-07/2018-06');
    await user.click(lengths.getByRole('button', { name: 'All' }));
    expect(time()).toBe('all');
    expect(lengths.getByRole('button', { pressed: true })).toHaveTextContent('All');
    expect(screen.getByRole('button', { name: 'Next period' })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
  });

  test('at the end of the axis a step does nothing', async () => {
    const { user, time, changes } = renderTimeline({ time: '2020-12' });
    await user.click(screen.getByRole('button', { name: 'Next month' }));
    expect([time(), changes]).toEqual(['2020-12', []]);
  });

  test('today is a chip beyond the data; pressed, the axis grows to hold it', async () => {
    const { user, time, changes } = renderTimeline();
    await user.click(screen.getByRole('button', { name: 'Today, November 2026' }));
    expect([time(), changes]).toEqual(['2026-11', ['choice']]);
    expect(screen.queryByRole('button', { name: 'Today, November 2026' })).not.toBeInTheDocument();
    expect(slider('Period')).toHaveAttribute('max', String(2026 * 12 + 11));
  });

  test.each(['{Enter}', ' '])(
    'the chip of today goes by its own press (%j), and leaves the focus to the period',
    async (key) => {
      const { user, time } = renderTimeline();
      screen.getByRole('button', { name: 'Today, November 2026' }).focus();
      await user.keyboard(key);
      expect(time()).toBe('2026-11');
      expect(document.activeElement).toBe(slider('Period'));
      await user.keyboard('{ArrowLeft}');
      expect(time()).toBe('2026-10');
    },
  );
});

const drag = (selector: string, pixels: number): void => {
  const part = drawn(selector);
  fireEvent.pointerDown(part, { pointerId: 1, button: 0, clientX: 500 });
  fireEvent.pointerMove(part, { pointerId: 1, clientX: 500 + pixels });
  fireEvent.pointerUp(part, { pointerId: 1, clientX: 500 + pixels });
};

describe('the pointer', () => {
  /** Pixels of a month where the drawing is 1,048 px wide. */
  const MONTH = (1048 - 112 - 28) / 48;

  test('drags the pill, and each grip by itself', () => {
    const { time, changes } = renderTimeline();
    drag('[data-part="period"]', 5 * MONTH);
    expect(time()).toBe('2017-12');
    drag('[data-part="last"]', 3 * MONTH);
    expect(time()).toBe('2017-12/2018-03');
    drag('[data-part="first"]', -2 * MONTH);
    expect(time()).toBe('2017-10/2018-03');
    expect(new Set(changes)).toEqual(new Set(['movement']));
  });

  test('leaves the focus on the slider of what it dragged', () => {
    renderTimeline();
    drag('[data-part="last"]', 3 * MONTH);
    expect(slider('Last month')).toHaveFocus();
  });

  test('keeps the axis as it is while it drags, though it would shrink', async () => {
    const { time } = renderTimeline({ time: '2026-11' });
    const month = (1048 - 48 - 28) / 120;
    const part = drawn('[data-part="period"]');
    fireEvent.pointerDown(part, { pointerId: 1, button: 0, clientX: 900 });
    fireEvent.pointerMove(part, { pointerId: 1, clientX: 900 - 90 * month });
    expect(time()).toBe('2019-05');
    fireEvent.pointerMove(part, { pointerId: 1, clientX: 900 - 100 * month });
    await waitFor(() => {
      expect(time()).toBe('2018-07');
    });
  });

  test('pressed on the axis, takes the window there', () => {
    const { time, changes } = renderTimeline();
    fireEvent.click(drawn('svg[aria-hidden] > rect'), { clientX: 28 + 24.5 * MONTH });
    expect([time(), changes]).toEqual(['2019-01', ['choice']]);
  });

  test('pressed on a bar, looks at the months of its project', () => {
    const { time, changes } = renderTimeline();
    fireEvent.click(drawn('[data-lane="2"] rect'));
    expect([time(), changes]).toEqual(['2017-06/2018-07', ['choice']]);
  });
});

const lane = (index: number): Element => drawn(`[data-lane="${String(index)}"]`);

describe('lanes', () => {
  test('say name and dates, and mark what is open', () => {
    renderTimeline();
    expect(lane(1)).toHaveTextContent('INNOVACT');
    expect(lane(2)).toHaveTextContent('?');
    expect(lane(2)).toHaveTextContent('June 2017 – June or July 2018');
  });

  test('are possible where the project may not reach the place, and faded where it doesn’t', () => {
    renderTimeline({ area: 'CO-NAR' });
    expect(lane(0)).toHaveTextContent('International Urban Cooperation (possible)');
  });

  test('are thin for 30 projects, and a histogram for 2,000', () => {
    renderTimeline({ atlas: generatedAtlas(30) });
    expect(document.querySelectorAll('[data-lane]').length).toBeGreaterThan(20);
    expect(document.querySelector('[data-lane] text')).toBeNull();
    renderTimeline({ atlas: generatedAtlas(2000) });
    expect(
      screen.getByText('Projects per month: active, and above it, lighter, possible'),
    ).toBeInTheDocument();
  });
});
