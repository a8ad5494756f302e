/**
 * The whole text, or its beginning and an ellipsis: at most `most` characters. Runs of white space
 * become one space.
 */
export function shortText(text: string, most: number): string {
  const characters = Array.from(text.replaceAll(/\s+/gu, ' ').trim());
  if (characters.length <= most) return characters.join('');
  const kept = characters.slice(0, most - 1).join('');
  // A word isn't cut, unless it is most of what is kept.
  const space = characters[most - 1] === ' ' ? kept.length : kept.lastIndexOf(' ');
  return `${(space > most / 2 ? kept.slice(0, space) : kept).replace(/[\s,;:]+$/u, '')}…`;
}
