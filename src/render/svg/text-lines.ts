import { balancedLines } from '../../core/domain/text/isolated.ts';

/**
 * A text in lines no wider than `width` by `widthOf`, broken at spaces, after dashes (not hyphens)
 * and before `&`, and anywhere in a word that is wider than a line. What doesn't fit into `most`
 * lines is cut, with an ellipsis; its length costs nothing.
 */
export function textLines(
  text: string,
  width: number,
  most: number,
  widthOf: (text: string) => number,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const [, space = '', piece = ''] of text.trim().matchAll(PIECES)) {
    const longer = `${line}${line === '' || space === '' ? '' : ' '}${piece}`;
    if (widthOf(longer) <= width) {
      line = longer;
      continue;
    }
    const [first = '', ...rest] = wordParts(piece, width, widthOf);
    if (line !== '') lines.push(line);
    lines.push(...[first, ...rest].slice(0, -1));
    line = rest.at(-1) ?? first;
    if (lines.length > most) break;
  }
  if (line !== '') lines.push(line);
  if (lines.length <= most) return balancedLines(lines);
  return balancedLines([
    ...lines.slice(0, most - 1),
    withEllipsis(lines[most - 1] ?? '', width, widthOf),
  ]);
}

/**
 * What isn't broken, and the space before it: a word; of one with dashes the parts that end in
 * them, of an address its parameters.
 */
const PIECES = /(\s*)([^\s\u2013\u2014&]*[\u2013\u2014]+(?=\S)|[^\s&]+(?=&)|\S+?(?=&\S)|\S+)/gu;

/** A word in parts that fit a line each. */
function wordParts(
  word: string,
  width: number,
  widthOf: (text: string) => number,
): readonly string[] {
  const parts: string[] = [];
  let part = '';
  for (const character of word) {
    if (part !== '' && widthOf(part + character) > width) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part];
}

function withEllipsis(line: string, width: number, widthOf: (text: string) => number): string {
  const characters = Array.from(line);
  while (characters.length > 0 && widthOf(`${characters.join('').trimEnd()}…`) > width)
    characters.pop();
  return `${characters.join('').trimEnd()}…`;
}
