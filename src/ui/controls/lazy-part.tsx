import { useEffect, useState, type ReactNode } from 'react';
import type { LazyPart } from '../../browser/lazy-part.ts';
import { whenIdle } from '../../browser/when-idle.ts';

interface LazyProps<Part> {
  readonly lazy: LazyPart<Part>;
  /** It is there, and is drawn from now on. */
  readonly onArrived?: () => void;
  /** Stands in its place until then. */
  readonly meanwhile?: ReactNode;
  readonly children: (part: Part) => ReactNode;
}

/**
 * What a part of the code draws, once it is there. Throws what it failed with: the boundary round
 * it says so, and asks again.
 */
export function Lazy<Part>({
  lazy,
  onArrived,
  meanwhile = null,
  children,
}: LazyProps<Part>): ReactNode {
  const [part, setPart] = useState<{ readonly is: Part } | null>(() => found(lazy));
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
  useEffect(() => {
    const leaving = new AbortController();
    void (async () => {
      try {
        const is = await lazy.load();
        if (!leaving.signal.aborted) setPart((before) => before ?? { is });
      } catch (error) {
        if (!leaving.signal.aborted) setFailure({ error });
      }
    })();
    return () => {
      leaving.abort();
    };
  }, [lazy]);
  const isThere = part !== null;
  useEffect(() => {
    if (isThere) onArrived?.();
  }, [isThere, onArrived]);
  if (failure !== null) throw failure.error;
  return part === null ? meanwhile : children(part.is);
}

function found<Part>({ now }: LazyPart<Part>): { readonly is: Part } | null {
  const is = now();
  return is === null ? null : { is };
}

/**
 * Whether a part that is wanted can be shown: once its code is there, or has failed, which is said
 * in its place. What stood there stays until then; a part that is wanted from the first has its
 * place at once.
 */
export function useAwaited<Part>(lazy: LazyPart<Part>, wanted: boolean): boolean {
  const [isOver, setIsOver] = useState(wanted);
  useEffect(() => {
    if (!wanted || isOver) return;
    const leaving = new AbortController();
    void (async () => {
      await lazy.load().catch(() => null);
      if (!leaving.signal.aborted) setIsOver(true);
    })();
    return () => {
      leaving.abort();
    };
  }, [lazy, wanted, isOver]);
  return wanted && (isOver || lazy.now() !== null);
}

/** Asks for a part that will likely be wanted; whether that failed is told where it is shown. */
export const preload = <Part,>({ load }: LazyPart<Part>): void => {
  load().catch(() => null);
};

/**
 * Asks for parts, one at each moment in which the page has nothing else to do: whoever wants one
 * then needn't wait. The first such moment is left to what will be seen, like the live map. `parts`
 * is the same list each time.
 */
export function usePreloaded(parts: readonly LazyPart<unknown>[]): void {
  useEffect(() => {
    let stop: () => void = () => undefined;
    const askFrom = (position: number): void => {
      const part = parts[position];
      if (part === undefined) return;
      stop = whenIdle(() => {
        preload(part);
        askFrom(position + 1);
      });
    };
    stop = whenIdle(() => {
      askFrom(0);
    });
    return () => {
      stop();
    };
  }, [parts]);
}
