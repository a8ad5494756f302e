import { attributeOf, lineOf, linesOf, partOf, type XmlElement } from '../xml/element.ts';
import { addRepeated, placeOf, textsOf, type ActivityDraft } from './activity-draft.ts';
import { addMoney } from './money-sums.ts';
import type { MoneyKind, RawParty } from './raw-activity.ts';
import { readArea, readLocation } from './read-places.ts';
import { readTheme } from './read-theme.ts';

/** Takes what a part says into the activity. */
type PartReader = (part: XmlElement, draft: ActivityDraft) => void;

const readIdentifier: PartReader = (part, draft) => {
  const value = lineOf(part.text);
  const first = draft.raw.id;
  if (value === undefined) return;
  if (first === undefined) draft.raw.id = { value, ...placeOf(part) };
  else addRepeated(part, first.value, value, draft);
};

const readTitle: PartReader = (part, draft) => {
  for (const title of textsOf(part, draft.lang)) {
    const titles = (draft.raw.titles ??= []);
    const first = titles.find(({ lang }) => lang === title.lang);
    if (first === undefined) titles.push(title);
    else addRepeated(part, first.text, title.text, draft);
  }
};

const readDescription: PartReader = (part, { raw, lang }) => {
  const texts = textsOf(part, lang, linesOf);
  if (texts.length > 0) (raw.descriptions ??= []).push({ type: attributeOf(part, 'type'), texts });
};

const partyOf = (part: XmlElement, { lang }: ActivityDraft): RawParty => ({
  role: attributeOf(part, 'role'),
  ref: attributeOf(part, 'ref'),
  names: textsOf(part, lang),
  ...placeOf(part),
});

const readParty: PartReader = (part, draft) => {
  (draft.raw.parties ??= []).push(partyOf(part, draft));
};

const readReporter: PartReader = (part, draft) => {
  const reporter = partyOf(part, draft);
  const first = draft.raw.reporter;
  if (first === undefined) draft.raw.reporter = reporter;
  else addRepeated(part, nameOf(first), nameOf(reporter), draft);
};

const nameOf = ({ names, ref }: RawParty): string => names[0]?.text ?? ref ?? '';

const readStatus: PartReader = (part, draft) => {
  const value = attributeOf(part, 'code') ?? lineOf(part.text);
  const first = draft.raw.status;
  if (value === undefined) return;
  if (first === undefined) draft.raw.status = { value, ...placeOf(part) };
  else addRepeated(part, first.value, value, draft);
};

const readDate: PartReader = (part, draft) => {
  const date = attributeOf(part, 'iso-date') ?? lineOf(part.text);
  const type = attributeOf(part, 'type');
  if (date === undefined) return;
  const dates = (draft.raw.dates ??= []);
  const first = dates.find((other) => other.type === type);
  if (first === undefined) dates.push({ type, date, ...placeOf(part) });
  else if (first.date !== date) addRepeated(part, first.date, date, draft);
};

/** Types of transactions that are summed; version 1 writes letters. */
const TRANSACTION_KINDS: ReadonlyMap<string, MoneyKind> = new Map([
  ['2', 'commitment'],
  ['C', 'commitment'],
  ['3', 'disbursement'],
  ['D', 'disbursement'],
  ['4', 'expenditure'],
  ['E', 'expenditure'],
]);

const readTransaction: PartReader = (transaction, draft) => {
  const type = attributeOf(partOf(transaction, 'transaction-type'), 'code');
  const kind = TRANSACTION_KINDS.get(type ?? '');
  if (kind !== undefined) addMoney(kind, transaction, draft);
  for (const part of transaction.parts) {
    if (part.name === 'recipient-country') readArea('countries', part, draft, transaction);
    else if (part.name === 'recipient-region') readArea('regions', part, draft, transaction);
    else if (part.name === 'sector') readTheme('sector', part, draft, transaction);
  }
};

const readRelated: PartReader = (part, { raw }) => {
  const [ref, type] = [attributeOf(part, 'ref'), attributeOf(part, 'type')];
  if (ref !== undefined) (raw.related ??= []).push({ ref, type, ...placeOf(part) });
};

const readLink: PartReader = (part, { raw, lang }) => {
  const url = attributeOf(part, 'url');
  const holder = partOf(part, 'title');
  const title = holder === undefined ? undefined : textsOf(holder, lang)[0]?.text;
  if (url !== undefined)
    (raw.links ??= []).push({ url, title, kind: 'document-link', ...placeOf(part) });
};

const readWebsite: PartReader = (part, { raw }) => {
  const url = lineOf(part.text);
  if (url !== undefined)
    (raw.links ??= []).push({ url, kind: 'activity-website', ...placeOf(part) });
};

const readOtherId: PartReader = (part, { raw }) => {
  const id = attributeOf(part, 'ref') ?? lineOf(part.text);
  if (id !== undefined) (raw.otherIds ??= []).push({ type: attributeOf(part, 'type'), id });
};

export const PART_READERS: ReadonlyMap<string, PartReader> = new Map<string, PartReader>([
  ['iati-identifier', readIdentifier],
  ['title', readTitle],
  ['description', readDescription],
  ['reporting-org', readReporter],
  ['participating-org', readParty],
  ['activity-status', readStatus],
  ['activity-date', readDate],
  [
    'recipient-country',
    (part, draft) => {
      readArea('countries', part, draft);
    },
  ],
  [
    'recipient-region',
    (part, draft) => {
      readArea('regions', part, draft);
    },
  ],
  ['location', readLocation],
  [
    'sector',
    (part, draft) => {
      readTheme('sector', part, draft);
    },
  ],
  [
    'tag',
    (part, draft) => {
      readTheme('tag', part, draft);
    },
  ],
  [
    'budget',
    (part, draft) => {
      addMoney(attributeOf(part, 'type') === '2' ? 'revised' : 'original', part, draft);
    },
  ],
  ['transaction', readTransaction],
  ['related-activity', readRelated],
  ['document-link', readLink],
  ['activity-website', readWebsite],
  ['other-identifier', readOtherId],
]);
