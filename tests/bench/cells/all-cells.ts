import { unbuiltReason } from '../build-peers.ts';
import { SECOND_DATASET } from '../prepare.ts';
import type { Sites } from '../serve-bench.ts';
import type { Drawing } from '../measure/atlas-page.ts';
import { FIRST_STEP } from '../data/bench-projects.ts';
import { NotThereError, type Cell } from './cell.ts';
import { actionsCell } from './actions.ts';
import { bytesCell } from './bytes.ts';
import { largeFileCell, readingCell } from './large-file.ts';
import { lighthouseCell } from './lighthouse.ts';
import { loadCell } from './load.ts';
import { memoryCells } from './memory.ts';
import { rowStepCell } from './row-step.ts';
import { stepsCell } from './steps.ts';
import { togglesCell } from './toggles.ts';

const DRAWINGS: readonly Drawing[] = ['webgl', 'drawn'];
const COUNTS = [3, 1000, 10_000, 100_000];
/** Beside leaflet.timeline, whose pictures are looked at too. */
const PEERS = ['maplibre-filter', 'deck', 'kepler'];
const SPIKES = ['canvas-spike', 'maplibre-spike'];
const STEPS = 10;

export const allCells = (sites: Sites): readonly Cell[] =>
  cellsOf(sites).map((cell) => onItsPage(cell, sites.workshop.pages));

/** Without its page it isn't measured, and says why. */
function onItsPage(cell: Cell, folder: string): Cell {
  const { page, measure } = cell;
  if (page === undefined) return cell;
  return {
    ...cell,
    measure: async (browser) => {
      const reason = unbuiltReason(page, folder);
      if (reason !== null) throw new NotThereError(reason);
      return measure(browser);
    },
  };
}

function cellsOf(sites: Sites): readonly Cell[] {
  const { atlas, pages, twoDatasets, workshop } = sites;
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
    ...DRAWINGS.flatMap((drawing) =>
      memoryCells(`${twoDatasets}?data=${SECOND_DATASET}&time=${FIRST_STEP}`, drawing),
    ),
    lighthouseCell(atlas),
  ];
}

function stepsCells({ atlas, pages }: Sites): readonly Cell[] {
  const page = (name: string, count: number, further: Partial<Cell> = {}): Cell => ({
    ...stepsCell({
      id: `steps ${name} ${String(count)}`,
      what: `a step, ${name}, ${count.toLocaleString('en')} projects`,
      quick: false,
      url: `${pages}${name}.html?projects=${String(count)}`,
      drawing: null,
      hasProbe: count === 1000 ? !PEERS.includes(name) : SPIKES.includes(name),
      steps: STEPS,
    }),
    page: name,
    ...further,
  });
  const ours = COUNTS.flatMap((count) =>
    DRAWINGS.map((drawing) => ({ count, drawing, isSlow: drawing === 'webgl' && count !== 1000 })),
  ).map(({ count, drawing, isSlow }) =>
    stepsCell({
      id: `steps atlas-${drawing} ${String(count)}`,
      what: `a step, atlas (${drawing}), ${count.toLocaleString('en')} projects`,
      quick: drawing === 'drawn' && count < 100_000,
      url:
        count === 3
          ? `${atlas}?time=2017-01`
          : `${atlas}?data=generated-${String(count)}&time=${FIRST_STEP}`,
      drawing,
      hasProbe: count !== 3 && !isSlow,
      steps: STEPS,
      ...(isSlow ? { rounds: 2 } : {}),
    }),
  );
  return [
    page('floor', 1000, { quick: true }),
    ...ours,
    ...SPIKES.map((name) => page(name, 10_000, { quick: name === 'canvas-spike' })),
    page('leaflet', 1000, { quick: true }),
    page('leaflet', 10_000),
    // Nothing of the targets is divided by what follows.
    page('leaflet', 100_000, { rounds: 1 }),
    ...PEERS.flatMap((name) =>
      [1000, 10_000, 100_000].map((count) => page(name, count, { rounds: 1 })),
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
