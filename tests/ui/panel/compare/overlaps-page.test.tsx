import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { createAtlas } from '../../../../src/core/domain/atlas.ts';
import { generatedDataset } from '../../../support/generated-dataset.ts';
import { seedAtlas } from '../../../support/seed-atlas.ts';
import { renderPanel } from '../render-panel.tsx';

const heading = (): string | null => screen.getByRole('heading', { level: 1 }).textContent;
const pairs = (): HTMLElement[] =>
  within(screen.getByRole('list', { name: 'Pairs of projects' }))
    .getAllByRole('heading', { level: 2 })
    .map((title) => title.parentElement ?? title);

describe('«Overlaps»', () => {
  test('is one press away from the projects', async () => {
    const { user, store } = renderPanel({ time: '2017-07' });
    await user.click(screen.getByRole('link', { name: 'Overlaps' }));
    expect(store.getState().list).toBe('overlaps');
    expect(heading()).toBe('3 pairs of projects overlap in July 2017');
    await user.click(screen.getByRole('link', { name: 'Projects' }));
    expect(heading()).toBe('3 projects active in July 2017');
  });

  test('says of each pair when, where, and how each project reaches the places', () => {
    renderPanel({ time: '2017-07', list: 'overlaps' });
    const border = pairs().find((pair) => pair.textContent.includes('INNOVACT through'));
    expect(border).toHaveTextContent('June 2017 – June 2018, 13 months; July 2018 possible');
    expect(border).toHaveTextContent(
      'Amazonas, Nariño, Putumayo, Arica y Parinacota, Loreto and Tacna',
    );
    expect(border).toHaveTextContent(
      'INNOVACT through border areas, INNOVAL through the whole country.',
    );
    expect(border).not.toHaveTextContent('Possible');
    const open = pairs().find((pair) => pair.textContent.includes('any region'));
    expect(open).toHaveTextContent('4 countries: Argentina, Chile, Colombia and Peru');
    expect(open).toHaveTextContent('any region in Argentina, Chile, Colombia and Peru');
  });

  test('shows the first pair on the map, or the one that is pressed', async () => {
    const { user } = renderPanel({ time: '2017-07', list: 'overlaps' });
    const [first, second] = screen.getAllByRole('button', { name: /^Show .* on the map$/ });
    expect(first).toHaveAttribute('aria-pressed', 'true');
    await user.click(second ?? document.body);
    expect(second).toHaveAttribute('aria-pressed', 'true');
    expect(first).toHaveAttribute('aria-pressed', 'false');
  });

  test('is empty in words', () => {
    renderPanel({ time: '2017-05', list: 'overlaps' });
    expect(heading()).toBe('No pair of projects overlaps in May 2017');
    expect(
      screen.getByText('No two projects reach the same place in the same months.'),
    ).toBeVisible();
  });

  test('lists many pairs by and by', async () => {
    const { gazetteer, today } = seedAtlas();
    const many = createAtlas(generatedDataset(150, 3, gazetteer), gazetteer, today);
    const { user } = renderPanel({ time: '2012-07', list: 'overlaps' }, {}, many);
    expect(heading()).toMatch(/^\d+ pairs of projects overlap in July 2012, \d+ more possible$/);
    expect(pairs()).toHaveLength(50);
    await user.click(screen.getByRole('button', { name: /^Show \d+ more$/ }));
    expect(pairs().length).toBeGreaterThan(50);
  });
});

describe('«Not reached»', () => {
  test('counts the places that nothing reaches, those for ever first', () => {
    renderPanel({ time: '2017-06', list: 'gaps' });
    expect(heading()).toBe('95 places are not reached in June 2017');
    expect(screen.getAllByRole('heading', { level: 2 }).map((title) => title.textContent)).toEqual(
      expect.arrayContaining([
        'Never reached 39',
        'Possibly at another time: July 2017 – Dec 2019 56',
      ]),
    );
    expect(screen.getByText('of 24 regions').parentElement).toHaveTextContent(
      'Ecuador 21 of 24 regions',
    );
    expect(screen.getByText('of 22 regions').parentElement).toHaveTextContent(
      'Guatemala 18 of 22 regions',
    );
  });

  test('leads to each place', async () => {
    const { user, store } = renderPanel({ time: '2017-06', list: 'gaps' });
    await user.click(screen.getByText('of 24 regions'));
    await user.click(screen.getByRole('link', { name: 'Azuay' }));
    expect(store.getState()).toMatchObject({ area: 'EC-A', list: null });
    expect(heading()).toBe('No project reaches Azuay in June 2017');
  });
});
