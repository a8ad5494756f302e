import { wordMeant } from '../../formats/atlas-json/word-meant.ts';
import type { Finding } from '../../formats/format.ts';
import { and, capital, or } from './grammar.ts';

// What messages of findings are made of.

export const ID_CHARACTERS =
  'letters, digits and . _ - (in a project also : and /), without spaces';
export const AREA_FORMS = 'Write a code: CO, CO-NAR, COxEC, EU, or the id of an area of this file.';
export const DATE_FORMS =
  'Write in quotes a year ("2017"), a month ("2017-07") or a day ("2017-07-03"); "2017~" is about, "2017?" uncertain, "[2018-06,2018-07]" one of them, and ".." an end still open.';

export const JSON_FAULTS: Readonly<Record<string, string>> = {
  value: 'a value is missing',
  key: 'a key in double quotes is missing',
  colon: 'a colon is missing',
  'comma-or-brace': 'a comma or } is missing',
  'comma-or-bracket': 'a comma or ] is missing',
  end: 'there is something after the end',
  string: "a text does not end on its line, or has a \\ that it can't have",
  'no-trailing-comma': 'there is a comma after the last entry',
};

export const OTHER_KINDS: Readonly<Record<string, string>> = {
  GeoJSON: 'GeoJSON',
  TopoJSON: 'TopoJSON',
  list: 'a JSON list',
  value: 'a single JSON value',
};

/** Files that hold no text, with the way out where there is one. */
export const OTHER_FILES: Readonly<Record<string, string>> = {
  xls: 'The file is an old document of an office program (.xls, .doc), which the atlas does not read.',
  ods: 'The file is an OpenDocument spreadsheet, which the atlas does not read.',
  xlsx: 'The file is an Excel workbook, which the atlas does not read.',
  docx: 'The file is a text document, which the atlas does not read.',
  zip: 'The file is a packed folder (ZIP). Unpack it, and open the file in it.',
  rar: 'The file is a packed folder (RAR). Unpack it, and open the file in it.',
  '7z': 'The file is a packed folder (7z). Unpack it, and open the file in it.',
  gzip: 'The file is packed (gzip) and damaged from its beginning. Download it again.',
  pdf: 'The file is a PDF, which has no list to be read. Ask whoever made it for the data behind it.',
  image: 'The file is a picture, which has no list to be read.',
  parquet: 'The file is Parquet, which the atlas does not read.',
  sqlite: 'The file is a database (SQLite or GeoPackage), which the atlas does not read.',
  XML: 'The file is XML of a kind that the atlas does not know.',
  bytes: 'The file holds no text. Open a list of projects as the program that made it exports it.',
};

export const SINGULAR: Readonly<Record<string, string>> = {
  projects: 'a project',
  frameworks: 'a framework',
  records: 'a record',
  organisations: 'an organisation',
  sources: 'a source',
  areas: 'an area',
  additions: 'an addition',
  conflicts: 'a conflict',
  dataset: 'the head',
};

export const found = ({ value = '' }: Finding): string => value;

export const span = (first: string, last: string): string =>
  first === last ? first : `${first} to ${last}`;

export const parameter = ({ values }: Finding, name: string): string =>
  String(values?.[name] ?? '');

export function parameters({ values }: Finding, name: string): readonly string[] {
  const value = values?.[name];
  return typeof value === 'object' ? value : [];
}

export const before = ({ value = '', values }: Finding): string => {
  if (values?.['expected'] === 'no-trailing-comma') return '';
  return value === '' ? ' at the end of the file' : ` at «${value}»`;
};

/** Text in quotes, numbers and the rest of JSON bare. */
export const quoted = ({ value = '' }: Finding): string =>
  /^(?:-?\d[\d.]*|true|false|null|\[.*\]|\{.*\})$/.test(value) ? value : `"${value}"`;

export const replacement = ({ repair }: Finding): string =>
  repair === undefined || repair.kind === 'left-out' ? '' : repair.by;

/** What is told of a word that is read in spite of its letters; null for anything else. */
export function readAs(finding: Finding): string | null {
  const { value, repair } = finding;
  if (value === undefined || repair?.kind !== 'replaced') return null;
  return wordMeant(value, [repair.by]) === repair.by
    ? `${subject(finding)} ${quoted(finding)} is read as "${repair.by}". Write it so.`
    : null;
}

export const outcome = (finding: Finding): string =>
  finding.repair?.kind === 'replaced' ? `"${replacement(finding)}" is used` : 'it is left out';

export const subject = ({ field = 'The value' }: Finding): string => field;

export const lastName = ({ field = '' }: Finding): string => field.split('.').at(-1) ?? '';

/** «Project 3», «Organisation 1»: what has no id is named by its position. */
export function recordName(finding: Finding): string {
  const name = (SINGULAR[parameter(finding, 'list')] ?? 'a record').replace(/^an? /, '');
  const named =
    finding.project === undefined || finding.code === 'E101'
      ? parameter(finding, 'position')
      : `"${finding.project}"`;
  return `${capital(name)} ${named}`.trim();
}

/** «projects 3 and 7», «framework 2 and record 1». */
export function uses(finding: Finding): string {
  const byList = new Map<string, string[]>();
  for (const use of parameters(finding, 'uses')) {
    const [list = '', position = ''] = use.split(' ');
    byList.set(list, [...(byList.get(list) ?? []), position]);
  }
  const groups = [...byList].map(
    ([list, positions]) =>
      `${positions.length > 1 ? list : (SINGULAR[list] ?? list).replace(/^an? /, '')} ${and(positions)}`,
  );
  return and(groups);
}

export function expected(finding: Finding): string {
  const choice = parameters(finding, 'expected');
  if (choice.length > 0) return or(choice);
  if (lastName(finding) === 'share') return 'a number from 0 to 100';
  return EXPECTED[parameter(finding, 'expected')] ?? 'text';
}

const EXPECTED: Readonly<Record<string, string>> = {
  number: 'a number',
  list: 'a list [ ]',
  object: 'an object { }',
  geometry: 'a GeoJSON geometry in degrees',
};
