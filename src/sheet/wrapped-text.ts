/** Width in pixels of a text in the type that it is set in. */
type Measure = (text: string) => number;

/**
 * A text in lines of at most `width` pixels, broken at spaces, and within a word only where it is longer than a line; at most
 * `most` lines, the last of which then ends in «…».
 */
export function wrapped(text: string, width: number, measure: Measure, most = Number.POSITIVE_INFINITY): readonly string[] {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const lines: string[] = [];
  let line = '';
  for (const word of words.flatMap((each) => pieces(each, width, measure))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measure(longer) <= width) {
      line = longer;
      continue;
    }
    lines.push(line);
    line = word;
    if (lines.length > most) break;
  }
  if (line !== '') lines.push(line);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), shortened(lines[most - 1] ?? '', width, measure)];
}

/** A word that is longer than a line in pieces that aren't: addresses, or a title without spaces. */
function pieces(word: string, width: number, measure: Measure): readonly string[] {
  if (measure(word) <= width) return [word];
  const letters = Array.from(new Intl.Segmenter().segment(word), ({ segment }) => segment);
  const found: string[] = [];
  let piece = '';
  for (const letter of letters) {
    if (piece !== '' && measure(piece + letter) > width) {
      const end = breakIn(piece);
      found.push(piece.slice(0, end));
      piece = piece.slice(end);
    }
    piece += letter;
  }
  return piece === '' ? found : [...found, piece];
}

/** Where a piece of an address ends: before its last `&`, else behind a `/` or `-`, if that leaves at least half of it. */
function breakIn(piece: string): number {
  const best = [piece.lastIndexOf('&'), piece.lastIndexOf('/') + 1, piece.lastIndexOf('-') + 1].find((at) => at > piece.length / 2);
  return best ?? piece.length;
}

function shortened(line: string, width: number, measure: Measure): string {
  const letters = Array.from(new Intl.Segmenter().segment(line), ({ segment }) => segment);
  while (letters.length > 0 && measure(`${letters.join('')}…`) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
