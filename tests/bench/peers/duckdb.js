import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import { tableFromArrays, tableToIPC } from 'apache-arrow';
import { loadColumns } from '../pages/slider.ts';
import { timeToggles } from '../pages/toggles.ts';

// DuckDB-WASM in its worker: the same counts by one query over two tables.
const { start, end, targets, facets, step } = await loadColumns();
const database = new AsyncDuckDB(new VoidLogger(), new Worker(workerUrl));
await database.instantiate(new URL(wasmUrl, location.href).href);
const connection = await database.connect();

const insert = async (name, rows) => {
  const columns = {
    first: Int32Array.from(rows, (index) => start[index]),
    last: Int32Array.from(rows, (index) => end[index]),
    ...Object.fromEntries(
      facets.map((facet, at) => [
        `facet${String(at)}`,
        Int32Array.from(rows, (index) => facet[index]),
      ]),
    ),
    ...(name === 'reached' ? { area: Int32Array.from(targets.flat()) } : {}),
  };
  await connection.insertArrowFromIPCStream(tableToIPC(tableFromArrays(columns), 'stream'), {
    name,
    create: true,
  });
};
await insert('projects', [...start.keys()]);
await insert(
  'reached',
  targets.flatMap((areas, index) => areas.map(() => index)),
);

const selected = facets.map((facet) => new Set(facet));
const where = (without, isInTime) =>
  [
    ...selected.flatMap((options, at) =>
      at === without ? [] : [`facet${String(at)} in (${[...options, -1].join(',')})`],
    ),
    ...(isInTime ? [`first <= ${String(step)}`, `last >= ${String(step)}`] : []),
  ].join(' and ');

timeToggles(facets, async (facet, chosen) => {
  selected[facet] = chosen;
  const options = facets.map(
    (_, at) =>
      `select ${String(at + 1)}, facet${String(at)}, count(*)::int from projects where ${where(at, true)} group by facet${String(at)}`,
  );
  const months = ['first', 'last'].map(
    (column, at) =>
      `select ${String(at + 5)}, ${column}, count(*)::int from projects where ${where(-1, false)} group by ${column}`,
  );
  const places = `select 0, area, count(*)::int from reached where ${where(-1, true)} group by area`;
  const answer = await connection.query([places, ...options, ...months].join(' union all '));
  return answer.numRows;
});
