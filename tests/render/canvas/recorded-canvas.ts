import { vi } from 'vitest';

/** One shape in one style, as it was drawn. */
export interface DrawnShape {
  /** What was drawn over: the corners of a rectangle; empty for all of the canvas. */
  readonly clip: string;
  /** The way of drawing, colour or pattern, width of a line, and the shape. */
  readonly key: string;
}

let made = 0;

/** A path that knows which paths it was made from. */
class RecordedPath {
  readonly id = (made += 1);
  readonly parts: string[] = [];
  moveTo(): void {
    this.parts.length = 0;
  }
  lineTo(): void {
    this.parts.length = 0;
  }
  closePath(): void {
    this.parts.length = 0;
  }
  addPath(path: RecordedPath): void {
    this.parts.push(String(path.id));
  }
}

/** Puts paths, images and elements that are recorded in the place of a browser's. */
export function recordPaths(): void {
  vi.stubGlobal('Path2D', RecordedPath);
  vi.stubGlobal(
    'ImageData',
    class {
      readonly name: string;
      constructor(data: Uint8ClampedArray) {
        this.name = `pattern ${String(data.reduce((sum, value) => (sum * 31 + value) % 2 ** 31, 7))}`;
      }
    },
  );
  vi.stubGlobal('document', {
    createElement: () => {
      const tile = { name: '', getContext: () => ({ putImageData }) };
      const putImageData = (image: { readonly name: string }): void => {
        tile.name = image.name;
      };
      return tile;
    },
  });
}

/** A canvas that draws nothing and knows what it was told. */
export class RecordedCanvas {
  fillStyle: string | { readonly name: string } = '';
  strokeStyle = '';
  lineWidth = 0;
  globalAlpha = 1;
  drawn: DrawnShape[] = [];
  private clipped = '';
  private rects = '';

  /** Forgets what was drawn. */
  forget(): void {
    this.drawn = [];
  }
  save(): void {
    this.clipped = '';
  }
  restore(): void {
    this.clipped = '';
  }
  beginPath(): void {
    this.rects = '';
  }
  rect(...corners: readonly number[]): void {
    this.rects += corners.join();
  }
  clip(): void {
    this.clipped = this.rects;
  }
  fillRect(): void {
    this.drawn.push({ clip: this.clipped, key: `fill ${this.styleOfFill()}` });
  }
  clearRect(): void {
    this.rects = '';
  }
  scale(): void {
    this.rects = '';
  }
  createPattern(tile: { readonly name: string }) {
    return { name: tile.name, setTransform: () => undefined };
  }
  fill(path: RecordedPath): void {
    this.record(`fill ${this.styleOfFill()}`, path);
  }
  stroke(path: RecordedPath): void {
    this.record(`stroke ${this.strokeStyle} ${String(this.lineWidth)}`, path);
  }
  private styleOfFill(): string {
    return typeof this.fillStyle === 'string' ? this.fillStyle : this.fillStyle.name;
  }
  private record(style: string, path: RecordedPath): void {
    const parts = path.parts.length === 0 ? [String(path.id)] : path.parts;
    for (const part of parts) this.drawn.push({ clip: this.clipped, key: `${style} ${part}` });
  }
}
