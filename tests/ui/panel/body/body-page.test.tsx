import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { seedAtlas } from '../../../support/seed-atlas.ts';
import { renderPanel } from '../render-panel.tsx';

const panel = (): HTMLElement => screen.getByRole('region', { name: 'Panel' });
const heading = (): string => screen.getByRole('heading', { level: 1 }).textContent;
const section = (name: string): HTMLElement => {
  const found = screen.getByRole('heading', { level: 2, name }).closest('section');
  if (found === null) throw new Error(name);
  return found;
};
const cards = (name: string): (string | null)[] =>
  within(screen.getByRole('list', { name }))
    .getAllByRole('article')
    .map((card) => card.getAttribute('aria-label'));

describe('the panel with a body open', () => {
  it('says each role with its number, and the two names of the page, which we joined', () => {
    renderPanel({ time: '2017-07', body: 'dg-regio' });
    expect(heading()).toBe('DG REGIO monitors 3 projects and is responsible for 1 framework');
    expect(panel()).toHaveTextContent(
      'One body under two names on the page: “DG REGIO” and “European Commission, DG REGIO”.',
    );
    expect(within(panel()).getByRole('button', { name: 'Source of Name: derived' })).toBeVisible();
    expect(
      within(panel())
        .getAllByRole('heading', { level: 2 })
        .map(({ textContent }) => textContent),
    ).toEqual(['Monitors', 'Responsible for', 'Pays for']);
  });

  it('lists the projects with their dates and the words of the page for the body', () => {
    renderPanel({ time: '2017-07', body: 'dg-regio' });
    expect(section('Monitors')).toHaveTextContent('3 projects, 3 active in July 2017');
    expect(cards('Monitors')).toEqual(['INNOVACT', 'INNOVAL', 'International Urban Cooperation']);
    expect(screen.getByRole('article', { name: 'INNOVAL' })).toHaveTextContent(
      'June 2017 – June or July 2018',
    );
    expect(screen.getByRole('article', { name: 'INNOVAL' })).toHaveTextContent(
      'as “European Commission, DG REGIO”',
    );
    expect(
      screen.getByRole('article', { name: 'International Urban Cooperation' }),
    ).toHaveTextContent('as “DG REGIO”');
    expect(section('Responsible for')).toHaveTextContent('1 framework, without dates');
    expect(section('Responsible for')).toHaveTextContent(
      'as “Responsible European Commission service”',
    );
    expect(section('Pays for')).toHaveTextContent('nothing stated');
  });

  it('counts what is active in the period, and keeps the rest in the list', () => {
    renderPanel({ time: '2018-07', body: 'dg-regio' });
    expect(section('Monitors')).toHaveTextContent(
      '3 projects, 2 active in July 2018, 1 more possible',
    );
    expect(cards('Monitors')).toHaveLength(3);
  });

  it('says where nothing is certain', () => {
    const atlas = seedAtlas((page) => ({
      ...page,
      projects: page.projects.filter(({ id }) => id === 'innoval'),
    }));
    renderPanel({ time: '2018-07', body: 'ep' }, {}, atlas);
    expect(section('Pays for')).toHaveTextContent(
      '1 project, none certainly active in July 2018, 1 possible',
    );
  });

  it('says so where none is active', () => {
    renderPanel({ time: '2019-01', body: 'ep' });
    expect(section('Pays for')).toHaveTextContent('2 projects, none active in January 2019');
    expect(cards('Pays for')).toEqual(['INNOVACT', 'INNOVAL']);
  });

  it('opens a project by its name and a framework by its own', async () => {
    const { user, store } = renderPanel({ time: '2017-07', body: 'dg-regio' });
    await user.click(screen.getByRole('link', { name: 'Regional Policy Dialogue' }));
    expect(store.getState()).toMatchObject({ record: 'regional-policy-dialogue', body: null });
    await user.click(screen.getByRole('link', { name: 'DG REGIO' }));
    await user.click(screen.getByRole('link', { name: 'INNOVAL' }));
    expect(store.getState()).toMatchObject({ project: 'innoval', body: null });
  });

  it('takes an instrument for no name of its own', () => {
    renderPanel({ time: '2017-07', body: 'eeas' });
    expect(section('Pays for')).toHaveTextContent('as “EEAS, Partnership Instrument”');
    expect(panel()).not.toHaveTextContent('One body under');
  });

  it('lists what a body organises, by the name that the page has for it', async () => {
    const { user, store } = renderPanel({ time: '2017-07', body: 's3p' });
    const links = within(screen.getByRole('list', { name: 'Organises' })).getAllByRole('link');
    expect(links.map(({ textContent }) => textContent)).toEqual([
      'Support of the Smart Specialisation Platform',
      'OPEN CALL to Non-EU Countries & Regions',
      'Smart Specialisation in EU and Latin America',
    ]);
    await user.click(screen.getByRole('link', { name: 'OPEN CALL to Non-EU Countries & Regions' }));
    expect(store.getState().record).toBe('s3p-open-call');
  });

  it('shows what runs through the services of a body, counted with the service', async () => {
    const { user, store } = renderPanel({ time: '2017-07', body: 'ec' });
    expect(section('Monitors')).toHaveTextContent('nothing stated');
    expect(section('Through its services')).toHaveTextContent(
      'through DG REGIO: 3 projects, 1 framework',
    );
    await user.click(
      within(section('Through its services')).getByRole('link', { name: 'DG REGIO' }),
    );
    expect(store.getState().body).toBe('dg-regio');
  });

  it('shows further roles where a body has them', () => {
    const atlas = seedAtlas((page) => ({
      ...page,
      projects: page.projects.map((project) =>
        project.id === 'iuc'
          ? {
              ...project,
              parties: [...project.parties, { role: 'implementing' as const, org: 's3p' }],
            }
          : project,
      ),
    }));
    renderPanel({ time: '2017-07', body: 's3p' }, {}, atlas);
    expect(heading()).toBe('S3 Platform carries out 1 project');
    expect(cards('Carries out')).toEqual(['International Urban Cooperation']);
  });

  it('has no style attribute', () => {
    renderPanel({ time: '2017-07', body: 'dg-regio' });
    expect(document.body.innerHTML).not.toContain('style=');
  });
});
