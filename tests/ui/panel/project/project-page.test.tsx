import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { seedAtlas } from '../../../support/seed-atlas.ts';
import { period, renderPanel } from '../render-panel.tsx';

const heading = (): string => screen.getByRole('heading', { level: 1 }).textContent;
const row = (name: string): HTMLElement => {
  const term = screen.getByText(name, { selector: 'dt' });
  const found = term.parentElement;
  if (found === null) throw new Error(name);
  return found;
};

describe('the panel with a project open', () => {
  it('has a row for every field, the silent ones too', () => {
    renderPanel({ time: '2018-07', project: 'innoval' });
    expect(heading()).toBe('INNOVAL, possibly active in July 2018');
    expect(screen.getByText('Possible: ended in June or July 2018.')).toBeVisible();
    const names = [...document.querySelectorAll('dt')].map((term) => term.textContent);
    expect(names).toEqual([
      'Name',
      'Topic',
      'When',
      'Where',
      'EU side',
      'Pays',
      'Monitors',
      'Amount',
      'Framework',
      'Listed as',
      'Objective',
    ]);
    expect(row('Topic')).toHaveTextContent(
      'Promotion of decentralised innovation policies in CELAC countries',
    );
    expect(row('When')).toHaveTextContent('June 2017 – June or July 2018');
    expect(row('Where')).toHaveTextContent('Chile, Colombia, Peru and Argentina, each as a whole');
    expect(row('EU side')).toHaveTextContent('Yes. How many partners: not stated');
    expect(row('EU side')).toHaveTextContent('Named: European Union');
    expect(row('Pays')).toHaveTextContent('European Parliament');
    expect(row('Monitors')).toHaveTextContent('European Commission, DG REGIO');
    for (const name of ['Amount', 'Framework']) expect(row(name)).toHaveTextContent('not stated');
    expect(row('Listed as')).toHaveTextContent('“On-going projects”, on an undated page');
    expect(row('Objective')).toHaveTextContent(
      'develop further cooperation between national and regional authorities',
    );
  });

  it('shows the words of the source where they were read otherwise', async () => {
    const { user } = renderPanel({ time: '2018-07', project: 'innoval' });
    const when = within(row('When'));
    expect(when.getByText('inferred')).toBeVisible();
    const mark = when.getByRole('button', { name: 'Source of When: inferred' });
    await user.click(mark);
    const card = within(screen.getByRole('dialog', { name: 'Source of When' }));
    expect(card.getByRole('blockquote')).toHaveTextContent('June 2017 - Ju 2018');
    expect(card.getByText('Ju', { selector: 'mark' })).toBeVisible();
    expect(card.getByText(/Ju: June or July/)).toBeVisible();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(mark).toHaveFocus();
    expect(heading()).toBe('INNOVAL, possibly active in July 2018');
  });

  it('has one card open at a time, and no mark where nothing is stated', async () => {
    const { user } = renderPanel({ time: '2018-07', project: 'innoval' });
    await user.click(screen.getByRole('button', { name: 'Source of When: inferred' }));
    await user.click(screen.getByRole('button', { name: 'Source of Pays' }));
    expect(screen.getAllByRole('dialog')).toEqual([
      screen.getByRole('dialog', { name: 'Source of Pays' }),
    ]);
    expect(within(row('Amount')).queryByRole('button')).toBeNull();
  });

  it('leads from a body, in the words of the source, to its page', async () => {
    const { user, store } = renderPanel({ time: '2018-07', project: 'innoval' });
    await user.click(
      within(row('Monitors')).getByRole('link', { name: 'European Commission, DG REGIO' }),
    );
    expect(store.getState()).toMatchObject({ body: 'dg-regio', project: null });
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  });

  it('names cross-border areas as links and marks a corrected name', async () => {
    const { user, store } = renderPanel({ time: '2017-07', project: 'innovact' });
    const where = within(row('Where'));
    expect(row('Where')).toHaveTextContent(
      'the cross-border areas Mexico–Guatemala, Colombia–Ecuador, Colombia–Peru and Peru–Chile',
    );
    expect(where.getByText('corrected')).toBeVisible();
    await user.click(where.getByRole('link', { name: 'Peru–Chile' }));
    expect(store.getState()).toMatchObject({ area: 'CLxPE', project: null });
    expect(heading()).toBe('2 projects reach Peru–Chile in July 2017, 1 more possible');
  });

  it('says that regions are meant and not named', () => {
    renderPanel({ time: '2017-07', project: 'iuc' });
    expect(heading()).toBe('International Urban Cooperation, active in July 2017');
    expect(row('Where')).toHaveTextContent(
      'regions of Mexico, Colombia, Chile, Brazil, Peru and Argentina, not named',
    );
    expect(row('EU side')).toHaveTextContent('Yes, with 18 EU regions, not named');
    expect(row('Pays')).toHaveTextContent('EEAS, Partnership Instrument');
    expect(row('Monitors')).toHaveTextContent('DG REGIO');
    expect(row('Objective')).toHaveTextContent(
      /^ObjectiveThe region to region exchange programme .* for their citizens\.$/,
    );
  });

  it('says what the source lists it as, never without the date of that', () => {
    const listed = seedAtlas((seed) => ({
      ...seed,
      projects: seed.projects.map((project) => ({
        ...project,
        status: 'active',
        facts: { ...project.facts, status: { text: 'On-going projects', source: 's3-page' } },
      })),
    }));
    renderPanel({ time: '2017-07', project: 'iuc' }, {}, listed);
    expect(row('Listed as')).toHaveTextContent('on-going, on an undated page');
  });

  it('shows a link that stands twice once, and the same words under two readings with each', async () => {
    const complaints = vi.spyOn(console, 'error');
    const twice = seedAtlas((seed) => ({
      ...seed,
      projects: seed.projects.map((project) => ({
        ...project,
        targets: [...project.targets, ...project.targets],
        facts: {
          ...project.facts,
          start: { text: '2017 to 2018', source: 's3-page', reading: 'corrected' },
          end: { text: '2017 to 2018', source: 's3-page', reading: 'inferred' },
        },
        links: [
          { url: 'https://example.org/' },
          { url: 'https://example.org/' },
          { url: 'https://example.org/', title: 'Home page' },
        ],
      })),
    }));
    const { user } = renderPanel({ time: '2017-07', project: 'iuc' }, {}, twice);
    expect(
      within(row('Links'))
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual(['https://example.org/', 'Home page']);
    await user.click(screen.getByRole('button', { name: 'Source of When: inferred' }));
    expect(within(screen.getByRole('dialog')).getAllByRole('blockquote')).toHaveLength(2);
    expect(complaints).not.toHaveBeenCalled();
    complaints.mockRestore();
  });

  it('outside its months says so, and leads there', async () => {
    const { user, store } = renderPanel({ time: '2019-05', project: 'innovact' });
    expect(heading()).toBe('INNOVACT, ended in September 2018');
    expect(screen.getByText('ended Sep 2018')).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'Show May 2017 – Sep 2018' }));
    expect(store.getState().time).toEqual(period('2017-05/2018-09'));
    expect(heading()).toBe('INNOVACT, active from May 2017 to September 2018');
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  });

  it('closes to the place that is still selected', async () => {
    const { user, store } = renderPanel({ time: '2017-08', project: 'innovact', area: 'CO-NAR' });
    expect(screen.getByRole('navigation', { name: 'Way up' })).toHaveTextContent(
      'All projectsNariñoproject',
    );
    await user.click(screen.getByRole('button', { name: 'Close INNOVACT' }));
    expect(store.getState()).toMatchObject({ area: 'CO-NAR', project: null });
    expect(heading()).toBe('2 projects reach Nariño in August 2017, 1 more possible');
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  });

  it('gives amounts, frameworks, further bodies and links where a source has them', () => {
    const rich = seedAtlas((seed) => ({
      ...seed,
      frameworks: [
        {
          id: 'dialogue',
          name: 'Regional Policy Dialogue',
          lead: 'dg-regio',
          sources: ['s3-page'],
          facts: {},
        },
      ],
      projects: seed.projects.map((project) => ({
        ...project,
        frameworks: ['dialogue'],
        budget: [
          { amount: '1250000', currency: 'EUR', kind: 'total' },
          { amount: '99.50', currency: 'USD', kind: 'spent' },
        ],
        parties: [...project.parties, { role: 'implementing', name: 'Universidad de Nariño' }],
        links: [
          { url: 'https://example.org/iuc', title: 'Home page' },
          { url: 'javascript:alert(1)' },
        ],
      })),
    }));
    renderPanel({ time: '2017-07', project: 'iuc' }, {}, rich);
    expect(row('Amount')).toHaveTextContent('€1,250,000; $99.50 spent');
    expect(row('Framework')).toHaveTextContent('Regional Policy Dialogue');
    expect(row('Carries out')).toHaveTextContent('Universidad de Nariño');
    expect(within(row('Links')).getAllByRole('link')).toHaveLength(1);
    expect(within(row('Links')).getByRole('link', { name: 'Home page' })).toHaveAttribute(
      'href',
      'https://example.org/iuc',
    );
  });
});
