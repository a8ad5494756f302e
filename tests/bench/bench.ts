import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { buildOwnPages } from './build-pages.ts';
import { buildPeers, installPeers } from './build-peers.ts';
import { allCells } from './cells/all-cells.ts';
import type { Cell } from './cells/cell.ts';
import { startBrowser } from './measure/browser.ts';
import { machineLine } from './measure/machine.ts';
import { locked } from './measure/lock.ts';
import { serveBench } from './serve-bench.ts';
import { readOptions, type BenchOptions } from './options.ts';
import { buildAtlas, makeWorkshop, offerTwoDatasets, writeData, type Workshop } from './prepare.ts';
import { reportJson, reportText, type Report } from './report.ts';
import { readResults, type Results } from './results.ts';
import { runCells } from './run-cells.ts';
import { targetRows } from './targets.ts';
import { writeReadme } from './write-readme.ts';

const REPORT = 'tests/results/bench.json';

// npm run bench -- --quick: what the atlas costs, beside pages that do as little as can be done, and
// beside other libraries. Figures that miss their target don't fail the run.
const given = process.argv.slice(2);
const options = readOptions(given);
const { lock, quick, only } = options;

if (options.core || (only === null && !quick)) await locked(lock, () => import('./core-rows.ts'));
if (!options.core) await measure(options);

async function measure({ goOn, rounds, built, ...further }: BenchOptions): Promise<void> {
  const workshop = makeWorkshop();
  const sites = await serveBench(workshop);
  const known: Results =
    goOn && existsSync(REPORT) ? readResults(readFileSync(REPORT, 'utf8')) : new Map();
  const all = allCells(sites);
  const chosen = all.filter(({ id, quick: isQuick }) =>
    only === null ? isQuick || !quick : only.test(id),
  );
  if (!built) await prepare(workshop, chosen);

  const reportOf = (results: Results, version: string): Report => ({
    machine: machineLine(version),
    when: new Date().toISOString().slice(0, 16).replace('T', ' '),
    options: given.join(' '),
    cells: all.filter((cell) => chosen.includes(cell) || (results.get(cell.id) ?? []).length > 0),
    results,
    targets: targetRows(results),
  });
  mkdirSync('tests/results', { recursive: true });
  let report = reportOf(known, 'not started');
  await runCells(chosen, {
    start: startBrowser,
    rounds,
    lock,
    known,
    onOutcome: (results, version) => {
      report = reportOf(results, version);
      writeFileSync(REPORT, reportJson(report));
    },
  });
  sites.close();
  console.log(reportText(report));
  if (further.writeReadme) writeReadme(report);
}

/** Makes all that the cells open. What is fetched is fetched without the lock. */
async function prepare(workshop: Workshop, cells: readonly Cell[]): Promise<void> {
  const pages = cells.flatMap(({ page }) => page ?? []);
  installPeers(pages);
  await locked(lock, async () => {
    buildAtlas();
  });
  await locked(lock, async () => {
    offerTwoDatasets(workshop);
    writeData(workshop, quick ? [1000, 10_000] : [1000, 10_000, 100_000]);
    await buildOwnPages(workshop.pages);
    await buildPeers(pages, workshop.pages);
  });
}
