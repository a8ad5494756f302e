import type { Gazetteer } from '../../core/domain/gazetteer.ts';
import type { GazetteerData } from '../../core/domain/gazetteer-data.ts';
import { leafTopology, type ShapesFile } from '../../core/scene/geometry/area-topology.ts';
import { createShapes } from '../../core/scene/geometry/shapes.ts';
import type { PointLookup } from '../format.ts';
import { createPointLookup } from './point-lookup.ts';

/** The lookup over the file of shapes; most of it is made at the first questions. */
export const pointsOf = (
  file: ShapesFile,
  gazetteer: Gazetteer,
  data: Pick<GazetteerData, 'areas'>,
): PointLookup =>
  createPointLookup(createShapes(leafTopology(gazetteer.leaves, file)), gazetteer, data);
