import type { LabelPane } from './label-room.ts';

/** A pane as labels see it, and what it was made for. */
interface Kept {
  readonly key: string;
  readonly nameOf: LabelPane['nameOf'];
  readonly pane: LabelPane;
}

const last = new WeakMap<object, Kept>();

/**
 * The last pane that was made for an owner while neither key nor names have changed, else a new
 * one: what labels find out about a pane is kept with it, so a step of the time must get the same.
 * The key holds all that may change with the same owner.
 */
export function keptPane(
  owner: object,
  key: string,
  nameOf: LabelPane['nameOf'],
  make: () => Omit<LabelPane, 'nameOf'>,
): LabelPane {
  const before = last.get(owner);
  if (before?.key === key && before.nameOf === nameOf) return before.pane;
  const pane = { ...make(), nameOf };
  last.set(owner, { key, nameOf, pane });
  return pane;
}
