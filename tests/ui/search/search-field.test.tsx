import { act, screen, within } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AreaId } from '../../../src/core/domain/area.ts';
import { active, field, list, options, renderSearch } from './render-search.tsx';

const NARINO = 'Nariño, place in Colombia. 2 projects, 1 more possible.';

beforeAll(() => {
  // jsdom lays nothing out and so has no scrolling.
  Element.prototype.scrollIntoView = () => undefined;
});

const isClosed = (): void => {
  expect(screen.queryByRole('listbox')).toBeNull();
  expect(field()).toHaveAttribute('aria-expanded', 'false');
};

describe('what is found', () => {
  it('stands in groups, each option with kind, reason and count', async () => {
    const { user } = renderSearch();
    isClosed();
    await user.type(field(), 'narino');
    expect(field()).toHaveAttribute('aria-expanded', 'true');
    expect(field()).toHaveAttribute('aria-controls', list().id);
    expect(
      within(list())
        .getAllByRole('group')
        .map((group) => group.getAttribute('aria-label')),
    ).toEqual(['Places', 'Cross-border areas', 'Projects']);
    expect(options()).toEqual([
      NARINO,
      'Colombia–Ecuador, cross-border area, holds Nariño. 1 project.',
      'INNOVACT, project, reaches Nariño. May 2017 – Sep 2018.',
    ]);
    const place = within(list()).getByRole('option', { name: NARINO });
    expect(place).toHaveTextContent('Nariño in Colombia2 projects, 1 possible');
    expect(place.querySelector('b')).toHaveTextContent('Nariño');
  });

  it('is found by the misspelling of the page', async () => {
    const { user } = renderSearch();
    await user.type(field(), 'Guatelama');
    expect(options()).toEqual([
      'Guatemala, country, on the page as “Guatelama”. 1 project.',
      'Mexico–Guatemala, cross-border area, on the page as “Guatelama”. 1 project.',
      'INNOVACT, project, on the page as “Guatelama”. May 2017 – Sep 2018.',
    ]);
  });

  it.each([
    ['bogota', 'Bogotá D.C., place in Colombia. 1 project, 1 more possible.'],
    ['bogota', 'Results of Smart Specialisation Strategy of Bogotá Region, result.'],
    [
      'belen',
      'Innovation and Regional Specialisation in Latin America, publication, author Belén Barroeta.',
    ],
    [
      'dg regio',
      'European Commission, DG REGIO, organisation, monitors 3 projects and is responsible for 1 framework.',
    ],
    ['barcelona', 'Smart Specialisation in EU and Latin America, event, in its text. 2018.'],
    ['CO-NAR', 'Nariño, place in Colombia, CO-NAR. 2 projects, 1 more possible.'],
    ['european union', 'European Union, group of countries. No project.'],
    ['INNOV-AL', 'INNOVAL, project. June 2017 – June or July 2018.'],
  ])('«%s» finds «%s»', async (text, spoken) => {
    const { user } = renderSearch();
    await user.type(field(), text);
    expect(options()).toContain(spoken);
  });

  it('says how many there are where not all are listed', async () => {
    const { user } = renderSearch();
    await user.type(field(), 'san');
    expect(within(list()).getAllByRole('group')[0]?.getAttribute('aria-label')).toMatch(
      /^Places, 6 of \d+$/,
    );
  });

  it('is nothing: the nearest spelling is offered and searched for', async () => {
    const { user, store, onChosen } = renderSearch();
    await user.type(field(), 'Narinio');
    expect(
      within(list()).getByRole('group', { name: 'Nothing found. Did you mean' }),
    ).toBeVisible();
    expect(options()).toEqual(['Nariño']);
    await user.keyboard('{ArrowDown}{Enter}');
    expect(field()).toHaveValue('Nariño');
    expect(options()[0]).toBe(NARINO);
    expect(store.getState()).toMatchObject({ q: 'Nariño', area: null });
    expect(onChosen).not.toHaveBeenCalled();
  });

  it('is nothing, and nothing is like it', async () => {
    const { user, onChosen } = renderSearch();
    await user.type(field(), 'qqqqqq');
    const option = within(list()).getByRole('option', { name: 'Nothing found for “qqqqqq”' });
    expect(option).toHaveAttribute('aria-disabled', 'true');
    await user.keyboard('{ArrowDown}{Enter}');
    expect(onChosen).not.toHaveBeenCalled();
    expect(field()).toHaveValue('qqqqqq');
  });
});

