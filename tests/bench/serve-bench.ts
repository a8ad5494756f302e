import { join } from 'node:path';
import { serveSite } from './measure/site-server.ts';
import type { Workshop } from './prepare.ts';

/** Where the sites of a run are served. */
export interface Sites {
  /** The atlas, compressed as a host sends it. */
  readonly atlas: string;
  /** The same, offering a second dataset. */
  readonly twoDatasets: string;
  /** The pages of the bench. */
  readonly pages: string;
  readonly workshop: Workshop;
  readonly close: () => void;
}

export async function serveBench(workshop: Workshop): Promise<Sites> {
  const { atlas, data, pages, twoDatasets, compressed } = workshop;
  const served = await Promise.all([
    serveSite({ folders: [atlas, data], compressed, headers: true }),
    serveSite({ folders: [twoDatasets, atlas, data], compressed, headers: true }),
    serveSite({ folders: [pages, join(data, 'datasets')], compressed, headers: false }),
  ]);
  const [one, two, own] = served;
  return {
    atlas: one.url,
    twoDatasets: two.url,
    pages: own.url,
    workshop,
    close: () => {
      for (const site of served) site.close();
    },
  };
}
