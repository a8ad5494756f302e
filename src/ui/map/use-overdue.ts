import { useEffect, useState } from 'react';

/**
 * After these what is awaited is late: a file to arrive; the first picture, which takes long
 * without a graphics card.
 */
const LATE_AFTER_MS = { arriving: 10_000, drawing: 40_000 } as const;

/** Whether something is awaited for longer than usual; each attempt is given its time anew. */
export function useOverdue(
  isAwaited: boolean,
  what: keyof typeof LATE_AFTER_MS,
  attempt: number,
): boolean {
  const waiting = isAwaited ? `${what} ${String(attempt)}` : null;
  const [late, setLate] = useState<string | null>(null);
  useEffect(() => {
    if (waiting === null) return;
    const timer = setTimeout(() => {
      setLate(waiting);
    }, LATE_AFTER_MS[what]);
    return () => {
      clearTimeout(timer);
    };
  }, [waiting, what]);
  return waiting !== null && late === waiting;
}
