import type { Results } from './results.ts';
import { of, ratioRow, valueRow, type TargetRow } from './target-rows.ts';

const DRAWINGS = [
  { drawing: 'webgl', name: 'WebGL', script: 2.5, gpu: 10 },
  { drawing: 'drawn', name: 'second renderer', script: 1.6, gpu: 2 },
] as const;

const FLOOR = 'steps floor 1000';

/** Every target, in the order in which a reader meets what it is about. */
export const targetRows = (results: Results): readonly TargetRow[] => [
  ...loadRows(results),
  ...stepRows(results),
  ...workRows(results),
];

function loadRows(results: Results): readonly TargetRow[] {
  const rows = DRAWINGS.flatMap(({ drawing, name }) => [
    ...['', ' throttled'].flatMap((suffix) => [
      ratioRow(
        results,
        `map seen${suffix}, ${name}, against an empty page’s first paint`,
        of(`load atlas-${drawing}${suffix}`, 'map'),
        of(`load empty${suffix}`, 'painted'),
        2,
      ),
      ratioRow(
        results,
        `controls answer${suffix}, ${name}, against a drawn map with a small script`,
        of(`load atlas-${drawing}${suffix}`, 'answers'),
        of(`load spike${suffix}`, 'answers'),
        1.2,
      ),
    ]),
    valueRow(
      results,
      `bytes before the controls answer, ${name}`,
      of(`load atlas-${drawing} throttled`, 'bytesUntilAnswers'),
      150,
      'KB brotli',
      { per: 1024 },
    ),
    ratioRow(
      results,
      `blocked main thread while loading, ${name}, against the spike`,
      of(`load atlas-${drawing}`, 'blocked'),
      of('load spike', 'blocked'),
      1,
    ),
    ratioRow(
      results,
      `live map ready, ${name}, against MapLibre in the spike`,
      of(`load atlas-${drawing}`, 'ready'),
      of('load spike', 'ready'),
      1.3,
    ),
  ]);
  return [
    ...rows,
    valueRow(results, 'first scripts', of('bytes', 'firstScripts'), 90, 'KB brotli', {
      per: 1024,
    }),
  ];
}

function stepRows(results: Results): readonly TargetRow[] {
  const main = DRAWINGS.flatMap(({ drawing, name, script }) =>
    [3, 1000, 10_000, 100_000].map((count) =>
      ratioRow(
        results,
        `main thread of a step, ${name}, ${count.toLocaleString('en')} projects, against the floor`,
        of(`steps atlas-${drawing} ${String(count)}`, 'main'),
        of(FLOOR, 'main'),
        script,
      ),
    ),
  );
  const others = DRAWINGS.flatMap(({ drawing, name, gpu }) => [
    ratioRow(
      results,
      `main thread of a step, ${name}, 10,000 projects, against leaflet.timeline`,
      of(`steps atlas-${drawing} 10000`, 'main'),
      of('steps leaflet 10000', 'main'),
      0.1,
    ),
    ratioRow(
      results,
      `GPU process in a step, ${name}, 1,000 projects, against the floor`,
      of(`steps atlas-${drawing} 1000`, 'gpu'),
      of(FLOOR, 'gpu'),
      gpu,
    ),
    ratioRow(
      results,
      `key to picture, ${name}, 1,000 projects, against the floor`,
      of(`steps atlas-${drawing} 1000`, 'seen'),
      of(FLOOR, 'seen'),
      2,
    ),
    ratioRow(
      results,
      `key to picture, ${name}, 1,000 projects, against leaflet.timeline`,
      of(`steps atlas-${drawing} 1000`, 'seen'),
      of('steps leaflet 1000', 'seen'),
      0.2,
    ),
    ratioRow(
      results,
      `pictures seen of 61 keys at 60 Hz, ${name}, 1,000 projects, against the floor`,
      of(`steps atlas-${drawing} 1000`, 'pictures'),
      of(FLOOR, 'pictures'),
      1,
      true,
    ),
  ]);
  return [...main, ...others];
}

const MANY = '100000';

function workRows(results: Results): readonly TargetRow[] {
  const actions = ['filter', 'place', 'close', 'ranking'].flatMap((action) =>
    DRAWINGS.map(({ drawing, name }) =>
      valueRow(
        results,
        `script of ${ACTION_WORDS[action] ?? action}, ${name}, 10,000 projects`,
        of(`actions ${drawing} 10000`, `${action}Script`),
        50,
        'ms',
      ),
    ),
  );
  const large = DRAWINGS.flatMap(({ drawing, name }) => [
    ratioRow(
      results,
      `100,000 projects shown, ${name}, against reading the text alone`,
      of(`large ${drawing} ${MANY}`, 'ready'),
      of(`reading ${MANY}`, 'read'),
      2,
    ),
    ratioRow(
      results,
      `the same, ${name}, against fetching and JSON.parse alone`,
      of(`large ${drawing} ${MANY}`, 'ready'),
      of(`reading ${MANY}`, 'parsed'),
      2,
    ),
    valueRow(
      results,
      `longest task while 100,000 projects load, ${name}`,
      of(`large ${drawing} ${MANY}`, 'longest'),
      50,
      'ms',
    ),
  ]);
  const scores = ['performance', 'accessibility', 'best-practices', 'seo'].map((category) =>
    valueRow(results, `Lighthouse, mobile: ${category}`, of('lighthouse', category), 100, '', {
      atLeast: true,
    }),
  );
  const heap = DRAWINGS.flatMap(({ drawing, name }) =>
    Object.entries(HEAP_WORDS).map(([figure, words]) =>
      valueRow(
        results,
        `heap after ${words}, ${name}`,
        of(`memory ${figure} ${drawing}`, 'grown'),
        1.1,
        '×',
      ),
    ),
  );
  return [
    valueRow(results, 'row step at 1,000,000 projects', of('row 1000000', 'step'), 10, 'µs'),
    ratioRow(
      results,
      'row step at 1,000,000 projects, against 1,000',
      of('row 1000000', 'step'),
      of('row 1000', 'step'),
      1.5,
    ),
    ...actions,
    ratioRow(
      results,
      'facet toggle at 100,000 projects, against crossfilter2, best of each',
      of(`toggles atlas-toggles ${MANY}`, 'best'),
      of(`toggles crossfilter ${MANY}`, 'best'),
      0.5,
    ),
    ratioRow(
      results,
      'facet toggle at 100,000 projects, against DuckDB-WASM, best of each',
      of(`toggles atlas-toggles ${MANY}`, 'best'),
      of(`toggles duckdb ${MANY}`, 'best'),
      0.01,
    ),
    ...large,
    ...scores,
    ...heap,
  ];
}

const ACTION_WORDS: Readonly<Record<string, string>> = {
  filter: 'a filter toggled',
  place: 'opening a place',
  close: 'closing it',
  ranking: 'ranking all places',
};

const HEAP_WORDS = {
  steps: 'a thousand steps',
  places: 'a hundred openings of a place',
  share: 'a hundred openings of «Share»',
  datasets: 'twenty changes of the dataset',
};
