/** Red, green and blue of 0 to 255. */
export type Colour = readonly [number, number, number];

/** What looks at the pixels of a page from inside it, whatever draws them on canvases. */
interface Probe {
  /** Keeps what all canvases show. */
  readonly keepPicture: () => void;
  /**
   * Of the pictures kept, one a month, finds the middles of the largest spots that have one colour
   * and then another for a month each, for two, and for four; false where there is none of the first
   * kind.
   */
  readonly findSpots: () => boolean;
  /** The colour of the spot of single months. */
  readonly read: () => Colour;
  /** Prepares for the next key: `seen` then resolves once the spot shows `colour`. */
  readonly awaitColour: (colour: Colour) => void;
  /** Milliseconds from the key's time stamp to the first frame that shows the colour. */
  seen: Promise<number>;
  /** Counts the changes of any spot's colour, frame by frame, until the count is asked for. */
  readonly startCounting: () => void;
  readonly changes: () => number;
}

declare global {
  interface Window {
    pictureProbe: Probe;
    /** Pages of the bench set it once they draw by the slider. */
    isReady?: boolean;
  }
}

/**
 * Runs in the page before its own scripts. Canvases of WebGL keep what they drew, or nothing could
 * be read of them.
 */
export function installProbe(): void {
  const contexts = new WeakMap<HTMLCanvasElement, WebGL2RenderingContext>();
  const original = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = function getContext(
    this: HTMLCanvasElement,
    kind: string,
    options?: object,
  ) {
    const asked = kind.startsWith('webgl') ? { ...options, preserveDrawingBuffer: true } : options;
    const context: unknown = Reflect.apply(original, this, [kind, asked]);
    if (context instanceof WebGL2RenderingContext) contexts.set(this, context);
    return context;
  } as typeof original;

  // After the frame's own work: a message comes behind all that requestAnimationFrame has called.
  const channel = new MessageChannel();
  const waiting: (() => void)[] = [];
  channel.port1.addEventListener('message', () => waiting.shift()?.());
  channel.port1.start();
  const afterFrame = (work: () => void): void => {
    requestAnimationFrame(() => {
      waiting.push(work);
      channel.port2.postMessage(0);
    });
  };

  interface Picture {
    readonly canvas: HTMLCanvasElement;
    readonly data: Uint8ClampedArray;
    readonly width: number;
    readonly height: number;
  }
  interface Spot {
    readonly canvas: HTMLCanvasElement;
    readonly x: number;
    readonly y: number;
    readonly size: number;
  }
  let kept: Picture[][] = [];
  let spots: readonly Spot[] = [];

  const pictureOf = (canvas: HTMLCanvasElement): Picture => {
    const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d');
    copy?.drawImage(canvas, 0, 0);
    const { width, height } = canvas;
    const data = copy?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray();
    return { canvas, data, width, height };
  };
  const differ = (a: Uint8ClampedArray, b: Uint8ClampedArray, at: number): number =>
    Math.abs((a[at] ?? 0) - (b[at] ?? 0)) +
    Math.abs((a[at + 1] ?? 0) - (b[at + 1] ?? 0)) +
    Math.abs((a[at + 2] ?? 0) - (b[at + 2] ?? 0));

  const STEP_PX = 3;
  const AROUND_PX = 9;

  /** Months that a spot keeps its colour, and which of the pictures have the second one. */
  const patterns = (months: number): readonly (readonly boolean[])[] =>
    Array.from({ length: 2 * months }, (_, phase) =>
      kept.map((_picture, index) => Math.floor((index + phase) / months) % 2 === 1),
    );

  const bestSpot = (pictures: readonly Picture[], months: number): Spot | null => {
    const [first] = pictures;
    if (first === undefined) return null;
    const fits = (x: number, y: number, pattern: readonly boolean[]): boolean => {
      const at = (y * first.width + x) * 4;
      const [low, high] = [false, true].map((is) => pictures[pattern.indexOf(is)]?.data);
      if (low === undefined || high === undefined || differ(low, high, at) <= 30) return false;
      return pictures.every(
        ({ data }, index) => differ(data, pattern[index] === true ? high : low, at) < 6,
      );
    };
    const ofMonths = patterns(months);
    let best: Spot | null = null;
    for (let y = AROUND_PX; y < first.height - AROUND_PX; y += STEP_PX)
      for (let x = AROUND_PX; x < first.width - AROUND_PX; x += STEP_PX) {
        const pattern = ofMonths.find((each) => fits(x, y, each));
        if (pattern === undefined) continue;
        let size = 0;
        for (let dy = -AROUND_PX; dy <= AROUND_PX; dy += STEP_PX)
          for (let dx = -AROUND_PX; dx <= AROUND_PX; dx += STEP_PX)
            if (fits(x + dx, y + dy, pattern)) size += 1;
        if (size > (best?.size ?? 0)) best = { canvas: first.canvas, x, y, size };
      }
    return best;
  };

  const largestSpot = (months: number): Spot | null => {
    const found = (kept[0] ?? []).flatMap(({ canvas }) => {
      const pictures = kept.flatMap((each) => each.find((one) => one.canvas === canvas) ?? []);
      // A canvas that came or went meanwhile has no picture of each month.
      return pictures.length < kept.length ? [] : (bestSpot(pictures, months) ?? []);
    });
    const [largest = null] = found.toSorted((a, b) => b.size - a.size);
    return largest;
  };

  const pixel = new Uint8Array(4);
  const colourOf = ({ canvas, x, y }: Spot): Colour => {
    const webGl = contexts.get(canvas);
    if (webGl !== undefined) {
      webGl.bindFramebuffer(webGl.FRAMEBUFFER, null);
      webGl.readPixels(x, canvas.height - 1 - y, 1, 1, webGl.RGBA, webGl.UNSIGNED_BYTE, pixel);
      return [pixel[0] ?? 0, pixel[1] ?? 0, pixel[2] ?? 0];
    }
    const [red = 0, green = 0, blue = 0] =
      canvas.getContext('2d')?.getImageData(x, y, 1, 1).data ?? [];
    return [red, green, blue];
  };
  const read = (): Colour => {
    const [spot] = spots;
    if (spot === undefined) throw new Error('no spot to read');
    return colourOf(spot);
  };
  const isNear = (a: Colour, b: Colour): boolean =>
    Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]) + Math.abs(a[2] - b[2]) < 15;

  let counting = false;
  let changes = 0;

  window.pictureProbe = {
    keepPicture: () => {
      const canvases = [...document.querySelectorAll('canvas')].filter(
        ({ width, height }) => width > 300 && height > 200,
      );
      kept.push(canvases.map(pictureOf));
    },
    findSpots: () => {
      const [ofOne, ...further] = [1, 2, 4].map(largestSpot);
      kept = [];
      spots = [ofOne, ...further].filter((spot) => spot !== null && spot !== undefined);
      return ofOne !== null;
    },
    read,
    awaitColour: (colour) => {
      let pressed: number | null = null;
      addEventListener(
        'keydown',
        ({ timeStamp }) => {
          pressed = timeStamp;
        },
        { capture: true, once: true },
      );
      window.pictureProbe.seen = new Promise((resolve) => {
        const look = (): void => {
          if (pressed !== null && isNear(read(), colour)) resolve(performance.now() - pressed);
          else afterFrame(look);
        };
        afterFrame(look);
      });
    },
    seen: Promise.resolve(Number.NaN),
    startCounting: () => {
      // At the beginning of the next frame: a message behind the frame's own work would wait for all
      // keys that came meanwhile.
      counting = true;
      changes = 0;
      let last = spots.map(colourOf);
      const look = (): void => {
        if (!counting) return;
        const now = spots.map(colourOf);
        if (now.some((colour, index) => !isNear(colour, last[index] ?? colour))) {
          last = now;
          changes += 1;
        }
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    },
    changes: () => {
      counting = false;
      return changes;
    },
  };
}
