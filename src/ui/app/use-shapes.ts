import { useCallback, useMemo, useState } from 'react';
import type { Gazetteer } from '../../core/domain/gazetteer.ts';
import { LoadError } from '../../formats/load-error.ts';
import { useMessages } from '../../session/messages-context.ts';
import type { ShapesProblem } from '../map/map-strip.tsx';
import { leafGeometries } from '../../core/scene/geometry/leaf-geometries.ts';
import { createShapes, type Shapes } from '../../core/scene/geometry/shapes.ts';
import { useLater } from '../controls/use-later.ts';

type Polygons = Parameters<typeof leafGeometries>[1];

/** The files that shapes are made from. */
export interface ShapeFiles {
  readonly world: Polygons;
  readonly units: Polygons;
}

export interface LoadedShapes {
  readonly shapes: Shapes | null | 'failed';
  /** Why there are none, where that is known. */
  readonly problem: ShapesProblem | null;
  /** Asks for the files anew; until they are there, what is known of the last attempt stands. */
  readonly again: () => void;
}

/** The shapes of an atlas from files that are under way, or that are asked for again. */
export function useShapes(
  gazetteer: Gazetteer,
  first: Promise<ShapeFiles>,
  fetchFiles: () => Promise<ShapeFiles>,
): LoadedShapes {
  const { loading } = useMessages();
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
    () => (later instanceof LoadError ? { cause: loading.cause(later.file, later.fault) } : null),
    [later, loading],
  );
  return { shapes: later instanceof Error ? 'failed' : later, problem, again };
}
