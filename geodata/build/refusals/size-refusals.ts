import { brotliCompressSync } from 'node:zlib';
import type { Refusal } from './refusal.ts';

/** Files over their budget: bytes after brotli at its highest quality, as sites serve them. */
export function sizeRefusals(
  files: ReadonlyMap<string, string>,
  budgets: Readonly<Record<string, number>>,
): readonly Refusal[] {
  return Object.entries(budgets).flatMap(([file, budget]) => {
    const bytes = brotliCompressSync(files.get(file) ?? '').length;
    if (bytes <= budget) return [];
    return [
      {
        file,
        feature: null,
        message: `it has ${String(bytes)} bytes compressed, its budget is ${String(budget)}; raise an interval in simplify.ts`,
      },
    ];
  });
}
