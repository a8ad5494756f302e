/**
 * How wide a font's characters are, and which it has: enough to break lines where there is no
 * browser.
 */
export interface FontMetrics {
  /**
   * Width of a text in pixels at a size in pixels, without kerning; a character that the font lacks
   * has no width.
   */
  readonly widthOf: (text: string, size: number) => number;
  readonly has: (character: string) => boolean;
}

/**
 * Reads the tables `head`, `hhea`, `hmtx` and `cmap` (format 4) of a TrueType file (OpenType 1.9).
 * Throws a RangeError for a file that lacks one of them.
 */
export function readFontMetrics(file: Uint8Array): FontMetrics {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const tables = new Map<string, number>();
  for (let at = 12; at < 12 + view.getUint16(4) * 16; at += 16) {
    tables.set(String.fromCodePoint(...file.subarray(at, at + 4)), view.getUint32(at + 8));
  }
  const table = (tag: string): number => {
    const at = tables.get(tag);
    if (at === undefined) throw new RangeError(`a font without the table ${tag}`);
    return at;
  };
  const unitsPerEm = view.getUint16(table('head') + 18);
  const measured = view.getUint16(table('hhea') + 34);
  const widths = table('hmtx');
  const glyphOf = readCharacterMap(view, table('cmap'));
  const advance = (glyph: number): number =>
    view.getUint16(widths + Math.min(glyph, measured - 1) * 4);
  return {
    widthOf: (text, size) => {
      const glyphs = Array.from(text, (character) => glyphOf(character.codePointAt(0) ?? 0));
      return (
        (glyphs.reduce((sum, glyph) => sum + (glyph === 0 ? 0 : advance(glyph)), 0) * size) /
        unitsPerEm
      );
    },
    has: (character) => glyphOf(character.codePointAt(0) ?? 0) !== 0,
  };
}

/** The glyph of a code point up to U+FFFF; 0 where there is none. */
function readCharacterMap(view: DataView, cmap: number): (codePoint: number) => number {
  const offsets = Array.from(
    { length: view.getUint16(cmap + 2) },
    (_, index) => cmap + view.getUint32(cmap + 4 + index * 8 + 4),
  );
  const at = offsets.find((offset) => view.getUint16(offset) === 4);
  if (at === undefined) throw new RangeError('a font without a character map of format 4');
  const doubled = view.getUint16(at + 6);
  const [ends, starts, deltas, ranges] = [
    at + 14,
    at + 16 + doubled,
    at + 16 + 2 * doubled,
    at + 16 + 3 * doubled,
  ];
  return (codePoint) => {
    for (let segment = 0; segment < doubled; segment += 2) {
      if (view.getUint16(ends + segment) < codePoint) continue;
      const start = view.getUint16(starts + segment);
      if (start > codePoint) return 0;
      const delta = view.getUint16(deltas + segment);
      const range = view.getUint16(ranges + segment);
      if (range === 0) return (codePoint + delta) & 0xff_ff;
      const glyph = view.getUint16(ranges + segment + range + (codePoint - start) * 2);
      return glyph === 0 ? 0 : (glyph + delta) & 0xff_ff;
    }
    return 0;
  };
}
