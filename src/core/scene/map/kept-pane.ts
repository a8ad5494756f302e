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
 * one: what labels find out about the ground of a pane is kept with it, so a step of the time must
 * get the same. The key holds all that may change with the same owner. What covers the pane may
 * change: its ground stays.
 */
export function keptPane(
  owner: object,
  key: string,
  { nameOf, covered }: Pick<LabelPane, 'nameOf' | 'covered'>,
  make: () => Omit<LabelPane, 'nameOf' | 'covered'>,
): LabelPane {
  const before = last.get(owner);
  const pane =
    before?.key === key && before.nameOf === nameOf
      ? { ...before.pane, covered }
      : { ...make(), nameOf, covered };
  last.set(owner, { key, nameOf, pane });
  return pane;
}
