/**
 * An address as it was read; null for text that is none. `URL.canParse` is younger than the
 * browsers that can draw the map.
 */
export function parseAddress(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}
