/** Before a part that failed is asked for a second time. */
const RETRY_PAUSE_MS = 1000;

/** A part of the code that is loaded when it is first asked for. */
export interface LazyPart<Part> {
  /**
   * After a hiccup it is silently asked for once more; whoever asks after a failure asks the server
   * again. `anew` doesn't wait any longer for what is under way.
   */
  readonly load: (anew?: boolean) => Promise<Part>;
  /** Null until it is there. */
  readonly now: () => Part | null;
}

/** The name is that of its module. */
export function createLazyPart<Part>(name: string, load: () => Promise<Part>): LazyPart<Part> {
  let loaded: Part | null = null;
  let asksAnew = false;
  const ask = async (): Promise<Part> => {
    if (asksAnew) return loadAnew<Part>(name);
    try {
      return await load();
    } catch {
      asksAnew = true;
      await new Promise((resolve) => {
        setTimeout(resolve, RETRY_PAUSE_MS);
      });
      return loadAnew<Part>(name);
    }
  };
  return {
    load: async (anew = false) => {
      asksAnew ||= anew;
      loaded ??= await ask();
      return loaded;
    },
    now: () => loaded,
  };
}

let attempts = 0;

/**
 * Browsers keep a module that failed in mind and never ask for its address again, so it gets
 * another one. What it imports itself keeps its own, and is there once.
 */
async function loadAnew<Part>(name: string): Promise<Part> {
  const [script, ...styles] = filesOf(name);
  if (script === undefined) throw new Error(`${name} has no address of its own`);
  attempts += 1;
  const addressOf = (file: string): string =>
    new URL(`${file}?again=${String(attempts)}`, document.baseURI).href;
  await Promise.all(styles.map((file) => loadStyle(addressOf(file))));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same module under another address
  return (await import(/* @vite-ignore */ addressOf(script))) as Part;
}

/**
 * The files of a part, its script first, as the build wrote them into the page; none while
 * developing.
 */
function filesOf(name: string): readonly string[] {
  const { parts = '' } = document.querySelector<HTMLElement>('#start')?.dataset ?? {};
  const line = parts.split(';').find((part) => part.startsWith(`${name}=`));
  return line?.slice(name.length + 1).split(' ') ?? [];
}

const loadStyle = (href: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
    link.addEventListener('load', () => {
      resolve();
    });
    link.addEventListener('error', () => {
      link.remove();
      reject(new Error(`${href} could not be loaded`));
    });
    document.head.append(link);
  });