describe('keys', () => {
  it('move through all groups, and from the first back to the field', async () => {
    const { user } = renderSearch();
    await user.type(field(), 'nar');
    expect(active()).toBeNull();
    await user.keyboard('{ArrowDown}');
    expect(active()).toBe(NARINO);
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
    expect(active()).toMatch(/^INNOVACT/);
    await user.keyboard('{ArrowUp}');
    expect(active()).toMatch(/^Colombia–Ecuador/);
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(active()).toBeNull();
    await user.keyboard('{ArrowUp}');
    expect(active()).toMatch(/^INNOVACT/);
    expect(field()).toHaveFocus();
  });

  it('choose by Enter: the name stays in the field, and the link says what is open', async () => {
    const { user, store, onChosen } = renderSearch();
    await user.type(field(), 'nar');
    expect(store.getState().q).toBe('nar');
    await user.keyboard('{ArrowDown}{Enter}');
    expect(store.getState()).toMatchObject({ area: 'CO-NAR', q: '' });
    expect(onChosen).toHaveBeenCalledOnce();
    expect(field()).toHaveValue('Nariño');
    isClosed();
  });

  it('choose by Enter alone what is called so', async () => {
    const { user, store } = renderSearch();
    await user.type(field(), 'dg regio{Enter}');
    expect(store.getState()).toMatchObject({ body: 'dg-regio', q: '' });
  });

  it('Esc closes the list, then clears the text, then is the page’s', async () => {
    const { user, store } = renderSearch();
    await user.type(field(), 'nar');
    await user.keyboard('{Escape}');
    isClosed();
    expect(field()).toHaveValue('nar');
    await user.keyboard('{ArrowDown}');
    expect(options()).toHaveLength(3);
    await user.keyboard('{Escape}{Escape}');
    expect(field()).toHaveValue('');
    expect(store.getState().q).toBe('');
    const prevented: boolean[] = [];
    window.addEventListener('keydown', (event) => prevented.push(event.defaultPrevented), {
      once: true,
    });
    await user.keyboard('{Escape}');
    expect(prevented).toEqual([false]);
  });

  it('/ goes to the search from anywhere but a field', async () => {
    const { user } = renderSearch();
    await user.click(screen.getByRole('button', { name: 'elsewhere' }));
    await user.keyboard('/');
    expect(field()).toHaveFocus();
    expect(field()).toHaveValue('');
    await user.keyboard('{Escape}');
    expect(screen.getByRole('button', { name: 'elsewhere' })).toHaveFocus();
    await user.click(screen.getByRole('textbox', { name: 'another field' }));
    await user.keyboard('/');
    expect(screen.getByRole('textbox', { name: 'another field' })).toHaveFocus();
  });
});

describe('the field', () => {
  it('chooses by a press: a project, a border area, a record', async () => {
    const { user, store } = renderSearch();
    await user.type(field(), 'nar');
    await user.click(within(list()).getByRole('option', { name: /^INNOVACT/ }));
    expect(store.getState()).toMatchObject({ project: 'innovact', q: '' });
    await user.clear(field());
    await user.type(field(), 'policy dialogue');
    await user.click(
      within(list()).getByRole('option', { name: 'Regional Policy Dialogue, framework.' }),
    );
    expect(store.getState()).toMatchObject({ project: null, record: 'regional-policy-dialogue' });
    await user.clear(field());
    await user.type(field(), 'COxEC');
    await user.click(within(list()).getByRole('option', { name: /^Colombia–Ecuador/ }));
    expect(store.getState()).toMatchObject({ area: 'COxEC', record: null });
  });

  it('forgets a name once its page is closed, and clears by its button', async () => {
    const { user, store } = renderSearch();
    await user.type(field(), 'innoval{Enter}');
    expect(field()).toHaveValue('INNOVAL');
    act(() => {
      store.choose(() => ({ project: null }));
    });
    expect(field()).toHaveValue('');
    await user.type(field(), 'peru');
    await user.click(screen.getByRole('button', { name: 'Clear the search' }));
    expect(field()).toHaveValue('');
    expect(field()).toHaveFocus();
  });

  it('holds the text of a link with the list below, without taking the focus; Esc closes the list alone', async () => {
    const { user, store } = renderSearch({ q: 'narino', area: 'CO' as AreaId });
    expect(field()).toHaveValue('narino');
    expect(field()).not.toHaveFocus();
    expect(options()[0]).toBe(NARINO);
    const prevented: boolean[] = [];
    window.addEventListener('keydown', (event) => prevented.push(event.defaultPrevented), {
      once: true,
    });
    await user.keyboard('{Escape}');
    isClosed();
    expect(prevented).toEqual([true]);
    expect(store.getState()).toMatchObject({ q: 'narino', area: 'CO' });
  });

  it('follows Back and Forward', () => {
    const { store } = renderSearch();
    act(() => {
      store.replace({ ...store.getState(), q: 'peru' });
    });
    expect(field()).toHaveValue('peru');
    isClosed();
  });

  it('closes its list when the focus or a press goes elsewhere', async () => {
    const { user } = renderSearch();
    await user.type(field(), 'nar');
    await user.click(screen.getByRole('button', { name: 'elsewhere' }));
    isClosed();
    await user.click(field());
    expect(options()).toHaveLength(3);
    await user.click(screen.getByRole('textbox', { name: 'another field' }));
    isClosed();
    expect(field()).toHaveValue('nar');
  });
});

it('leads to the months that are typed: the view goes there, and what is open stays', async () => {
  const { user, store } = renderSearch();
  await user.type(field(), 'july 2018');
  expect(options()).toEqual(['July 2018, month. 2 projects, 1 more possible.']);
  await user.keyboard('{Enter}');
  expect(store.getState()).toMatchObject({ time: { first: 24_222, last: 24_222 }, q: '' });
  expect(field()).toHaveValue('July 2018');
});

it('says in the list by which name or code something was found', async () => {
  const { user } = renderSearch();
  for (const [text, spoken] of [
    ['UK', 'United Kingdom, country, UK. No project.'],
    ['Swaziland', 'Eswatini, country, formerly Swaziland. No project.'],
    ['England', 'United Kingdom, country, England is part of it. No project.'],
    ['EP', 'European Parliament, organisation, EP · pays for 2 projects.'],
    [
      'dg-regio',
      'European Commission, DG REGIO, organisation, monitors 3 projects and is responsible for 1 framework.',
    ],
  ] as const) {
    await user.clear(field());
    await user.type(field(), text);
    expect(options()[0]).toBe(spoken);
  }
});
