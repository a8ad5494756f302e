/**
 * What a part of the page may weigh as it is sent, in kilobytes (1,024 bytes) after Brotli at its
 * best.
 */
export interface Budget {
  readonly part: string;
  readonly mostKb: number;
}

/** Our own code that the first page waits for. */
export const FIRST_SCRIPT = 'first script';
/** All code that it waits for. */
export const FIRST_PAGE = 'first page';
export const FIRST_STYLE = 'first style';
/** Parts that come when they are asked for and have no row of their own. */
export const OTHER_SCRIPT = 'other scripts, each';

/** The table that a build is held to; the last of it is for all scripts without a row. */
export const BUDGETS: readonly Budget[] = [
  { part: FIRST_SCRIPT, mostKb: 90 },
  { part: FIRST_PAGE, mostKb: 147 },
  { part: FIRST_STYLE, mostKb: 12 },
  { part: 'react', mostKb: 58 },
  { part: 'canvas-map', mostKb: 12 },
  { part: 'maplibre-map', mostKb: 240 },
  { part: 'maplibre-gl-worker', mostKb: 122 },
  { part: OTHER_SCRIPT, mostKb: 30 },
];

/** A part of a build, by what it weighs. */
export interface WeighedPart {
  readonly part: string;
  readonly bytes: number;
  /** What it is made of: told where it is too heavy. */
  readonly files: readonly string[];
}

/** What is too heavy, a sentence each; empty where all is within the table. */
export function overBudget(
  parts: readonly WeighedPart[],
  budgets: readonly Budget[] = BUDGETS,
): readonly string[] {
  const rest = budgets.find(({ part }) => part === OTHER_SCRIPT);
  return parts.flatMap(({ part, bytes, files }) => {
    const budget = budgets.find((row) => row.part === part) ?? rest;
    if (budget === undefined || bytes <= budget.mostKb * 1024) return [];
    const kilobytes = (bytes / 1024).toFixed(1);
    return [
      `${part}: ${kilobytes} KB of ${String(budget.mostKb)} KB, in ${files.join(', ')}. What of it is not needed at once can be loaded when it is asked for; the table is in src/site/budget.ts.`,
    ];
  });
}
