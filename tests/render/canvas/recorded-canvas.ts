import { vi } from 'vitest';
import type { Box } from '../../../src/core/scene/geometry/pixels.ts';

/** One shape in one style, as it was drawn. */
export interface DrawnShape {
  /** The way of drawing, colour or pattern, width of a line, and the shape. */
  readonly key: string;
  /** The boxes of its lines in pixels of the screen, without the width of a line. */
  readonly boxes: readonly Box[];
}

interface Move {
  readonly a?: number;
  readonly d?: number;
  readonly e?: number;
  readonly f?: number;
}

let made = 0;

/** A path that knows which paths it was made from, and where the lines of each lie. */
class RecordedPath {
  readonly id = (made += 1);
  readonly parts: DrawnShape[] = [];
  private boxes: Box[] = [];
  moveTo(x: number, y: number): void {
    this.boxes.push({ left: x, top: y, right: x, bottom: y });
  }
  lineTo(x: number, y: number): void {
    const { left, top, right, bottom } = this.boxes.pop() ?? {
      left: x,
      top: y,
      right: x,
      bottom: y,
    };
    this.boxes.push({
      left: Math.min(left, x),
      top: Math.min(top, y),
      right: Math.max(right, x),
      bottom: Math.max(bottom, y),
    });
  }
  closePath(): void {
    // The first point is in the box.
  }
  addPath(path: RecordedPath, { a = 1, d = 1, e = 0, f = 0 }: Move): void {
    const boxes = path.boxes.map(({ left, top, right, bottom }) => ({
      left: left * a + e,
      top: top * d + f,
      right: right * a + e,
      bottom: bottom * d + f,
    }));
    this.parts.push({ key: String(path.id), boxes });
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
  /** What was drawn over, null for all of it. */
  clipped: Box[] | null = null;
  private rects: Box[] = [];

  /** Forgets what was drawn. */
  forget(): void {
    this.drawn = [];
    this.clipped = null;
  }
  save(): void {
    this.rects = [];
  }
  restore(): void {
    this.rects = [];
  }
  beginPath(): void {
    this.rects = [];
  }
  rect(left: number, top: number, width: number, height: number): void {
    this.rects.push({ left, top, right: left + width, bottom: top + height });
  }
  clip(): void {
    this.clipped = this.rects;
  }
  fillRect(): void {
    this.rects = [];
  }
  clearRect(): void {
    this.rects = [];
  }
  scale(): void {
    this.rects = [];
  }
  createPattern(tile: { readonly name: string }) {
    return { name: tile.name, setTransform: () => undefined };
  }
  fill(path: RecordedPath): void {
    const style = typeof this.fillStyle === 'string' ? this.fillStyle : this.fillStyle.name;
    this.record(`fill ${style}`, path);
  }
  stroke(path: RecordedPath): void {
    this.record(`stroke ${this.strokeStyle} ${String(this.lineWidth)}`, path);
  }
  private record(style: string, path: RecordedPath): void {
    for (const { key, boxes } of path.parts) this.drawn.push({ key: `${style} ${key}`, boxes });
  }
}
