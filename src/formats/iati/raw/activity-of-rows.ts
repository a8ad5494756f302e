import type {
  MoneyKind,
  RawActivity,
  RawArea,
  RawParty,
  RawPlace,
  RawText,
  RawTheme,
} from './raw-activity.ts';
import { rowsIn, type Fields } from './rows.ts';

type Draft = {
  -readonly [Key in keyof RawActivity]: NonNullable<
    RawActivity[Key]
  > extends readonly (infer Item)[]
    ? Item[]
    : RawActivity[Key];
};

type RowReader = (fields: Fields, place: RawPlace, raw: Draft) => void;

/** The activity at a position of the file, from 1, whose parts are rows. */
export function activityOfRows(text: string, position: number): RawActivity {
  const positions = new Map<string, number>();
  const raw: Draft = { position, line: 1 };
  for (const [name = '', line = '', ...fields] of rowsIn(text)) {
    const next = (positions.get(name) ?? 0) + 1;
    positions.set(name, next);
    ROW_READERS.get(name)?.(fields, { position: next, line: Number(line) }, raw);
  }
  // Whatever the order of the file.
  if (raw.money !== undefined)
    raw.money = raw.money.toSorted(
      (a, b) => MONEY_KINDS.indexOf(a.kind) - MONEY_KINDS.indexOf(b.kind),
    );
  return raw;
}

/** A field that says something. */
const said = (field: string | undefined): string | undefined => (field === '' ? undefined : field);

/** Texts behind the five fields that every row has. */
function textsIn(fields: Fields): readonly RawText[] {
  const texts: RawText[] = [];
  for (let at = 5; at + 1 < fields.length; at += 2)
    texts.push({ lang: said(fields[at]), text: fields[at + 1] ?? '' });
  return texts;
}

const readActivity: RowReader = ([updated], { line }, raw) => {
  raw.line = line;
  raw.updated = said(updated);
};

const readIdentifier: RowReader = ([written], place, raw) => {
  const value = said(written);
  if (value === undefined) return;
  if (raw.id === undefined) raw.id = { value, ...place };
  else addRepeated('iati-identifier', raw.id.value, value, place, raw);
};

const readTitle: RowReader = (fields, place, raw) => {
  const titles = (raw.titles ??= []);
  for (const title of textsIn(fields)) {
    const first = titles.find(({ lang }) => lang === title.lang);
    if (first === undefined) titles.push(title);
    else addRepeated('title', first.text, title.text, place, raw);
  }
};

const readDescription: RowReader = (fields, _place, raw) => {
  const texts = textsIn(fields);
  if (texts.length > 0) (raw.descriptions ??= []).push({ type: said(fields[0]), texts });
};

const partyIn = (fields: Fields, place: RawPlace): RawParty => ({
  role: said(fields[0]),
  ref: said(fields[1]),
  names: textsIn(fields),
  ...place,
});

const readReporter: RowReader = (fields, place, raw) => {
  const reporter = partyIn(fields, place);
  if (raw.reporter === undefined) raw.reporter = reporter;
  else addRepeated('reporting-org', nameOf(raw.reporter), nameOf(reporter), place, raw);
};

const nameOf = ({ names, ref }: RawParty): string => names[0]?.text ?? ref ?? '';

const readParty: RowReader = (fields, place, raw) => {
  (raw.parties ??= []).push(partyIn(fields, place));
};

const readStatus: RowReader = ([written], place, raw) => {
  const value = said(written);
  if (value === undefined) return;
  if (raw.status === undefined) raw.status = { value, ...place };
  else addRepeated('activity-status', raw.status.value, value, place, raw);
};

const readDate: RowReader = ([type, written], place, raw) => {
  const date = said(written);
  if (date === undefined) return;
  const dates = (raw.dates ??= []);
  const first = dates.find((other) => other.type === said(type));
  if (first === undefined) dates.push({ type: said(type), date, ...place });
  else if (first.date !== date) addRepeated('activity-date', first.date, date, place, raw);
};

