import { FOLDERS, rankOf } from './folders.ts';
import type { Import } from './imports.ts';

/** Where the picture lies: `ARCHITECTURE.md` shows it. */
export const PICTURE = 'tests/house/imports.svg';

const ROW = 22;
const LEFT = 120;
const TOP = 16;
const NAMES = 300;

/**
 * Which folder imports from which, as a staircase: a row for each folder, a dot under each of those
 * above it that it imports from. No dot can stand right of the steps.
 */
export function pictureOfImports(imports: readonly Import[]): string {
  const pairs = new Set<string>();
  for (const { from, to, isLibrary } of imports) {
    const [row, column] = [rankOf(from), isLibrary ? null : rankOf(to)];
    if (row !== null && column !== null && row < FOLDERS.length && row !== column)
      pairs.add(`${String(row)} ${String(column)}`);
  }
  const width = LEFT + FOLDERS.length * ROW + NAMES;
  const height = TOP + FOLDERS.length * ROW + TOP;
  const rows = FOLDERS.map(({ name, holds }, row) => {
    const y = TOP + row * ROW;
    const middle = y + ROW / 2;
    const dots = FOLDERS.slice(0, row).flatMap((_, column) =>
      pairs.has(`${String(row)} ${String(column)}`)
        ? [`<circle cx="${String(LEFT + column * ROW + ROW / 2)}" cy="${String(middle)}" r="5"/>`]
        : [],
    );
    return [
      `<rect class="steps" x="${String(LEFT)}" y="${String(y)}" width="${String(row * ROW)}" height="${String(ROW - 1)}"/>`,
      `<rect class="own" x="${String(LEFT + row * ROW)}" y="${String(y)}" width="${String(ROW - 1)}" height="${String(ROW - 1)}"/>`,
      `<text class="name" x="${String(LEFT - 10)}" y="${String(middle + 4)}">${name}</text>`,
      `<text class="holds" x="${String(LEFT + (row + 1) * ROW + 8)}" y="${String(middle + 4)}">${holds}</text>`,
      ...dots,
    ].join('\n');
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(width)} ${String(height)}" width="${String(width)}" role="img" aria-label="Which folder of the source imports from which: each only from those above it.">
<style>
svg { background: #fff; font: 12px system-ui, sans-serif; }
.name { text-anchor: end; font-weight: 600; fill: #1c2733; }
.holds { fill: #55626f; }
.steps { fill: #eef2f5; }
.own { fill: #1d5f8a; }
circle { fill: #1d5f8a; }
</style>
<rect width="100%" height="100%" fill="#fff"/>
${rows.join('\n')}
</svg>
`;
}
