/**
 * Why there is no live map: the browser has no WebGL; the graphics card stopped; a part of the map,
 * or its shapes, could not be loaded; the frame is closed off, so that no worker starts in it; it
 * is awaited for long.
 */
export type MapTrouble = 'no-webgl' | 'lost' | 'part' | 'shapes' | 'closed' | 'slow';

/** Thrown where a live map can't be made, for a reason that is known. */
export class MapTroubleError extends Error {
  override readonly name = 'MapTroubleError';
  readonly trouble: MapTrouble;

  constructor(trouble: MapTrouble) {
    super(trouble);
    this.trouble = trouble;
  }
}

/**
 * What an error on the way to a live map means: all but the known ones come from a part that isn't
 * there, or isn't whole.
 */
export const troubleOf = (error: unknown): MapTrouble =>
  error instanceof MapTroubleError ? error.trouble : 'part';
