// U+0080 to U+009F are control characters that no text means: programs that call windows-1252
// Latin-1 write its letters there, and Node's decoder of windows-1252 leaves them so.

/** What those bytes are in windows-1252, from 0x80; a space where it has nothing. */
const LETTERS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
const FIRST = 0x80;

/** Text with the letters that are meant in the place of control characters of that range. */
export const withC1Letters = (text: string): string =>
  text.replaceAll(/[\u0080-\u009f]/g, (control) => {
    const letter = LETTERS[control.charCodeAt(0) - FIRST] ?? ' ';
    return letter === ' ' ? control : letter;
  });
