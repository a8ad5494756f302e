import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const scripts = Object.keys(
  (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }).scripts,
);

/** What stands between back quotes in a document, other than in blocks of code. */
const quoted = (text: string): readonly string[] =>
  Array.from(
    text.replaceAll(/^```[\s\S]*?^```/gm, '').matchAll(/`([^`]+)`/g),
    ([, code]) => code ?? '',
  );

const isPath = (text: string): boolean => /^[\w./-]+$/.test(text) && text.includes('/');

describe.each(['ARCHITECTURE.md', 'CONTRIBUTING.md'])('%s', (name) => {
  const text = readFileSync(name, 'utf8');

  it('names only files and folders that are there', () => {
    const paths = quoted(text).filter(isPath);
    expect(paths.length).toBeGreaterThan(2);
    expect(
      paths.filter((path) => path !== 'dist/' && !existsSync(path) && !existsSync(`src/${path}`)),
    ).toEqual([]);
  });

  it('names only scripts that are there', () => {
    const named = Array.from(text.matchAll(/npm run ([\w:]+)/g), ([, script]) => script ?? '');
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((script) => !scripts.includes(script))).toEqual([]);
  });
});
