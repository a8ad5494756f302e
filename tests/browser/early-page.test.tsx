import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { drawnMaps } from '../../src/browser/early-page.ts';
import { areaId } from '../../src/core/domain/area.ts';
import { StillMap } from '../../src/ui/map/still-map.tsx';
import { UnionInset } from '../../src/ui/map/union-inset.tsx';
import { renderInAtlas } from '../ui/map/in-atlas.tsx';

const MAP = '<svg class="map-svg" viewBox="0 0 1048 602"></svg>';
const INSET = '<svg class="map-svg" viewBox="0 0 268 200"></svg>';

it('takes over both maps that the page was built with, so that neither is drawn again', () => {
  renderInAtlas(
    <>
      <StillMap svg={MAP} />
      <UnionInset union={areaId('EU')} svg={INSET} onChoose={() => undefined} />
    </>,
    { time: '2017-07' },
  );
  expect(screen.getByRole('region', { name: 'European Union' })).toBeVisible();
  expect(drawnMaps(document.body)).toEqual({ map: MAP, inset: INSET });
});

it('finds none where the page was built without', () => {
  expect(drawnMaps(document.createElement('div'))).toEqual({ map: null, inset: null });
});
