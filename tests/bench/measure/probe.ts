/** Red, green and blue of 0 to 255. */
export type Colour = readonly [number, number, number];

/** What looks at the pixels of a page from inside it, whatever draws them on canvases. */
interface Probe {
  /** Keeps what all canvases show. */
  readonly keepPicture: () => void;
  /**
   * Of the pictures kept, finds the middle of the largest spot that alternates between two colours;
   * false where there is none.
   */
  readonly findSpot: () => boolean;
  /** The colour of the spot. */
  readonly read: () => Colour;
  /** Prepares for the next key: `seen` then resolves once the spot shows `colour`. */
  readonly awaitColour: (colour: Colour) => void;
  /** Milliseconds from the key's time stamp to the first frame that shows the colour. */
  seen: Promise<number>;
  /**
   * Counts, frame by frame, how often another picture is seen, until the count is asked for. Lines
   * of pixels across the whole of the spot's canvas tell them apart: the spot alone doesn't where a
   * frame shows the month after the next.
   */
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
  let kept: Picture[][] = [];
  let spot: { readonly canvas: HTMLCanvasElement; readonly x: number; readonly y: number } | null =
    null;

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

  const bestSpot = (
    pictures: readonly Picture[],
  ): { x: number; y: number; size: number } | null => {
    const [first, second] = pictures;
    if (first === undefined || second === undefined) return null;
    const alternates = (x: number, y: number): boolean => {
      const at = (y * first.width + x) * 4;
      return (
        differ(first.data, second.data, at) > 30 &&
        pictures.every(
          ({ data }, index) => differ(data, (index % 2 === 0 ? first : second).data, at) < 6,
        )
      );
    };
    let best: { x: number; y: number; size: number } | null = null;
    for (let y = AROUND_PX; y < first.height - AROUND_PX; y += STEP_PX)
      for (let x = AROUND_PX; x < first.width - AROUND_PX; x += STEP_PX) {
        if (!alternates(x, y)) continue;
        let size = 0;
        for (let dy = -AROUND_PX; dy <= AROUND_PX; dy += STEP_PX)
          for (let dx = -AROUND_PX; dx <= AROUND_PX; dx += STEP_PX)
            if (alternates(x + dx, y + dy)) size += 1;
        if (size > (best?.size ?? 0)) best = { x, y, size };
      }
    return best;
  };

  const pixel = new Uint8Array(4);
  const read = (): Colour => {
    if (spot === null) throw new Error('no spot to read');
    const { canvas, x, y } = spot;
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
  const LINES = 8;
  /** A number for what lines across the canvas show, the spot's among them. */
  const readLines = (): number => {
    if (spot === null) throw new Error('no spot to read');
    const { canvas, y: spotY } = spot;
    const { width, height } = canvas;
    const webGl = contexts.get(canvas);
    webGl?.bindFramebuffer(webGl.FRAMEBUFFER, null);
    const context = webGl === undefined ? canvas.getContext('2d') : null;
    const lineAt = (y: number): Uint8Array | Uint8ClampedArray => {
      if (webGl === undefined)
        return context?.getImageData(0, y, width, 1).data ?? new Uint8ClampedArray();
      const line = new Uint8Array(width * 4);
      webGl.readPixels(0, height - 1 - y, width, 1, webGl.RGBA, webGl.UNSIGNED_BYTE, line);
      return line;
    };
    let sum = 7;
    for (let index = 0; index < LINES; index += 1)
      for (const value of lineAt(Math.floor((spotY + (index * height) / LINES) % height)))
        sum = (Math.imul(sum, 31) + value) | 0;
    return sum;
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
    findSpot: () => {
      const spots = (kept[0] ?? []).flatMap(({ canvas }) => {
        const best = bestSpot(
          kept.flatMap((pictures) => pictures.find((picture) => picture.canvas === canvas) ?? []),
        );
        return best === null ? [] : [{ canvas, ...best }];
      });
      kept = [];
      [spot = null] = spots.toSorted((a, b) => b.size - a.size);
      return spot !== null;
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
      counting = true;
      changes = 0;
      let last = readLines();
      const look = (): void => {
        if (!counting) return;
        const now = readLines();
        if (now !== last) {
          last = now;
          changes += 1;
        }
        afterFrame(look);
      };
      afterFrame(look);
    },
    changes: () => {
      counting = false;
      return changes;
    },
  };
}
