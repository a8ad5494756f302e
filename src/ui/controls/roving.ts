import type { KeyboardEvent } from 'react';

/**
 * Where a key leads in a list whose items are walked by arrows: ↑ ↓ to the neighbours, Home and End
 * to the ends; null for any other key. `at` is the position of the item that has the focus, from 0;
 * -1 for none.
 */
export function rovingTarget(key: string, at: number, count: number): number | null {
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: count - 1 }[key];
  return to === undefined || at === -1 ? null : Math.min(Math.max(to, 0), count - 1);
}

export const hasModifier = ({ altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean =>
  altKey || ctrlKey || metaKey || shiftKey;

/**
 * Moves the focus from the control that was pressed to another of `items` inside the closest
 * `list`; both are CSS selectors.
 */
export function rove(event: KeyboardEvent<HTMLElement>, list: string, items: string): void {
  if (hasModifier(event)) return;
  const controls = [
    ...(event.currentTarget.closest(list)?.querySelectorAll<HTMLElement>(items) ?? []),
  ];
  const next =
    controls[rovingTarget(event.key, controls.indexOf(event.currentTarget), controls.length) ?? -1];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
