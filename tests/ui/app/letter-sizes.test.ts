import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/**
 * Stylesheets of drawings, whose pixels are units of the drawing: the timeline's is scaled with the
 * reader's letters, pictures and paper have sizes of their own.
 */
const DRAWINGS = [
  /^src\/ui\/sheet\//,
  /^src\/render\/svg\//,
  /^src\/ui\/map\/overlays\/pair-lines\./,
  /^src\/ui\/timeline\/drawing\./,
  /^src\/ui\/timeline\/lanes\//,
];

const stylesheets = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => `src/${name.replaceAll('\\', '/')}`)
  .filter((name) => name.endsWith('.css'));

/** The lines of a file that something is in, each with its number. */
const linesWith = (name: string, wanted: RegExp): readonly string[] =>
  readFileSync(name, 'utf8')
    .split('\n')
    .flatMap((line, index) =>
      wanted.test(line) ? [`${name}:${String(index + 1)} ${line.trim()}`] : [],
    );

describe('letters', () => {
  it('follow the size that the reader chose in the browser', () => {
    const ofPage = stylesheets.filter((name) => !DRAWINGS.some((drawing) => drawing.test(name)));
    expect(ofPage.length).toBeGreaterThan(50);
    expect(
      ofPage.flatMap((name) => linesWith(name, /^\s*(?:font|font-size|line-height):.*\dp[xt]/)),
    ).toEqual([]);
  });

  it('decide with their size which layout there is room for', () => {
    expect(stylesheets.flatMap((name) => linesWith(name, /@(?:media|container).*\dpx/))).toEqual(
      [],
    );
  });
});
