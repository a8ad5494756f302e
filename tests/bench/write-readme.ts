import { readFileSync, writeFileSync } from 'node:fs';
import type { Report } from './report.ts';
import { limitText, valueText, verdictOf } from './target-rows.ts';

const FILE = 'README.md';
const MARKS = /(?<=<!-- bench -->\n)[\s\S]*?(?=<!-- \/bench -->)/;

/**
 * Puts what was aimed at and what came out between the marks of the README; without what a run of
 * some cells left out.
 */
export function writeReadme({ when, machine, targets }: Report): void {
  const text = readFileSync(FILE, 'utf8');
  if (!MARKS.test(text)) throw new Error(`${FILE} has no place for the table`);
  const rows = targets
    .filter((row) => verdictOf(row) !== 'not measured')
    .map((row) => `| ${row.what} | ${valueText(row)} | ${limitText(row)} | ${verdictOf(row)} |`);
  const table = ['| what | measured | target | |', '| --- | --- | --- | --- |', ...rows];
  const written = `\n${when.slice(0, 10)}, ${machine}\n\n${table.join('\n')}\n\n`;
  writeFileSync(
    FILE,
    text.replace(MARKS, () => written),
  );
}
