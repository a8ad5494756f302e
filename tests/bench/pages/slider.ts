import type { Columns } from '../data/columns.ts';

const query = new URLSearchParams(location.search);

/** The projects that the page's address names. */
export async function loadColumns(): Promise<Columns> {
  const response = await fetch(`./columns-${query.get('projects') ?? '1000'}.json`);
  return (await response.json()) as Columns;
}

/** Where the page draws its map. */
export function mapBox(): HTMLElement {
  const box = document.querySelector<HTMLElement>('#map');
  if (box === null) throw new Error('the page has no map');
  return box;
}

/**
 * Draws the first month and each that the slider is moved to; from then on the page is ready.
 * Beside the map stand the number of active projects, which `step` gives, and the first of them.
 */
export function driveBySlider(columns: Columns, step: (month: number) => number | null): void {
  const slider = document.querySelector<HTMLInputElement>('input');
  const total = document.querySelector('#total');
  const list = document.querySelector('#list');
  if (slider === null || total === null || list === null) throw new Error('no controls');
  const rows = Array.from({ length: ROWS }, () => list.appendChild(document.createElement('div')));
  const show = (month: number): void => {
    const active = step(month);
    if (active === null) return;
    total.textContent = `${String(active)} active`;
    const found = firstActive(columns, month);
    for (const [index, row] of rows.entries()) {
      const text = found[index] === undefined ? '' : `Project ${String(found[index])}`;
      if (row.textContent !== text) row.textContent = text;
    }
  };
  slider.min = String(columns.first);
  slider.max = String(columns.last);
  slider.value = String(columns.step);
  slider.addEventListener('input', () => {
    show(Number(slider.value));
  });
  show(columns.step);
  window.isReady = true;
}

const ROWS = 30;

function firstActive({ start, end }: Columns, month: number): readonly number[] {
  const found: number[] = [];
  for (let index = 0; index < start.length && found.length < ROWS; index += 1)
    if ((start[index] ?? 0) <= month && (end[index] ?? 0) >= month) found.push(index);
  return found;
}

/** Looks at every project. */
export function countActive({ start, end }: Columns, month: number): number {
  let active = 0;
  for (let index = 0; index < start.length; index += 1)
    if ((start[index] ?? 0) <= month && (end[index] ?? 0) >= month) active += 1;
  return active;
}
