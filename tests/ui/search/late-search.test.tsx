import { act, screen } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { searchPart } from '../../../src/ui/search/search-part.ts';
import { latePart } from '../../support/late-part.ts';
import { active, field, list, options, renderSearch } from './render-search.tsx';

beforeEach(() => {
  // jsdom lays nothing out and so has no scrolling.
  Element.prototype.scrollIntoView = () => undefined;
});

test('what is typed before the list can be had is found once it can', async () => {
  const part = latePart(searchPart);
  const { user } = renderSearch();
  expect(searchPart.load).not.toHaveBeenCalled();
  await user.click(field());
  expect(searchPart.load).toHaveBeenCalled();
  await user.keyboard('narino{ArrowDown}{ArrowDown}');
  expect(screen.queryByRole('listbox')).toBeNull();
  expect(field()).toHaveAttribute('aria-expanded', 'false');
  await act(part.arrive);
  expect(field()).toHaveFocus();
  expect(field()).toHaveAttribute('aria-controls', list().id);
  expect(options()).toHaveLength(3);
  expect(active()).toBe(options()[1]);
});

test('the search of a link is listed once it can be', async () => {
  const part = latePart(searchPart);
  renderSearch({ q: 'narino' });
  expect(field()).toHaveValue('narino');
  await act(part.arrive);
  expect(options()).toHaveLength(3);
});

test('Enter before the list can be had chooses when it can', async () => {
  const part = latePart(searchPart);
  const { user, store } = renderSearch();
  await user.type(field(), 'bogota{Enter}');
  expect(store.getState().area).toBeNull();
  await act(part.arrive);
  expect(store.getState().area).toBe('CO-DC');
  expect(field()).toHaveValue('Bogotá D.C.');
  expect(screen.queryByRole('listbox')).toBeNull();
});

test('letters after an early Enter are searched for, and nothing is chosen', async () => {
  const part = latePart(searchPart);
  const { user, store } = renderSearch();
  await user.type(field(), 'nar{Enter}ino');
  await act(part.arrive);
  expect(options()).toHaveLength(3);
  expect(store.getState().area).toBeNull();
});

test('Esc before the list can be had closes it, and then clears the text', async () => {
  const part = latePart(searchPart);
  const { user } = renderSearch();
  await user.type(field(), 'narino{Escape}');
  await act(part.arrive);
  expect(screen.queryByRole('listbox')).toBeNull();
  expect(field()).toHaveValue('narino');
  await user.keyboard('{Escape}');
  expect(field()).toHaveValue('');
});

test('a list that can’t be had is said in its place, the text stays, and it is asked for again', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const part = latePart(searchPart);
  const { user } = renderSearch();
  await user.type(field(), 'narino');
  await act(part.fail);
  expect(await screen.findByRole('alert')).toHaveTextContent('The search broke');
  expect(field()).toHaveValue('narino');
  await user.click(screen.getByRole('button', { name: 'Show it again' }));
  expect(field()).toHaveFocus();
  await act(part.arrive);
  expect(options()).toHaveLength(3);
});
