let context: CanvasRenderingContext2D | null = null;

/** Width in pixels of a map label, in the type that the map writes it in. */
export function measureLabel(text: string): number {
  context ??= document.createElement('canvas').getContext('2d');
  if (context === null) return text.length * 7;
  context.font = '600 12.5px "Public Sans Variable", sans-serif';
  return context.measureText(text).width;
}
