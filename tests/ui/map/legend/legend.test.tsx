import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Legend } from '../../../../src/ui/map/legend/legend.tsx';
import { generatedAtlas, seedAtlas } from '../../../support/seed-atlas.ts';
import { renderInAtlas } from '../in-atlas.tsx';

const show = (time: string, project?: string, atlas = seedAtlas()) =>
  renderInAtlas(<Legend />, { time, ...(project === undefined ? {} : { project }) }, atlas);
const legend = (): HTMLElement => screen.getByRole('region', { name: 'Legend' });
const steps = (): (string | null)[] =>
  within(legend())
    .getAllByRole('listitem')
    .map((step) => step.textContent);

describe('the legend', () => {
  it('names the classes, dots, stripes and the EU side', () => {
    show('2017-07');
    expect(within(legend()).getByRole('heading')).toHaveTextContent(
      'Projects active at each place',
    );
    expect(steps()).toEqual(['0', '1', '2']);
    for (const words of [
      'Possibly one more: the source leaves it open',
      'Cross-border area',
      'Two cross-border areas',
      'EU, cooperating side',
    ]) {
      expect(within(legend()).getByText(words)).toBeVisible();
    }
  });

  it('explains only what is drawn', () => {
    show('2017-04');
    expect(steps()).toEqual(['0', '1', '2']);
    expect(legend()).not.toHaveTextContent(/Possibly|Cross-border|Two/);
    expect(legend()).toHaveTextContent('EU, cooperating side');
  });

  it('keeps its classes in a month without striped places', () => {
    show('2019-01');
    expect(steps()).toEqual(['0', '1', '2']);
    expect(legend()).toHaveTextContent('Possibly one more');
    expect(legend()).not.toHaveTextContent('Cross-border');
  });

  it('names a project with a long title by its beginning, after a whole word', () => {
    const title = `Support to ${'the implementation of the national strategy '.repeat(8)}`;
    const atlas = seedAtlas((page) => ({
      ...page,
      projects: page.projects.map((project) =>
        project.id === 'innovact' ? { ...project, acronym: title } : project,
      ),
    }));
    show('2017-07', 'innovact', atlas);
    const named = within(within(legend()).getByRole('heading')).getAllByText(
      /Support to the implementation of the national strategy the…/,
    );
    expect(named.every(({ textContent }) => textContent.length < 90)).toBe(true);
  });

  it('writes classes of several counts as ranges', () => {
    const atlas = generatedAtlas(500);
    show('2018-01', undefined, atlas);
    expect(steps()[0]).toBe('0');
    expect(steps()[1]).toMatch(/^1(–\d+)?$/);
    expect(steps().at(-1)).toMatch(/^\d+\+$/);
    expect(legend()).toHaveTextContent('The same steps at every date, so colours compare.');
    expect(legend()).toHaveTextContent('At least one more, possibly: the source leaves it open');
  });

  it('says where an open project works, and that the source leaves its dates open', () => {
    show('2018-07', 'innoval');
    expect(within(legend()).getByRole('heading')).toHaveTextContent(
      'Where INNOVAL works in July 2018',
    );
    expect(legend()).toHaveTextContent('Possibly: the source leaves the dates open');
    expect(legend()).toHaveTextContent('Not reached');
    expect(within(legend()).queryByText('Reached')).toBeNull();
    expect(within(legend()).queryByRole('list')).toBeNull();
  });

  it('says that the source names the countries of an open project and not its places', () => {
    show('2017-07', 'iuc');
    expect(legend()).toHaveTextContent('Possibly: the source doesn’t name the places');
  });

  it('says what is stated of an open project', () => {
    show('2017-07', 'innovact');
    expect(within(legend()).getByText('Reached')).toBeVisible();
    expect(legend()).toHaveTextContent('Two cross-border areas');
    expect(legend()).not.toHaveTextContent('Possibly');
  });

  it('says of a comparison that no region is kept for certain where countries are', () => {
    const atlas = seedAtlas();
    renderInAtlas(<Legend />, { time: '2017-07', compare: '2018-12' }, atlas);
    expect(within(legend()).getByText('Kept, no region for certain')).toBeVisible();
    expect(within(legend()).getByText(/^Lost, one still possible: \d+ places$/)).toBeVisible();
    expect(legend()).not.toHaveTextContent('Kept, one more possible');
  });

  it('says of a comparison that none is lost where no country is either', () => {
    const atlas = seedAtlas();
    renderInAtlas(<Legend />, { time: '2017-07', compare: '2017-07' }, atlas);
    expect(within(legend()).getByText('Lost, none')).toBeVisible();
    expect(within(legend()).getByText('Gained, none')).toBeVisible();
  });

  it('opens and closes by a button, which narrow screens show', async () => {
    const { user } = show('2017-07');
    const button = within(legend()).getByRole('button', { name: 'Legend' });
    expect(button).toHaveAttribute('aria-expanded', 'false');
    await user.click(button);
    expect(button).toHaveAttribute('aria-expanded', 'true');
    await user.click(button);
    expect(button).toHaveAttribute('aria-expanded', 'false');
  });

  it('says what other sources name, which regions are paired, and whose partner isn’t known', () => {
    const atlas = seedAtlas();
    renderInAtlas(<Legend />, { time: '2017-07', project: 'iuc', layer: 'added' }, atlas);
    for (const words of ['Named by another source', 'Paired regions', 'EU partner not found'])
      expect(within(legend()).getByText(words)).toBeVisible();
  });

  it('says nothing of it in the layer of the page', () => {
    show('2017-07', 'iuc');
    expect(legend()).not.toHaveTextContent(/another source|Paired|partner/);
  });

  it('names a project that only other sources have', () => {
    const atlas = seedAtlas();
    renderInAtlas(<Legend />, { time: '2021-06', project: 'iurc', layer: 'added' }, atlas);
    expect(within(legend()).getByRole('heading')).toHaveTextContent(
      'Where IURC works in June 2021',
    );
    expect(legend()).not.toHaveTextContent('EU partner not found');
  });
});
