import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { PlaceTooltip } from '../../../../src/ui/map/overlays/place-tooltip.tsx';
import { seedAtlas } from '../../../support/seed-atlas.ts';
import { addedSceneOf, id, renderInAtlas } from '../in-atlas.tsx';

const show = (place: string, time: string, point = { x: 100, y: 100 }): void => {
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
      <PlaceTooltip
        place={id(place)}
        point={{ x: 100, y: 100 }}
        mentions={added?.mentions ?? []}
      />,
      { time: '2017-07', project: 'iuc', layer: 'added' },
      atlas,
    );
    expect(words().at(-1)).toBe(last);
  });

  it.each([
    { point: { x: 100, y: 100 }, at: 'translate(114px, 114px)' },
    { point: { x: 900, y: 100 }, at: 'translate(686px, 114px)' },
    { point: { x: 900, y: 550 }, at: 'translate(686px, 456px)' },
    { point: { x: 150, y: 40 }, at: 'translate(8px, 54px)', pane: [340, 600] as const },
  ])(
    'stands beside the pointer at $point.x, $point.y, inside the pane',
    ({ point, at, pane = [1000, 600] }) => {
      const element = document.createElement('div');
      vi.spyOn(HTMLElement.prototype, 'offsetParent', 'get').mockReturnValue(element);
      vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockReturnValue(200);
      vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(80);
      vi.spyOn(element, 'clientWidth', 'get').mockReturnValue(pane[0]);
      vi.spyOn(element, 'clientHeight', 'get').mockReturnValue(pane[1]);
      show('CO', '2017-07', point);
      expect(tooltip().style.transform).toBe(at);
      vi.restoreAllMocks();
    },
  );
});
