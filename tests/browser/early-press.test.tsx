import { screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { keepTyped, takeEarlyPress } from '../../src/browser/early-press.ts';

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
  delete documentElement.dataset['key'];
});

test('a button that was pressed early is pressed again, once, and has the focus', () => {
  const pressed = pageWith('Map', 'Share');
  documentElement.dataset['pressed'] = 'Share';
  const pressAgain = takeEarlyPress(document);
  pressAgain();
  pressAgain();
  expect(pressed).toHaveBeenCalledExactlyOnceWith('Share');
  expect(screen.getByRole('button', { name: 'Share' })).toHaveFocus();
});

test('what is pressed once it was taken is not pressed again', () => {
  const pressed = pageWith('Map', 'Share');
  documentElement.dataset['pressed'] = '';
  const pressAgain = takeEarlyPress(document);
  expect(documentElement.dataset).not.toHaveProperty('pressed');
  documentElement.dataset['pressed'] = 'Share';
  pressAgain();
  expect(pressed).not.toHaveBeenCalled();
});

test.each(['', 'Gone'])('«%s» presses nothing, and nothing is kept any more', (name) => {
  const pressed = pageWith('Map', 'Share');
  documentElement.dataset['pressed'] = name;
  takeEarlyPress(document)();
  expect(pressed).not.toHaveBeenCalled();
  expect(documentElement.dataset).not.toHaveProperty('pressed');
});

test('a key that works anywhere is pressed again, once, where no button was', () => {
  const pressed = pageWith('Map');
  const heard = vi.fn<(key: string) => void>();
  const listen = ({ key }: KeyboardEvent): void => {
    heard(key);
  };
  window.addEventListener('keydown', listen);
  documentElement.dataset['pressed'] = '';
  documentElement.dataset['key'] = '?';
  const pressAgain = takeEarlyPress(document);
  pressAgain();
  pressAgain();
  window.removeEventListener('keydown', listen);
  expect(heard).toHaveBeenCalledExactlyOnceWith('?');
  expect(pressed).not.toHaveBeenCalled();
});

/** The page with a field that tells what is typed into it. */
function fieldOf(typed: (text: string) => void): void {
  const root = Object.assign(document.createElement('div'), { id: 'root' });
  const field = document.createElement('input');
  field.setAttribute('role', 'combobox');
  field.addEventListener('input', () => {
    typed(field.value);
  });
  root.append(field);
  document.body.replaceChildren(root);
}

test('what was typed early into the search is typed again, once, and the field has the focus', () => {
  const typed = vi.fn<(text: string) => void>();
  documentElement.dataset['pressed'] = '';
  fieldOf(typed);
  screen.getByRole<HTMLInputElement>('combobox').value = 'nariño';
  keepTyped(document);
  fieldOf(typed);
  const pressAgain = takeEarlyPress(document);
  pressAgain();
  pressAgain();
  expect(typed).toHaveBeenCalledExactlyOnceWith('nariño');
  expect(screen.getByRole('combobox')).toHaveFocus();
});

test('what is typed while the page is being made is kept too', () => {
  const typed = vi.fn<(text: string) => void>();
  documentElement.dataset['pressed'] = '';
  fieldOf(vi.fn<(text: string) => void>());
  keepTyped(document);
  const field = screen.getByRole<HTMLInputElement>('combobox');
  field.value = 'nariño';
  field.dispatchEvent(new Event('input', { bubbles: true }));
  fieldOf(typed);
  takeEarlyPress(document)();
  expect(typed).toHaveBeenCalledExactlyOnceWith('nariño');
});

test('what is typed once the page works is not typed again', () => {
  const typed = vi.fn<(text: string) => void>();
  fieldOf(typed);
  screen.getByRole<HTMLInputElement>('combobox').value = 'nariño';
  keepTyped(document);
  takeEarlyPress(document)();
  expect(typed).not.toHaveBeenCalled();
});
