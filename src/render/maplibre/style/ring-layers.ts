import type { LayerSpecification } from 'maplibre-gl';
import { property, type Colour } from './expressions.ts';

const RING_PX = { radius: 8, width: 2.4, selectedWidth: 3.6, dot: 2.8 };

/** A ring with a dot in it: a place is named here, and its extent isn't. */
export function ringLayers(colour: Colour): LayerSpecification[] {
  return [
    {
      id: 'rings',
      type: 'circle',
      source: 'rings',
      paint: {
        'circle-radius': RING_PX.radius,
        'circle-color': colour('--selcase'),
        'circle-stroke-color': colour('--sel'),
        'circle-stroke-width': ['case', property('selected'), RING_PX.selectedWidth, RING_PX.width],
      },
    },
    {
      id: 'ring-dots',
      type: 'circle',
      source: 'rings',
      paint: { 'circle-radius': RING_PX.dot, 'circle-color': colour('--sel') },
    },
  ];
}
