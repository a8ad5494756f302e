import { describe, expect, it } from 'vitest';
import { BUDGETS, FIRST_SCRIPT, OTHER_SCRIPT, overBudget } from '../../src/site/budget.ts';
import { weighedParts } from '../../src/site/budget-plugin.ts';

const TABLE = [
  { part: FIRST_SCRIPT, mostKb: 2 },
  { part: OTHER_SCRIPT, mostKb: 1 },
];

describe('a build', () => {
  it('is within its budget up to the last byte', () => {
    expect(overBudget([{ part: FIRST_SCRIPT, bytes: 2048, files: ['a.js'] }], TABLE)).toEqual([]);
    expect(overBudget([{ part: FIRST_SCRIPT, bytes: 2049, files: ['a.js'] }], TABLE)).toHaveLength(
      1,
    );
  });

  it('is told what is too heavy, by how much, and in which files', () => {
    const [told] = overBudget(
      [{ part: FIRST_SCRIPT, bytes: 3072, files: ['a.js', 'b.js'] }],
      TABLE,
    );
    expect(told).toContain('first script: 3.0 KB of 2 KB, in a.js, b.js.');
  });

  it('holds parts without a row to the one for all others', () => {
    expect(overBudget([{ part: 'share-dialog', bytes: 1500, files: ['s.js'] }], TABLE)).toEqual([
      expect.stringContaining('share-dialog: 1.5 KB of 1 KB'),
    ]);
  });

  it('has a row for what has no row of its own', () => {
    expect(BUDGETS.at(-1)?.part).toBe(OTHER_SCRIPT);
  });
});

const chunk = (fileName: string, more: object = {}): object => ({
  type: 'chunk',
  fileName,
  name: fileName.replace('.js', ''),
  code: fileName,
  isEntry: false,
  imports: [],
  viteMetadata: { importedCss: new Set() },
  ...more,
});

it('weighs the entry alone, all that it waits for, their styles, and each other script', () => {
  const bundle = {
    'main.js': chunk('main.js', {
      isEntry: true,
      imports: ['shared.js'],
      viteMetadata: { importedCss: new Set(['main.css']) },
    }),
    'shared.js': chunk('shared.js', { imports: ['deep.js'] }),
    'deep.js': chunk('deep.js'),
    'late.js': chunk('late.js', { imports: ['shared.js'] }),
    'main.css': { type: 'asset', fileName: 'main.css', source: 'a{}' },
    'late.css': { type: 'asset', fileName: 'late.css', source: 'b{}' },
  };
  const parts = weighedParts(bundle as unknown as Parameters<typeof weighedParts>[0]);
  expect(parts.map(({ part, files }) => [part].concat(files))).toEqual([
    ['first script', 'main.js'],
    ['first page', 'main.js', 'shared.js', 'deep.js'],
    ['first style', 'main.css'],
    ['shared', 'shared.js'],
    ['deep', 'deep.js'],
    ['late', 'late.js'],
  ]);
});
