import borders from '../../../geodata/borders.json';
import places from '../../../geodata/areas.json';
import { createGazetteer } from '../../../src/core/domain/gazetteer.ts';
import type { GazetteerData } from '../../../src/core/domain/gazetteer-data.ts';
import { createAreaLookup } from '../../../src/formats/area-lookup.ts';
import { read } from '../../../src/formats/atlas-json/read-atlas-json.ts';

declare global {
  interface Window {
    /** Times from the request of a dataset's text to each that is known of it. */
    readText?: (url: string) => Promise<Readonly<Record<string, number>>>;
  }
}

const data = { ...places, borders } as unknown as GazetteerData;
const lookup = createAreaLookup(createGazetteer(data), data);
// Reading by itself: nothing is derived of the dataset, and nothing shown.
window.readText = async (url) => {
  const start = performance.now();
  const text = await (await fetch(url)).text();
  const arrived = performance.now() - start;
  JSON.parse(text);
  const parsed = performance.now() - start;
  const file = new Blob([text]);
  const before = performance.now();
  await read(file, {
    areas: lookup,
    points: () => Promise.reject(new Error('no points are read here')),
    mends: [],
    signal: new AbortController().signal,
    onProgress: async () => {},
  });
  return { arrived, parsed, read: arrived + performance.now() - before };
};
window.isReady = true;
