/**
 * The points of path data as mapSvg writes it: subpaths of relative moves and lines. Throws for any
 * other command.
 */
export function readPath(data: string): readonly (readonly (readonly [x: number, y: number])[])[] {
  const subpaths: (readonly [number, number])[][] = [];
  let at: readonly [number, number] = [0, 0];
  for (const [, command = '', numbers = ''] of data.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    if (command === 'z') {
      at = subpaths.at(-1)?.[0] ?? at;
      continue;
    }
    if (command !== 'm' && command !== 'l') throw new Error(`unexpected command ${command}`);
    const values = [...numbers.matchAll(/-?(?:\d+(?:\.\d+)?|\.\d+)/g)].map(([text]) =>
      Number(text),
    );
    if (command === 'm') subpaths.push([]);
    for (let i = 0; i + 1 < values.length; i += 2) {
      at = [at[0] + (values[i] ?? 0), at[1] + (values[i + 1] ?? 0)];
      subpaths.at(-1)?.push(at);
    }
  }
  return subpaths;
}

/** Whether a point lies in path data by the even-odd rule. */
export function isInPath(data: string, [x, y]: readonly [number, number]): boolean {
  let inside = false;
  for (const ring of readPath(data)) {
    ring.forEach(([ax, ay], i) => {
      const [bx, by] = ring[(i + 1) % ring.length] ?? [ax, ay];
      if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
    });
  }
  return inside;
}

/** Path data of the first element with a class; empty where there is none. */
export const pathWith = (svg: string, className: string): string =>
  new RegExp(`class="[^"]*\\b${className}"[^>]* d="([^"]*)"`).exec(svg)?.[1] ?? '';

/** Path data of what is filled with a pattern. */
export const patternPath = (svg: string, id: string): string =>
  new RegExp(`fill="url\\(#${id}\\)" d="([^"]*)"`).exec(svg)?.[1] ?? '';
