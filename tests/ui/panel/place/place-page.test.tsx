import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { AreaId } from '../../../../src/core/domain/area.ts';
import { seedAtlas } from '../../../support/seed-atlas.ts';
import { renderPanel } from '../render-panel.tsx';

const heading = (): string => screen.getByRole('heading', { level: 1 }).textContent;
const card = (name: string): HTMLElement => screen.getByRole('article', { name });
const cards = (list = 'Projects'): (string | null)[] =>
  within(screen.getByRole('list', { name: list }))
    .getAllByRole('article')
    .map((article) => article.getAttribute('aria-label'));

describe('the panel with a place selected', () => {
  it('says of Nariño in August 2017 which projects reach it, how, and who pays', () => {
    renderPanel({ time: '2017-08', area: 'CO-NAR' });
    expect(heading()).toBe('2 projects reach Nariño in August 2017, 1 more possible');
    expect(screen.getByText('Two are certain, one is left open by its source.')).toBeVisible();
    expect(cards()).toEqual(['INNOVACT', 'INNOVAL', 'International Urban Cooperation']);

    const innovact = card('INNOVACT');
    expect(within(innovact).getByText('Area named')).toBeVisible();
    expect(innovact).toHaveTextContent('Colombia–Ecuador leads to Nariño');
    expect(innovact).toHaveTextContent(
      'The source names the border, not the places along it. Nariño touches it.',
    );
    expect(innovact).toHaveTextContent('Paid by the European Parliament');
    expect(innovact).toHaveTextContent('Monitored by the European Commission, DG REGIO');

    const innoval = card('INNOVAL');
    expect(within(innoval).getByText('Country named')).toBeVisible();
    expect(innoval).toHaveTextContent('Colombia leads to Nariño');
    expect(innoval).toHaveTextContent('The source names the whole country.');
    expect(innoval).toHaveTextContent('Paid by the European Parliament');

    const iuc = card('International Urban Cooperation');
    expect(within(iuc).getByText('Possible')).toBeVisible();
    expect(iuc).toHaveTextContent('Regions of Colombia leads to Nariño?');
    expect(iuc).toHaveTextContent(
      'The source says “Regions of … Colombia” and doesn’t name them. Nariño may not be one.',
    );
    expect(iuc).toHaveTextContent('Paid by the EEAS, Partnership Instrument');
    expect(screen.getByText('No amounts are given in the source.')).toBeVisible();
  });

  it('opens from each statement the words, or our rule, that it rests on', async () => {
    const { user } = renderPanel({ time: '2017-08', area: 'CO-NAR' });
    const innovact = within(card('INNOVACT'));
    await user.click(
      innovact.getByRole('button', { name: 'Source of Extent of Colombia–Ecuador: derived' }),
    );
    const rule = screen.getByRole('dialog', { name: 'Source of Extent of Colombia–Ecuador' });
    expect(rule).toHaveTextContent(
      'The first-level units of both countries that touch the common border',
    );
    for (const unit of ['Nariño', 'Putumayo', 'Carchi', 'Esmeraldas', 'Sucumbíos'])
      expect(rule).toHaveTextContent(unit);
    expect(rule).toHaveTextContent('the page: “cross-border areas of Mexico-Guatelama');

    await user.click(innovact.getByRole('button', { name: 'Source of Who pays for INNOVACT' }));
    expect(screen.getAllByRole('dialog')).toEqual([
      screen.getByRole('dialog', { name: 'Source of Who pays for INNOVACT' }),
    ]);
    expect(screen.getByRole('dialog')).toHaveTextContent('European Parliament');

    await user.click(
      within(card('INNOVAL')).getByRole('button', { name: 'Source of Where INNOVAL works' }),
    );
    expect(screen.getByRole('dialog', { name: 'Source of Where INNOVAL works' })).toHaveTextContent(
      'EU - (Chile, Colombia, Peru and Argentina)',
    );
    expect(
      within(card('INNOVAL')).getByRole('button', { name: 'Source of When, INNOVAL: inferred' }),
    ).toBeVisible();
  });

  it('shows a project once, with every way on which it comes: Putumayo lies at two borders', () => {
    renderPanel({ time: '2017-08', area: 'CO-PUT' });
    expect(screen.getAllByRole('article', { name: 'INNOVACT' })).toHaveLength(1);
    const innovact = card('INNOVACT');
    expect(innovact).toHaveTextContent('Colombia–Ecuador leads to Putumayo');
    expect(innovact).toHaveTextContent('Colombia–Peru leads to Putumayo');
    expect(innovact).toHaveTextContent(
      'The source names both borders, not the places along them. Putumayo touches both.',
    );
  });

  it('draws an area that the source names twice as one way', () => {
    const complaints = vi.spyOn(console, 'error');
    const twice = seedAtlas((seed) => ({
      ...seed,
      projects: seed.projects.map((project) => ({
        ...project,
        targets: [...project.targets, ...project.targets],
      })),
    }));
    renderPanel({ time: '2017-08', area: 'CO-NAR' }, {}, twice);
    expect(within(card('INNOVACT')).getAllByText('Colombia–Ecuador')).toHaveLength(1);
    expect(card('INNOVACT')).toHaveTextContent(
      'The source names the border, not the places along it. Nariño touches it.',
    );
    expect(complaints).not.toHaveBeenCalled();
    complaints.mockRestore();
  });

  it('says what of a country is named', () => {
    renderPanel({ time: '2017-07', area: 'CO' });
    expect(heading()).toBe('3 projects reach Colombia in July 2017');
    expect(screen.getByText('All three are certain.')).toBeVisible();
    expect(card('INNOVACT')).toHaveTextContent(
      'The source names the borders with Ecuador and Peru, not the whole country.',
    );
    expect(card('INNOVAL')).toHaveTextContent('The source names the whole country.');
    expect(card('International Urban Cooperation')).toHaveTextContent(
      'The source says “Regions of … Colombia” and doesn’t name them.',
    );
  });

  it('says that the date leaves it open', () => {
    renderPanel({ time: '2018-07', area: 'AR' });
    expect(heading()).toBe('1 project reaches Argentina in July 2018, 1 more possible');
    const innoval = card('INNOVAL');
    expect(within(innoval).getByText('Possible')).toBeVisible();
    expect(innoval).toHaveTextContent('Possible: ended in June or July 2018.');
  });

  it('counts with a border area what names it or reaches all of it, and puts the rest below', () => {
    renderPanel({ time: '2017-07', area: 'COxPE' });
    expect(heading()).toBe('2 projects reach Colombia–Peru in July 2017, 1 more possible');
    expect(card('INNOVACT')).toHaveTextContent('The source names Colombia–Peru.');
    expect(card('INNOVAL')).toHaveTextContent(
      'The source names Colombia and Peru as a whole, and so every place in this area.',
    );
    expect(card('International Urban Cooperation')).toHaveTextContent(
      'The source says “Regions of … Colombia … Peru” and doesn’t name them. They may lie elsewhere.',
    );
  });

  it('shows below a border area the projects that reach only parts of it', () => {
    renderPanel({ time: '2017-07', area: 'COxEC' });
    expect(heading()).toBe('1 project reaches Colombia–Ecuador in July 2017');
    expect(cards()).toEqual(['INNOVACT']);
    expect(cards('In parts of it')).toEqual(['INNOVAL', 'International Urban Cooperation']);
    expect(card('INNOVAL')).toHaveTextContent(
      /It reaches (Nariño and Putumayo|Putumayo and Nariño), not all of it\./,
    );
    expect(card('International Urban Cooperation')).toHaveTextContent(
      /It may reach (Nariño and Putumayo|Putumayo and Nariño), not all of it\./,
    );
  });

  it('lists the units along a border by our rule, and says where a project declares others', async () => {
    const declaredParts = new Map([['COxEC' as AreaId, ['CO-NAR', 'EC-C', 'EC-I'] as AreaId[]]]);
    renderPanel({ time: '2017-07', area: 'COxEC' }, {}, seedAtlas(), {
      files: {
        declaredParts: () => Promise.resolve(declaredParts),
        sourceText: () => Promise.resolve(null),
      },
    });
    const units = screen.getByRole('list', { name: 'Units that touch the border, by our rule' });
    expect(within(units).getByRole('link', { name: 'Nariño' })).toBeVisible();
    expect(units).toHaveTextContent('Nariño2 projects, 1 more possible');
    expect(
      await screen.findByRole('heading', { name: /^Places that the project itself declares/ }),
    ).toBeVisible();
    expect(screen.getByText('Nariño, Carchi and Imbabura.')).toBeVisible();
    expect(screen.getByText(/The map and the counts follow the rule/)).toBeVisible();
  });

  it('leads up, sideways and down, and takes the focus to the new heading', async () => {
    const { user, store } = renderPanel({ time: '2017-08', area: 'CO-PUT' });
    const beside = screen.getByRole('list', { name: 'Lies in' });
    expect(
      within(beside)
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual(['Colombia–Ecuador', 'Colombia–Peru']);
    expect(beside).toHaveTextContent('Colombia–Ecuador1 project');

    await user.click(
      within(screen.getByRole('navigation', { name: 'Way up' })).getByRole('link', {
        name: 'Colombia',
      }),
    );
    expect(store.getState().area).toBe('CO');
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();

    await user.click(screen.getByText(/first-level units, one by one/));
    await user.click(screen.getByRole('link', { name: 'Nariño' }));
    expect(heading()).toBe('2 projects reach Nariño in August 2017, 1 more possible');

    await user.click(screen.getByRole('link', { name: 'All projects' }));
    expect(store.getState().area).toBeNull();
    expect(heading()).toBe('3 projects active in August 2017');
  });

  it('closes to all projects, with the focus on the heading', async () => {
    const { user, store } = renderPanel({ time: '2017-08', area: 'CO-NAR' });
    await user.click(screen.getByRole('button', { name: 'Close Nariño' }));
    expect(store.getState().area).toBeNull();
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  });

  it('has links that can be opened in a tab of their own', () => {
    renderPanel({ time: '2017-08', area: 'CO-NAR' });
    expect(screen.getByRole('link', { name: 'Colombia' })).toHaveAttribute(
      'href',
      '?time=2017-08&area=CO',
    );
    expect(screen.getByRole('link', { name: 'All projects' })).toHaveAttribute(
      'href',
      '?time=2017-08',
    );
  });

  it('says of a country of the EU on whose side it stands, while it is a member', () => {
    renderPanel({ time: '2017-07', area: 'ES' });
    expect(heading()).toBe('No project reaches Spain in July 2017');
    expect(screen.getByText('On the EU side of', { exact: false }).closest('li')).toHaveTextContent(
      'On the EU side of INNOVAL',
    );
    expect(
      screen.getByText('18 EU regions take part in', { exact: false }).closest('li'),
    ).toHaveTextContent(
      '18 EU regions take part in International Urban Cooperation; the source doesn’t name them.',
    );
  });

  it('offers the nearest month in which something certainly reaches the place', async () => {
    const { user } = renderPanel({ time: '2020-03', area: 'CO-NAR' });
    expect(
      screen.getByText('No project reached Nariño in March 2020. Go to the nearest:'),
    ).toBeVisible();
    await user.click(screen.getByRole('link', { name: /^September 2018/ }));
    expect(heading()).toBe('1 project reaches Nariño in September 2018, 1 more possible');
  });

  it('says possible where nothing certainly reaches the place', () => {
    renderPanel({ time: '2018-10', area: 'CL-AP' });
    expect(heading()).toBe(
      'No project certainly reaches Arica y Parinacota in October 2018, 1 possible',
    );
    expect(screen.getByText('It is left open by its source.')).toBeVisible();
  });
});
