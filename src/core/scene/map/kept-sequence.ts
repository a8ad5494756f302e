/** A sequence by position; null behind its end. */
export type KeptSequence<Item> = (position: number) => Item | null;

/** Reads a sequence no further than it is asked for, and each of its items once. */
export function keptSequence<Item>(source: Iterable<Item>): KeptSequence<Item> {
  const items: Item[] = [];
  const rest = source[Symbol.iterator]();
  let ended = false;
  return (position) => {
    while (!ended && items.length <= position) {
      const next = rest.next();
      if (next.done === true) ended = true;
      else items.push(next.value);
    }
    return items[position] ?? null;
  };
}
