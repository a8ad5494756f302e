import { useCallback, useMemo, useState } from 'react';
import type { Gazetteer } from '../../core/domain/gazetteer.ts';
import { LoadError } from '../../formats/load-error.ts';
import { useMessages } from '../../session/messages-context.ts';
import type { LoadedShapes } from '../map/loaded-shapes.ts';
import { leafTopology, type ShapesFile } from '../../core/scene/geometry/area-topology.ts';
import { createShapes } from '../../core/scene/geometry/shapes.ts';
import { useLater } from '../controls/use-later.ts';

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
  return useMemo(() => ({ shapes, problem, again }), [shapes, problem, again]);
}
