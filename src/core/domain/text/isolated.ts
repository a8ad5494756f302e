// A name written from right to left takes the brackets, numbers and stops round it into its own
// direction, so that they stand at its wrong end. Within a sentence such a name is isolated
// (Unicode Standard Annex 9): it begins with U+2068 and ends with U+2069. Names without a letter of
// such a script stay as they are.

/**
 * Hebrew, Arabic, Syriac, Thaana, N’Ko and their like, the forms that they are presented in, and
 * the scripts of plane 1 from right to left.
 */
const RIGHT_TO_LEFT =
  /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

const FIRST = '\u2068';
const LAST = '\u2069';

/** A text of the data as it stands within a sentence. */
export const isolated = (text: string): string =>
  RIGHT_TO_LEFT.test(text) ? `${FIRST}${text}${LAST}` : text;

/**
 * A sentence as files, links and the clipboard hold it: a program that sorts or compares would take
 * the signs for letters.
 */
export const withoutIsolates = (text: string): string => text.replaceAll(/[\u2068\u2069]/g, '');

/** Lines that a sentence was broken into, each with both ends of what is isolated in it. */
export function balancedLines(lines: readonly string[]): readonly string[] {
  let isOpen = false;
  return lines.map((line) => {
    const begun = isOpen ? `${FIRST}${line}` : line;
    isOpen = begun.lastIndexOf(FIRST) > begun.lastIndexOf(LAST);
    return isOpen ? `${begun}${LAST}` : begun;
  });
}
