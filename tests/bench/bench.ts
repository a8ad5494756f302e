import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { allCells } from './cells/all-cells.ts';
import { startBrowser } from './measure/browser.ts';
import { machineLine } from './measure/machine.ts';
import { locked } from './measure/lock.ts';
import { serveSite } from './measure/site-server.ts';
import { readOptions } from './options.ts';
import { buildAtlas, makeWorkshop, prepare } from './prepare.ts';
import { reportJson, reportText } from './report.ts';
import { runCells } from './run-cells.ts';
import { targetRows } from './targets.ts';
import { writeReadme } from './write-readme.ts';

// npm run bench -- --quick: what the atlas costs, beside pages that do as little as can be done, and
// beside other libraries. Figures that miss their target don't fail the run.
const options = readOptions(process.argv.slice(2));
const { lock, quick, only } = options;

if (options.core || (only === null && !quick)) await locked(lock, () => import('./core-rows.ts'));
if (!options.core) {
  const workshop = makeWorkshop();
  if (!options.built) {
    const counts = quick ? [1000, 10_000] : [1000, 10_000, 100_000];
    const withKepler = only === null ? !quick : only.test('steps kepler 1000');
    await locked(lock, async () => buildAtlas());
    await locked(lock, () => prepare(workshop, counts, withKepler));
  }
  const atlas = await serveSite({
    folders: [workshop.atlas, workshop.data],
    compressed: workshop.compressed,
    headers: true,
  });
  const pages = await serveSite({
    folders: [workshop.pages, join(workshop.data, 'datasets')],
    compressed: workshop.compressed,
    headers: false,
  });
  const cells = allCells({ atlas: atlas.url, pages: pages.url, workshop }).filter((cell) =>
    only === null ? cell.quick || !quick : only.test(cell.id),
  );
  const { results, version } = await runCells(startBrowser, cells, options.rounds, lock);
  for (const site of [atlas, pages]) site.close();
  const report = {
    machine: machineLine(version),
    when: new Date().toISOString().slice(0, 16).replace('T', ' '),
    options: process.argv.slice(2).join(' '),
    cells,
    results,
    targets: targetRows(results),
  };
  console.log(reportText(report));
  mkdirSync('tests/results', { recursive: true });
  writeFileSync('tests/results/bench.json', reportJson(report));
  if (options.writeReadme) writeReadme(report);
}
