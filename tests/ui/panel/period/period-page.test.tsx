import { cleanup, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { layOut } from '../../../support/browser/laid-out.ts';
import { generatedAtlas } from '../../../support/seed-atlas.ts';
import { period, renderPanel } from '../render-panel.tsx';

const names = (): (string | null)[] =>
  within(screen.getByRole('list', { name: 'Projects' }))
    .getAllByRole('article')
    .map((card) => card.getAttribute('aria-label'));
const name = (of: string): HTMLElement => screen.getByRole('link', { name: of });
const heading = (): string => screen.getByRole('heading', { level: 1 }).textContent;

describe('the panel with nothing open', () => {
  it('says what is active, what it targets and who cooperates', () => {
    renderPanel({ time: '2017-07' });
    const panel = screen.getByRole('region', { name: 'Panel' });
    expect(within(panel).getAllByRole('heading')[0]).toHaveTextContent(
      '3 projects active in July 2017',
    );
    expect(panel).toHaveTextContent(
      'They target 6 countries and 4 cross-border areas. All three cooperate with the EU.',
    );
  });

  it('lists the projects by their start, with where, when, who pays and who monitors', () => {
    renderPanel({ time: '2017-07' });
    expect(names()).toEqual(['INNOVACT', 'INNOVAL', 'International Urban Cooperation']);
    const innovact = screen.getByRole('article', { name: 'INNOVACT' });
    expect(innovact).toHaveTextContent('Where4 cross-border areas in 6 countries');
    expect(innovact).toHaveTextContent('WhenMay 2017 – Sep 2018');
    expect(innovact).toHaveTextContent('PaysEuropean Parliament');
    expect(innovact).toHaveTextContent('MonitorsEuropean Commission, DG REGIO');
    expect(screen.getByRole('article', { name: 'INNOVAL' })).toHaveTextContent(
      'WhereArgentina, Chile, Colombia, Peru',
    );
    expect(
      screen.getByRole('article', { name: 'International Urban Cooperation' }),
    ).toHaveTextContent('WhereRegions of 6 countries, not named');
    expect(
      screen.getByRole('article', { name: 'International Urban Cooperation' }),
    ).toHaveTextContent('PaysEEAS, Partnership Instrument');
  });

  it('puts what is only possible last and says why', () => {
    renderPanel({ time: '2018-07' });
    expect(heading()).toBe('2 projects active in July 2018, 1 more possible');
    expect(names()).toEqual(['INNOVACT', 'International Urban Cooperation', 'INNOVAL']);
    const innoval = screen.getByRole('article', { name: 'INNOVAL' });
    expect(within(innoval).getByText('Possible')).toBeVisible();
    expect(innoval).toHaveTextContent('Possible: ended in June or July 2018.');
  });

  it('leaves out what is outside the period', () => {
    renderPanel({ time: '2018-10' });
    expect(heading()).toBe('1 project active in October 2018');
    expect(names()).toEqual(['International Urban Cooperation']);
    expect(screen.getByRole('region', { name: 'Panel' })).toHaveTextContent(
      'It targets 6 countries. It cooperates with the EU.',
    );
  });

  it('offers the nearest month with something in it where there is nothing', async () => {
    const { user, store } = renderPanel({ time: '2017-04' });
    expect(heading()).toBe('No project active in April 2017');
    expect(screen.queryByRole('list', { name: 'Projects' })).toBeNull();
    expect(
      screen.getByText('No project was active in April 2017. Go to the nearest:'),
    ).toBeVisible();
    await user.click(
      screen.getByRole('link', { name: /^May 2017 ?1 project active, 1 month later$/ }),
    );
    expect(store.getState().time).toEqual(period('2017-05'));
    expect(heading()).toBe('1 project active in May 2017');
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  });

  it('offers the whole time too', async () => {
    const { user, store } = renderPanel({ time: '2022-03' });
    expect(
      screen.getByRole('link', { name: /^December 2019 ?1 project active, 27 months earlier$/ }),
    ).toBeVisible();
    await user.click(
      screen.getByRole('link', { name: /^The whole time, 2017–2019 ?All 3 projects at once$/ }),
    );
    expect(store.getState().time).toBe('all');
  });

  it('leads to what the page says beside its projects, with how much that is', async () => {
    const { user, store } = renderPanel({ time: '2017-07' });
    await user.click(
      screen.getByRole('link', {
        name: 'About this cooperation: 4 frameworks, a strategy, results, support, a call, 2 events and a publication',
      }),
    );
    expect(store.getState().list).toBe('about');
    expect(heading()).toBe('About this cooperation');
  });

  it('leads there from an empty period too, and nowhere in data without such things', () => {
    renderPanel({ time: '2017-04' });
    expect(screen.getByRole('link', { name: /^About this cooperation/ })).toBeVisible();
    cleanup();
    renderPanel({ time: '2012-07' }, {}, generatedAtlas(20));
    expect(screen.queryByRole('link', { name: /^About this cooperation/ })).toBeNull();
  });

  it('opens a project by its name and goes to its heading', async () => {
    const { user, store } = renderPanel({ time: '2017-07' });
    await user.click(screen.getByRole('link', { name: 'INNOVAL' }));
    expect(store.getState().project).toBe('innoval');
    expect(heading()).toBe('INNOVAL, active in July 2017');
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  });

  it('moves between the names of the cards by arrow keys, Home and End, and opens by Enter', async () => {
    const { user, store } = renderPanel({ time: '2017-07' });
    name('INNOVACT').focus();
    await user.keyboard('{ArrowDown}');
    expect(name('INNOVAL')).toHaveFocus();
    await user.keyboard('{End}');
    expect(name('International Urban Cooperation')).toHaveFocus();
    await user.keyboard('{ArrowDown}{ArrowUp}');
    expect(name('INNOVAL')).toHaveFocus();
    await user.keyboard('{Home}');
    expect(name('INNOVACT')).toHaveFocus();
    await user.keyboard('{ArrowUp}{Enter}');
    expect(store.getState().project).toBe('innovact');
  });

  it('is the same as text, without a style attribute: the page is drawn beforehand under a policy that forbids them', () => {
    for (const view of [
      { time: '2018-07' },
      { time: '2017-08', area: 'CO-NAR' },
      { time: '2019-05', project: 'innovact' },
      { time: '2022-03' },
    ]) {
      renderPanel(view);
      expect(document.body.innerHTML).not.toContain('style=');
      cleanup();
    }
  });

  it('counts every one of 2,000 projects in its list, and draws those that are seen', () => {
    layOut();
    const atlas = generatedAtlas(2000);
    renderPanel({ time: '1990-01/2030-12', list: 'projects' }, {}, atlas);
    const dated = atlas.bounds.filter((bounds) => bounds !== null).length;
    const [first, ...others] = document.querySelectorAll('ul[aria-label="Projects"] > li');
    expect(first).toHaveAttribute('aria-setsize', String(dated));
    expect(others.length).toBeGreaterThan(5);
    expect(others.length).toBeLessThan(60);
  });
});
