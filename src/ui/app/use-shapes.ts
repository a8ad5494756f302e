import { useCallback, useMemo, useState } from 'react';
import type { Gazetteer } from '../../core/domain/gazetteer.ts';
import { LoadError } from '../../formats/load-error.ts';
import { en } from '../../words/en/catalogue.ts';
import type { LoadedShapes } from '../map/loaded-shapes.ts';
import { leafGeometries } from '../../core/scene/geometry/leaf-geometries.ts';
import { createShapes } from '../../core/scene/geometry/shapes.ts';
import { useLater } from '../controls/use-later.ts';

type Polygons = Parameters<typeof leafGeometries>[1];

/** The files that shapes are made from. */
export interface ShapeFiles {
  readonly world: Polygons;
  readonly units: Polygons;
}

/** The shapes of an atlas from files that are under way, or that are asked for again. */
export function useShapes(
  gazetteer: Gazetteer,
  first: Promise<ShapeFiles>,
  fetchFiles: () => Promise<ShapeFiles>,
): LoadedShapes {
  const [files, setFiles] = useState(first);
  const made = useMemo(() => {
    const shapes = files.then(({ world, units }) =>
      createShapes(leafGeometries(gazetteer.leaves, world, units)),
    );
    // A failure may come before anything listens; then it is told all the same.
    shapes.catch(() => undefined);
    return shapes;
  }, [files, gazetteer]);
  const later = useLater(made);
  const again = useCallback(() => {
    setFiles(fetchFiles());
  }, [fetchFiles]);
  const problem = useMemo(
    () =>
      later instanceof LoadError ? { cause: en.loading.cause(later.file, later.fault) } : null,
    [later],
  );
  const shapes = later instanceof Error ? 'failed' : later;
  return useMemo(() => ({ shapes, problem, again }), [shapes, problem, again]);
}
