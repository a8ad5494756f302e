import { screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { pressEarlyButton } from '../../src/browser/early-press.ts';

const { documentElement } = document;

function pageWith(...names: readonly string[]): (name: string) => void {
  const pressed = vi.fn<(name: string) => void>();
  document.body.replaceChildren(
    ...names.map((name) => {
      const button = document.createElement('button');
      button.textContent = name;
      button.addEventListener('click', () => {
        pressed(name);
      });
      return button;
    }),
  );
  return pressed;
}

afterEach(() => {
  document.body.replaceChildren();
  delete documentElement.dataset['pressed'];
});

test('a button that was pressed early is pressed again, once, and has the focus', () => {
  const pressed = pageWith('Map', 'Share');
  documentElement.dataset['pressed'] = 'Share';
  pressEarlyButton(document);
  pressEarlyButton(document);
  expect(pressed).toHaveBeenCalledExactlyOnceWith('Share');
  expect(screen.getByRole('button', { name: 'Share' })).toHaveFocus();
});

test.each(['', 'Gone'])('«%s» presses nothing, and nothing is kept any more', (name) => {
  const pressed = pageWith('Map', 'Share');
  documentElement.dataset['pressed'] = name;
  pressEarlyButton(document);
  expect(pressed).not.toHaveBeenCalled();
  expect(documentElement.dataset).not.toHaveProperty('pressed');
});
