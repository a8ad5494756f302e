import { useCallback, useEffect, useMemo, useState } from 'react';
import { whenIdle } from '../../browser/when-idle.ts';
import type { Gazetteer } from '../../core/domain/gazetteer.ts';
import { LoadError } from '../../formats/load-error.ts';
import { useMessages } from '../../session/messages-context.ts';
import type { LoadedShapes } from '../map/loaded-shapes.ts';
import { leafTopology, type ShapesFile } from '../../core/scene/geometry/area-topology.ts';
import { createShapes, type Shapes } from '../../core/scene/geometry/shapes.ts';
import { useLater } from '../controls/use-later.ts';

/** The live map needs all of it at once: it is made in quiet moments, while the map's code comes. */
const PORTIONS: readonly ((shapes: Shapes) => unknown)[] = [
  ({ geometries }) => geometries,
  ({ boundaries }) => boundaries,
  ({ locate }) => locate([0, 0]),
];

/** The shapes of an atlas from a file that is under way, or that is asked for again. */
export function useShapes(
  gazetteer: Gazetteer,
  first: Promise<ShapesFile>,
  fetchFile: () => Promise<ShapesFile>,
): LoadedShapes {
  const { loading } = useMessages();
  const [file, setFile] = useState(first);
  const made = useMemo(() => {
    const shapes = file.then((read) => createShapes(leafTopology(gazetteer.leaves, read)));
    // A failure may come before anything listens; then it is told all the same.
    shapes.catch(() => undefined);
    return shapes;
  }, [file, gazetteer]);
  const later = useLater(made);
  const again = useCallback(() => {
    setFile(fetchFile());
  }, [fetchFile]);
  const problem = useMemo(
    () => (later instanceof LoadError ? { cause: loading.cause(later.file, later.fault) } : null),
    [later, loading],
  );
  const shapes = later instanceof Error ? 'failed' : later;
  useEffect(() => {
    if (shapes === null || shapes === 'failed') return;
    const calls = PORTIONS.map((portion) =>
      whenIdle(() => {
        portion(shapes);
      }),
    );
    return () => {
      for (const callOff of calls) callOff();
    };
  }, [shapes]);
  return useMemo(() => ({ shapes, problem, again }), [shapes, problem, again]);
}
