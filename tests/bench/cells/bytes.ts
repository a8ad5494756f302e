import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotli } from '../measure/site-server.ts';
import type { Cell } from './cell.ts';

/** What the page asks for before any script has run, as the build names it. */
export const bytesCell = (atlas: string, compressed: string): Cell => ({
  id: 'bytes',
  what: 'bytes of the built page, brotli',
  quick: true,
  rounds: 1,
  measure: async () => {
    const html = readFileSync(join(atlas, 'index.html'));
    const text = html.toString('utf8');
    const sizes = (pattern: RegExp): readonly number[] =>
      Array.from(
        text.matchAll(pattern),
        ([, path = '']) => brotli(readFileSync(join(atlas, path)), compressed).length,
      );
    const scripts = sizes(/<(?:script|link)\b[^>]*?(?:src|href)="\.?\/?([^":]+\.js)"/g);
    const styles = sizes(/<link\b[^>]*?href="\.?\/?([^":]+\.css)"/g);
    return {
      html: brotli(html, compressed).length,
      firstScripts: sum(scripts),
      largestScript: Math.max(0, ...scripts),
      styles: sum(styles),
    };
  },
});

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0);
