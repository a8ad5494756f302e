import { useSyncExternalStore } from 'react';

/** Pixels that a text takes in the page's type, by weight and size (12 px where none is given). */
export type TextWidth = (text: string, weight: number, size?: number) => number;

/** Without a canvas (in the pre-drawn page, in tests): rather too wide than too narrow. */
const estimated: TextWidth = (text, weight, size = 12) =>
  text.length * size * (weight > 550 ? 0.6 : 0.57);

/**
 * Texts with digits may be drawn in tabular figures, which a canvas doesn't know: up to a twelfth
 * wider.
 */
const TABULAR_FACTOR = 1.08;

let measured: TextWidth | null = null;

/** Measures with a canvas; the widths are kept until a font arrives. */
function measure(): TextWidth {
  if (typeof CanvasRenderingContext2D === 'undefined') return estimated;
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return estimated;
  const family =
    getComputedStyle(document.documentElement).getPropertyValue('--font') || 'sans-serif';
  const widths = new Map<string, number>();
  return (text, weight, size = 12) => {
    const font = `${String(weight)} ${String(size)}px ${family}`;
    const key = `${font} ${text}`;
    const kept = widths.get(key);
    if (kept !== undefined) return kept;
    context.font = font;
    const width = context.measureText(text).width * (/\d/.test(text) ? TABULAR_FACTOR : 1);
    widths.set(key, width);
    return width;
  };
}

function onFonts(changed: () => void): () => void {
  if (typeof CanvasRenderingContext2D === 'undefined') return () => undefined;
  const remeasure = (): void => {
    measured = measure();
    changed();
  };
  document.fonts.addEventListener('loadingdone', remeasure);
  return () => {
    document.fonts.removeEventListener('loadingdone', remeasure);
  };
}

const current = (): TextWidth => (measured ??= measure());

/** Text widths of the fonts that are loaded; another function once more of them are. */
export const useTextWidth = (): TextWidth =>
  useSyncExternalStore(onFonts, current, () => estimated);
