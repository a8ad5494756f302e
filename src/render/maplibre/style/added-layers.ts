import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { property, type Colour } from './expressions.ts';

const EMPTY: GeoJSON.FeatureCollection = { type: 'FeatureCollection', features: [] };

/** Sources of what other sources add; they are given their data with a scene. */
export const ADDED_SOURCES: StyleSpecification['sources'] = {
  'added-grounds': { type: 'geojson', data: EMPTY, tolerance: 0 },
  added: { type: 'geojson', data: EMPTY, tolerance: 0 },
  'added-points': { type: 'geojson', data: EMPTY },
};

/** The ground of partner regions: they aren't counted, so they have a colour of their own. */
export const addedGroundLayer = (colour: Colour): LayerSpecification => ({
  id: 'added-grounds',
  type: 'fill',
  source: 'added-grounds',
  paint: { 'fill-color': colour('--add-soft'), 'fill-antialias': false },
});

/** A double outline: by its colour alone it would equal other edges to some eyes. */
export function addedOutlineLayers(colour: Colour): LayerSpecification[] {
  const line = (id: string, token: string, width: number): LayerSpecification => ({
    id,
    type: 'line',
    source: 'added',
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: { 'line-color': colour(token), 'line-width': width },
  });
  return [line('added-outlines', '--add', 4), line('added-inner', '--selcase', 1.3)];
}

/** The filled disc, and the hollow one's light inside with its ring. */
const POINT_PX = { radius: 4.5, casing: 1.5, hollow: 3, ring: 2 };

/** A filled point with a light ring; hollow where no partner was found. */
export function addedPointLayers(colour: Colour): LayerSpecification[] {
  const hasPartner = property('found');
  return [
    {
      id: 'added-casings',
      type: 'circle',
      source: 'added-points',
      paint: {
        'circle-radius': POINT_PX.radius + POINT_PX.casing,
        'circle-color': colour('--selcase'),
      },
    },
    {
      id: 'added-points',
      type: 'circle',
      source: 'added-points',
      paint: {
        'circle-radius': ['case', hasPartner, POINT_PX.radius, POINT_PX.hollow],
        'circle-color': ['case', hasPartner, colour('--add'), colour('--selcase')],
        'circle-stroke-color': colour('--add'),
        'circle-stroke-width': ['case', hasPartner, 0, POINT_PX.ring],
      },
    },
  ];
}