/** What a code says, by its vocabulary; what transactions repeat is kept once. */
const codedIn = ([vocabulary, code, percentage, transaction]: Fields, place: RawPlace) => ({
  vocabulary: said(vocabulary),
  code: said(code),
  percentage: said(percentage),
  ...place,
  ...(said(transaction) === undefined
    ? {}
    : { position: Number(transaction), inTransaction: true as const }),
});

const readArea =
  (list: 'countries' | 'regions'): RowReader =>
  (fields, place, raw) => {
    const area: RawArea = { ...codedIn(fields, place), name: said(fields[4]) };
    if ((area.code ?? area.name) === undefined) return;
    const areas = (raw[list] ??= []);
    const isSame = (other: RawArea): boolean =>
      other.inTransaction === true &&
      other.vocabulary === area.vocabulary &&
      other.code === area.code &&
      (area.code !== undefined || other.name === area.name);
    if (area.inTransaction !== true || !areas.some(isSame)) areas.push(area);
  };

const readTheme =
  (kind: RawTheme['kind']): RowReader =>
  (fields, place, raw) => {
    const text = said(fields[4]);
    const name = text === undefined ? undefined : { text, lang: said(fields[5]) };
    const theme: RawTheme = { kind, ...codedIn(fields, place), name };
    if (theme.code === undefined && name === undefined) return;
    const themes = (raw.themes ??= []);
    const isSame = (other: RawTheme): boolean =>
      other.inTransaction === true &&
      other.code === theme.code &&
      other.vocabulary === theme.vocabulary;
    if (theme.inTransaction !== true || !themes.some(isSame)) themes.push(theme);
  };

const readLocation: RowReader = (
  [name, exactness, locationClass, written, path, line, ...codes],
  place,
  raw,
) => {
  const point =
    written === undefined || written === ''
      ? undefined
      : { written, path: path ?? '', line: Number(line) };
  if (said(name) === undefined && point === undefined && codes.length === 0) return;
  (raw.locations ??= []).push({
    name: said(name),
    codes,
    point,
    exactness: said(exactness),
    locationClass: said(locationClass),
    ...place,
  });
};

const readMoney: RowReader = ([kind, position, currency, amount, , start, end], { line }, raw) => {
  if (!isMoneyKind(kind)) return;
  (raw.money ??= []).push({
    kind,
    amount: said(amount),
    currency: said(currency),
    start: said(start),
    end: said(end),
    position: Number(position),
    line,
  });
};

const MONEY_KINDS: readonly MoneyKind[] = [
  'original',
  'revised',
  'commitment',
  'disbursement',
  'expenditure',
];
const isMoneyKind = (kind: string | undefined): kind is MoneyKind =>
  MONEY_KINDS.some((known) => known === kind);

const readRelated: RowReader = ([type, ref], place, raw) => {
  if (said(ref) !== undefined) (raw.related ??= []).push({ ref, type: said(type), ...place });
};

const readLink =
  (kind: 'document-link' | 'activity-website'): RowReader =>
  ([url, title], place, raw) => {
    if (url !== undefined && url !== '')
      (raw.links ??= []).push({ url, title: said(title), kind, ...place });
  };

const readOtherId: RowReader = ([type, id], _place, raw) => {
  if (id !== undefined && id !== '') (raw.otherIds ??= []).push({ type: said(type), id });
};

function addRepeated(
  name: string,
  first: string,
  value: string,
  place: RawPlace,
  raw: Draft,
): void {
  (raw.repeated ??= []).push({ name, first, value, ...place });
}

const ROW_READERS: ReadonlyMap<string, RowReader> = new Map([
  ['iati-activity', readActivity],
  ['iati-identifier', readIdentifier],
  ['title', readTitle],
  ['description', readDescription],
  ['reporting-org', readReporter],
  ['participating-org', readParty],
  ['activity-status', readStatus],
  ['activity-date', readDate],
  ['recipient-country', readArea('countries')],
  ['recipient-region', readArea('regions')],
  ['location', readLocation],
  ['sector', readTheme('sector')],
  ['tag', readTheme('tag')],
  ['money', readMoney],
  ['related-activity', readRelated],
  ['document-link', readLink('document-link')],
  ['activity-website', readLink('activity-website')],
  ['other-identifier', readOtherId],
]);
