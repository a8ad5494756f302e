import {
  autoUpdate,
  computePosition,
  type ComputePositionConfig,
  type ReferenceElement,
} from '@floating-ui/dom';

/** Least room between what floats and the edge of the window or the pane. */
export const EDGE_PX = 8;

interface FloatingOptions extends Partial<ComputePositionConfig> {
  /** Is told where it stands, in pixels of what it is positioned in. */
  readonly onPlaced: (x: number, y: number) => void;
}

/**
 * Finds once where an element floats beside another, or beside a point. It stands there before the
 * next frame is painted.
 */
export async function placeFloating(
  reference: ReferenceElement,
  floating: HTMLElement,
  { onPlaced, ...config }: FloatingOptions,
): Promise<void> {
  const { x, y } = await computePosition(reference, floating, config);
  onPlaced(x, y);
}

/**
 * Keeps an element where it floats while anything moves or changes its size, until the returned
 * function is called.
 */
export const keepFloating = (
  reference: ReferenceElement,
  floating: HTMLElement,
  options: FloatingOptions,
): (() => void) =>
  autoUpdate(reference, floating, () => {
    void placeFloating(reference, floating, options);
  });
