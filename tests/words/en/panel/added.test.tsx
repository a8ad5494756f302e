import { fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { renderTimeline } from '../../../ui/timeline/render-timeline.tsx';

const successor = (id: string): Element => {
  const found = document.querySelector(`[data-successor="${id}"]`);
  if (found === null) throw new Error(`nothing is drawn for ${id}`);
  return found;
};

const faded = (id: string): boolean => /faded/.test(successor(id).getAttribute('class') ?? '');

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('while what other sources add is shown', () => {
  test('successors stand in the drawing, with a plus before the names that fit', () => {
    renderTimeline({ withAdded: true });
    expect(
      [...document.querySelectorAll('[data-successor]')].map((bar) =>
        bar.getAttribute('data-successor'),
      ),
    ).toEqual(['innovact-ii', 'innoval-ii', 'iurc', 'iurc-lac', 's4la']);
    expect(successor('iurc').querySelector('text')).toHaveTextContent('+ IURC');
  });

  test('they say what they are, when, and that they are added', () => {
    renderTimeline({ withAdded: true });
    expect(successor('innoval-ii').querySelector('title')).toHaveTextContent(
      /^INNOV-AL II, .*2019 – .*2020, added from other sources$/,
    );
  });

  test('the words of a lane leave the room behind its bar to them', () => {
    renderTimeline({ withAdded: true });
    expect(
      [...document.querySelectorAll('[data-lane] text')].map((text) => text.textContent),
    ).toEqual(['INNOVACT', 'INNOVAL', 'International Urban Cooper…']);
  });

  test('what is active of them is said beside what is active of the page', () => {
    renderTimeline({ withAdded: true, time: '2019-01/2019-12' });
    expect(screen.getByText('1 project active.')).toBeInTheDocument();
    expect(screen.getByText('Added: 1, and 1 possible')).toBeInTheDocument();
  });

  test('at a place, what of them reaches it', () => {
    renderTimeline({ withAdded: true, time: '2026-01', area: 'CA' });
    expect(screen.getByText('No project reaches Canada.')).toBeInTheDocument();
    expect(screen.getByText('Added: none')).toBeInTheDocument();
  });

  test('a press opens the project and looks at its months', () => {
    const { store, time, changes } = renderTimeline({ withAdded: true });
    fireEvent.click(successor('iurc-lac'));
    expect([store.getState().project, time(), changes]).toEqual([
      'iurc-lac',
      '2025-01/2027-12',
      ['choice'],
    ]);
  });
});

test('while it isn’t shown there is nothing of it', () => {
  renderTimeline({ time: '2019-01/2019-12' });
  expect(document.querySelector('[data-successor]')).toBeNull();
  expect(screen.getByText('1 project active')).toBeInTheDocument();
  expect(screen.queryByText(/Added/)).not.toBeInTheDocument();
});

test('on a phone they have no names, and those that don’t follow the open project fade', () => {
  vi.stubGlobal('matchMedia', (media: string) => ({
    matches: media.includes('max-width'),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
  renderTimeline({ withAdded: true, project: 'iuc' });
  expect(document.querySelector('[data-successor] text')).toBeNull();
  expect(['innovact-ii', 'iurc', 'iurc-lac', 's4la'].map((id) => faded(id))).toEqual([
    true,
    false,
    false,
    true,
  ]);
});
