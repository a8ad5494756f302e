/** Fewer letters of a name would not tell it from others. */
const LEAST_LETTERS = 4;

/**
 * A text, or as much of its beginning as a room in pixels takes, with an ellipsis; null where not
 * even its first letters fit. Measures a few beginnings, whatever the length of the text.
 */
export function fittedText(
  text: string,
  room: number,
  widthOf: (text: string) => number,
): string | null {
  if (widthOf(text) <= room) return text;
  const letters = Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
  const beginning = (count: number): string => letters.slice(0, count).join('').trimEnd();
  let [fits, most] = [0, letters.length - 1];
  while (fits < most) {
    const count = Math.ceil((fits + most) / 2);
    if (widthOf(`${beginning(count)}…`) <= room) fits = count;
    else most = count - 1;
  }
  return fits < LEAST_LETTERS ? null : `${beginning(fits)}…`;
}
