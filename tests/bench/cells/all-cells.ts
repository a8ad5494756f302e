import type { Workshop } from '../prepare.ts';
import type { Drawing } from '../measure/atlas-page.ts';
import { FIRST_STEP } from '../data/bench-projects.ts';
import type { Cell } from './cell.ts';
import { actionsCell } from './actions.ts';
import { bytesCell } from './bytes.ts';
import { largeFileCell, readingCell } from './large-file.ts';
import { lighthouseCell } from './lighthouse.ts';
import { loadCell } from './load.ts';
import { memoryCell } from './memory.ts';
import { rowStepCell } from './row-step.ts';
import { stepsCell } from './steps.ts';
import { togglesCell } from './toggles.ts';

/** Where the sites are served. */
export interface Sites {
  /** The atlas, compressed as a host sends it. */
  readonly atlas: string;
  /** The pages of the bench. */
  readonly pages: string;
  readonly workshop: Workshop;
}

const DRAWINGS: readonly Drawing[] = ['webgl', 'drawn'];
const COUNTS = [3, 1000, 10_000, 100_000];
const PEERS = ['leaflet', 'maplibre-filter', 'deck', 'kepler'];
const STEPS = 10;

export function allCells(sites: Sites): readonly Cell[] {
  const { atlas, pages, workshop } = sites;
  const many = `${atlas}?data=generated-100000`;
  return [
    bytesCell(workshop.atlas, workshop.compressed),
    ...loadCells(sites),
    ...stepsCells(sites),
    rowStepCell(1000, true),
    rowStepCell(1_000_000, false),
    ...DRAWINGS.map((drawing) =>
      actionsCell(`${atlas}?data=generated-10000&time=${FIRST_STEP}`, drawing, 10_000),
    ),
    ...['atlas-toggles', 'crossfilter', 'duckdb'].map((engine) =>
      togglesCell(engine, `${pages}${engine}.html`, 100_000),
    ),
    readingCell(`${pages}reading.html`, './generated-100000.json', 100_000),
    ...DRAWINGS.map((drawing) => largeFileCell(many, drawing, 100_000)),
    ...DRAWINGS.map((drawing) =>
      memoryCell(`${atlas}?data=generated-1000&time=${FIRST_STEP}`, drawing),
    ),
    lighthouseCell(atlas),
  ];
}

function stepsCells({ atlas, pages }: Sites): readonly Cell[] {
  const page = (name: string, count: number, quick: boolean): Cell =>
    stepsCell({
      id: `steps ${name} ${String(count)}`,
      what: `a step, ${name}, ${count.toLocaleString('en')} projects`,
      quick,
      url: `${pages}${name}.html?projects=${String(count)}`,
      drawing: null,
      hasProbe: true,
      steps: STEPS,
    });
  const ours = COUNTS.flatMap((count) =>
    DRAWINGS.map((drawing) =>
      stepsCell({
        id: `steps atlas-${drawing} ${String(count)}`,
        what: `a step, atlas (${drawing}), ${count.toLocaleString('en')} projects`,
        quick: drawing === 'drawn' ? count < 100_000 : count === 1000,
        url:
          count === 3
            ? `${atlas}?time=2017-01`
            : `${atlas}?data=generated-${String(count)}&time=${FIRST_STEP}`,
        drawing,
        hasProbe: count !== 3,
        steps: STEPS,
      }),
    ),
  );
  return [
    page('floor', 1000, true),
    ...ours,
    page('canvas-spike', 10_000, true),
    page('maplibre-spike', 10_000, false),
    ...PEERS.flatMap((name) =>
      [1000, 10_000, 100_000].map((count) =>
        page(name, count, name === 'leaflet' && count < 100_000),
      ),
    ),
  ];
}

function loadCells({ atlas, pages }: Sites): readonly Cell[] {
  return [false, true].flatMap((throttled) => {
    const suffix = throttled ? ' throttled' : '';
    const ours = (drawing: Drawing): Cell =>
      loadCell({
        id: `load atlas-${drawing}${suffix}`,
        what: `the atlas (${drawing})${suffix}`,
        quick: !throttled || drawing === 'drawn',
        url: atlas,
        kind: drawing,
        throttled,
      });
    return [
      loadCell({
        id: `load empty${suffix}`,
        what: `an empty page${suffix}`,
        quick: true,
        url: `${pages}empty.html`,
        kind: 'empty',
        throttled,
      }),
      loadCell({
        id: `load spike${suffix}`,
        what: `a page with a drawn map and a small script${suffix}`,
        quick: true,
        url: `${pages}drawn-map.html`,
        kind: 'spike',
        throttled,
      }),
      ours('webgl'),
      ours('drawn'),
    ];
  });
}
