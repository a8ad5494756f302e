import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { Pixel } from '../../../../src/core/scene/geometry/pixels.ts';
import { PlaceTooltip } from '../../../../src/ui/map/overlays/place-tooltip.tsx';
import { seedAtlas } from '../../../support/seed-atlas.ts';
import { addedSceneOf, id, renderInAtlas } from '../in-atlas.tsx';

const show = (place: string, time: string, point: Pixel = [100, 100]): void => {
  const atlas = seedAtlas();
  atlas.gazetteer.find(place);
  renderInAtlas(<PlaceTooltip place={id(place)} point={point} />, { time }, atlas);
};
const tooltip = (): HTMLElement => screen.getByRole('tooltip');
const words = (): (string | null)[] => [
  within(tooltip()).getByRole('paragraph').textContent,
  ...within(tooltip())
    .queryAllByRole('listitem')
    .map((line) => line.textContent),
];

describe('the tooltip of a place', () => {
  it('says on which ways projects reach a country', () => {
    show('CO', '2017-07');
    expect(words()).toEqual([
      'Colombia: 3 projects',
      '1 in the whole country',
      '1 at the borders with Ecuador and Peru',
      '1 in regions the source doesn’t name',
    ]);
  });

  it('names one border as one', () => {
    show('CL', '2017-07');
    expect(words()).toEqual([
      'Chile: 3 projects',
      '1 in the whole country',
      '1 at the border with Peru',
      '1 in regions the source doesn’t name',
    ]);
  });

  it('says what is sure and what is possible at a unit', () => {
    show('CO-NAR', '2017-07');
    expect(words()).toEqual([
      'Nariño, Colombia: 2 projects, 1 more possible',
      '1 at the border with Ecuador',
      '1 in the whole of Colombia',
      '1 possible, in regions the source doesn’t name',
    ]);
  });

  it('says what is possible only', () => {
    show('BR-BA', '2017-07');
    expect(words()).toEqual([
      'Bahia, Brazil: 1 possible project',
      '1 possible, in regions the source doesn’t name',
    ]);
  });

  it('says that dates are left open', () => {
    show('AR', '2018-07');
    expect(words()).toEqual([
      'Argentina: 1 project, 1 more possible',
      '1 in the whole country',
      '1 in regions the source doesn’t name',
      '1 of them possible: the source leaves its dates open',
    ]);
  });

  it('says which side a state of the EU is on', () => {
    show('ES', '2017-07');
    expect(words()).toEqual([
      'Spain: EU, cooperating side',
      'On the EU side of INNOVAL',
      'Possibly on the EU side of International Urban Cooperation: the source doesn’t name its partners',
    ]);
  });

  it('says of a cross-border area what reaches all of it', () => {
    show('COxPE', '2017-07');
    expect(words()[0]).toBe('Colombia–Peru: 2 projects, 1 more possible');
    expect(words()[1]).toBe('1 in the whole cross-border area');
  });

  it('says that nothing reaches a place', () => {
    show('BO', '2017-07');
    expect(words()).toEqual(['No project reaches Bolivia in July 2017']);
  });

  it.each([
    { place: 'MX-CHH', last: '+ International Urban Cooperation: Chihuahua ↔ Cantabria' },
    {
      place: 'MX',
      last: '+ International Urban Cooperation: Chihuahua ↔ Cantabria, Puebla ↔ Styria and 2 more',
    },
    { place: 'IT-62', last: '+ International Urban Cooperation: Bogotá-Cundinamarca ↔ Lazio' },
    { place: 'MX-COL', last: '+ International Urban Cooperation: Colima' },
  ])('says what other sources name at $place', ({ place, last }) => {
    const atlas = seedAtlas();
    const { added } = addedSceneOf(atlas, '2017-07', 'iuc');
    renderInAtlas(
      <PlaceTooltip place={id(place)} point={[100, 100]} mentions={added?.mentions ?? []} />,
      { time: '2017-07', project: 'iuc', layer: 'added' },
      atlas,
    );
    expect(words().at(-1)).toBe(last);
  });

  it.each<{
    readonly point: Pixel;
    readonly at: string;
    readonly pane?: readonly [width: number, height: number];
  }>([
    { point: [100, 100], at: 'translate(114px, 114px)' },
    { point: [900, 100], at: 'translate(686px, 114px)' },
    { point: [900, 550], at: 'translate(686px, 456px)' },
    { point: [150, 40], at: 'translate(132px, 54px)', pane: [340, 600] },
  ])(
    'stands beside the pointer at $point.0, $point.1, inside the pane',
    async ({ point, at, pane = [1000, 600] }) => {
      const element = document.createElement('div');
      element.style.position = 'relative';
      vi.spyOn(HTMLElement.prototype, 'offsetParent', 'get').mockReturnValue(element);
      vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockReturnValue(200);
      vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(80);
      for (const box of [element, document.documentElement]) {
        vi.spyOn(box, 'clientWidth', 'get').mockReturnValue(pane[0]);
        vi.spyOn(box, 'clientHeight', 'get').mockReturnValue(pane[1]);
      }
      show('CO', '2017-07', point);
      await waitFor(() => {
        expect(tooltip().style.transform).toBe(at);
      });
      vi.restoreAllMocks();
    },
  );
});
