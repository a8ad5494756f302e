import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { createAtlas } from '../../../../src/core/domain/atlas.ts';
import { projectsAt } from '../../../../src/core/selectors/projects/listed-projects.ts';
import { generatedDataset } from '../../../support/generated-dataset.ts';
import { seedAtlas } from '../../../support/seed-atlas.ts';
import { renderPanel } from '../render-panel.tsx';

const cards = (): NodeListOf<Element> =>
  document.querySelectorAll('ul[aria-label="Projects"] article');

test(
  'of very many projects at a place the first hundred are drawn, the others at a press',
  { timeout: 20_000 },
  async () => {
    const { gazetteer, today } = seedAtlas();
    const many = createAtlas(generatedDataset(2000, 42, gazetteer), gazetteer, today);
    const place = gazetteer.find('DE');
    const { user } = renderPanel({ time: '1990-01/2030-12', area: 'DE' }, {}, many);
    const total = place === null ? 0 : projectsAt(many, place, many.axis).length;
    expect(total).toBeGreaterThan(150);
    expect(cards()).toHaveLength(100);
    await user.click(screen.getByRole('button', { name: /^Show \d+ more$/ }));
    expect(cards()).toHaveLength(Math.min(total, 200));
  },
);
