import { attributeOf, lineOf, linesOf, partOf, type XmlElement } from '../xml/element.ts';
import { textFields, textsOf, type ActivityDraft } from './activity-draft.ts';
import { addMoney } from './money-sums.ts';
import { locationRow } from './location-row.ts';
import type { MoneyKind } from './raw-activity.ts';
import { fieldOf, rowOf } from './rows.ts';

/** Takes what a part says into the activity. */
type PartReader = (part: XmlElement, draft: ActivityDraft) => void;

const readIdentifier: PartReader = (part, draft) => {
  const value = lineOf(part.text);
  draft.overview.identifier(value);
  draft.rows += rowOf(part.name, part.line, value);
};

const readTitle: PartReader = (part, draft) => {
  const texts = textsOf(part, draft.lang);
  draft.overview.title(texts);
  draft.rows += rowOf(part.name, part.line) + textFields(texts);
};

const readDescription: PartReader = (part, draft) => {
  draft.rows +=
    rowOf(part.name, part.line, attributeOf(part, 'type')) +
    textFields(textsOf(part, draft.lang, linesOf));
};

const readOrganisation: PartReader = (part, draft) => {
  const ref = attributeOf(part, 'ref');
  const names = textsOf(part, draft.lang);
  if (part.name === 'participating-org') draft.overview.party(ref, names);
  else draft.overview.reporter(ref, names);
  draft.rows += rowOf(part.name, part.line, attributeOf(part, 'role'), ref) + textFields(names);
};

const readStatus: PartReader = (part, draft) => {
  draft.rows += rowOf(part.name, part.line, attributeOf(part, 'code') ?? lineOf(part.text));
};

const readDate: PartReader = (part, draft) => {
  const date = attributeOf(part, 'iso-date') ?? lineOf(part.text);
  draft.rows += rowOf(part.name, part.line, attributeOf(part, 'type'), date);
};

/** A country, region, sector or tag; of a transaction where that has a position. */
function codedRow(part: XmlElement, draft: ActivityDraft, transaction = ''): string {
  const [name] = textsOf(part, draft.lang);
  const row = rowOf(
    part.name,
    part.line,
    attributeOf(part, 'vocabulary'),
    attributeOf(part, 'code'),
    attributeOf(part, 'percentage'),
    transaction,
    name?.text,
  );
  return name?.lang === undefined ? row : row + fieldOf(name.lang);
}

const readCoded: PartReader = (part, draft) => {
  if (part.name === 'recipient-country') draft.overview.country();
  draft.rows += codedRow(part, draft);
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

const CODED: ReadonlySet<string> = new Set(['recipient-country', 'recipient-region', 'sector']);

const readTransaction: PartReader = (transaction, draft) => {
  draft.transactions += 1;
  const type = attributeOf(partOf(transaction, 'transaction-type'), 'code');
  const kind = TRANSACTION_KINDS.get(type ?? '');
  if (kind !== undefined) addMoney(kind, transaction, draft.transactions, draft);
  for (const part of transaction.parts) {
    if (!CODED.has(part.name)) continue;
    if (part.name === 'recipient-country') draft.overview.country();
    draft.rows += codedRow(part, draft, String(draft.transactions));
  }
};

const readBudget: PartReader = (part, draft) => {
  draft.budgets += 1;
  const kind = attributeOf(part, 'type') === '2' ? 'revised' : 'original';
  addMoney(kind, part, draft.budgets, draft);
};

const readRelated: PartReader = (part, draft) => {
  const [ref, type] = [attributeOf(part, 'ref'), attributeOf(part, 'type')];
  draft.overview.related(ref, type);
  draft.rows += rowOf(part.name, part.line, type, ref);
};

const readLink: PartReader = (part, draft) => {
  const url = attributeOf(part, 'url') ?? lineOf(part.text);
  const holder = partOf(part, 'title');
  const title = holder === undefined ? undefined : textsOf(holder, draft.lang)[0]?.text;
  draft.rows += rowOf(part.name, part.line, url, title);
};

const readOtherId: PartReader = (part, draft) => {
  const id = attributeOf(part, 'ref') ?? lineOf(part.text);
  draft.rows += rowOf(part.name, part.line, attributeOf(part, 'type'), id);
};

const readLocation: PartReader = (part, draft) => {
  draft.overview.location(
    part.parts.some(({ name }) => name === 'point' || name === 'coordinates'),
  );
  draft.rows += locationRow(part, draft);
};

export const PART_READERS: ReadonlyMap<string, PartReader> = new Map([
  ['iati-identifier', readIdentifier],
  ['title', readTitle],
  ['description', readDescription],
  ['reporting-org', readOrganisation],
  ['participating-org', readOrganisation],
  ['activity-status', readStatus],
  ['activity-date', readDate],
  ['recipient-country', readCoded],
  ['recipient-region', readCoded],
  ['location', readLocation],
  ['sector', readCoded],
  ['tag', readCoded],
  ['budget', readBudget],
  ['transaction', readTransaction],
  ['related-activity', readRelated],
  ['document-link', readLink],
  ['activity-website', readLink],
  ['other-identifier', readOtherId],
]);
