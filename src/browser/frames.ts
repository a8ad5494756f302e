/** What is still to be done in the frame at hand; null outside of one. */
let rest: (() => void)[] | null = null;

/** Does something in the next frame; gives the way to leave it. */
export function atNextFrame(work: () => void): () => void {
  const id = requestAnimationFrame(() => {
    const later: (() => void)[] = [];
    rest = later;
    try {
      work();
    } finally {
      rest = null;
    }
    for (const next of later) next();
  });
  return () => {
    cancelAnimationFrame(id);
  };
}

/**
 * Does something once what is at hand is done: in the same frame where that is the work of one, so
 * that both are seen together, else in the next.
 */
export function inThisFrame(work: () => void): () => void {
  if (rest === null) return atNextFrame(work);
  let isLeft = false;
  rest.push(() => {
    if (!isLeft) work();
  });
  return () => {
    isLeft = true;
  };
}
