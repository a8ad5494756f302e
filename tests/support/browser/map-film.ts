import type { Page } from '@playwright/test';

/** A film of the map in the page, and what it is compared with. */
interface MapFilm {
  /** Keeps the picture that the map shows as the one of the next month. */
  readonly keepMonth: () => void;
  /** Presses the right arrow on an element in each of so many frames, and keeps each frame's picture. */
  readonly film: (pressed: Element, keys: number) => Promise<void>;
  /** What was filmed, each month once while it stays, against the months that were kept. */
  readonly developed: () => DevelopedFilm;
}

/** Months by their positions; one that looks like the month before has that one's position. */
interface DevelopedFilm {
  /** The months that look otherwise than the one before, in order. */
  readonly months: readonly number[];
  /** The months whose picture is nearest to what was seen, in the order in which they were. */
  readonly seen: readonly number[];
  /** The largest share of a picture that differed from its month's. */
  readonly mostDiffering: number;
}

declare global {
  interface Window {
    mapFilm: MapFilm;
  }
}

/** Call it before the page is opened: canvases of WebGL then keep what they drew, to be read. */
export async function withMapFilm(page: Page): Promise<void> {
  await page.addInitScript(installFilm);
}

function installFilm(): void {
  const original = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = function getContext(
    this: HTMLCanvasElement,
    kind: string,
    options?: object,
  ) {
    const asked = kind.startsWith('webgl') ? { ...options, preserveDrawingBuffer: true } : options;
    return Reflect.apply(original, this, [kind, asked]);
  } as typeof original;

  const [WIDTH_PX, HEIGHT_PX] = [262, 156];
  /** By so much a channel may differ, of 255: edges are softened by themselves in each picture. */
  const SOFTENED = 20;
  let small: OffscreenCanvasRenderingContext2D | null = null;
  const months: Uint8ClampedArray[] = [];
  const filmed: Uint8ClampedArray[] = [];

  const picture = (): Uint8ClampedArray => {
    small ??= new OffscreenCanvas(WIDTH_PX, HEIGHT_PX).getContext('2d', {
      willReadFrequently: true,
    });
    if (small === null) throw new Error('no canvas');
    small.clearRect(0, 0, WIDTH_PX, HEIGHT_PX);
    for (const canvas of document.querySelectorAll<HTMLCanvasElement>('section[data-view] canvas'))
      if (canvas.width > WIDTH_PX && canvas.height > HEIGHT_PX)
        small.drawImage(canvas, 0, 0, WIDTH_PX, HEIGHT_PX);
    return small.getImageData(0, 0, WIDTH_PX, HEIGHT_PX).data;
  };

  const differing = (one: Uint8ClampedArray, other: Uint8ClampedArray): number => {
    let count = 0;
    for (let at = 0; at < one.length; at += 4)
      if ([at, at + 1, at + 2].some((i) => Math.abs((one[i] ?? 0) - (other[i] ?? 0)) > SOFTENED))
        count += 1;
    return count / (WIDTH_PX * HEIGHT_PX);
  };

  window.mapFilm = {
    keepMonth: () => {
      months.push(picture());
    },
    film: async (pressed, keys) => {
      const map = document.querySelector<HTMLElement>('section[data-view]');
      const isAtRest = (): boolean => map?.dataset['state'] === 'ready';
      for (let frame = 0; frame < keys || !isAtRest(); frame += 1) {
        if (frame < keys)
          pressed.dispatchEvent(
            new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, cancelable: true }),
          );
        await new Promise(requestAnimationFrame);
        filmed.push(picture());
      }
      await new Promise(requestAnimationFrame);
      filmed.push(picture());
    },
    developed: () => {
      const names: number[] = [];
      for (const [month, each] of months.entries()) {
        const before = months[month - 1];
        const isLike = before !== undefined && differing(before, each) === 0;
        names.push(isLike ? (names[month - 1] ?? month) : month);
      }
      const seen: number[] = [];
      let mostDiffering = 0;
      for (const each of filmed) {
        const shares = months.map((month) => differing(month, each));
        const least = Math.min(...shares);
        mostDiffering = Math.max(mostDiffering, least);
        const nearest = names.filter((_, month) => shares[month] === least);
        const last = seen.at(-1) ?? -1;
        // Months that look alike: the one that would come.
        const name = nearest.find((month) => month >= last) ?? nearest[0] ?? -1;
        if (name !== last) seen.push(name);
      }
      return { months: [...new Set(names)], seen, mostDiffering };
    },
  };
}
