import { attributeOf, partOf, type XmlElement } from '../xml/element.ts';
import type { ActivityDraft } from './activity-draft.ts';
import { addDecimals, formatDecimal, parseDecimal } from './decimal.ts';
import type { MoneyKind, RawMoney } from './raw-activity.ts';

/** Adds the amount of a budget or transaction to the sum of its kind and currency. */
export function addMoney(kind: MoneyKind, element: XmlElement, draft: ActivityDraft): void {
  const value = partOf(element, 'value');
  const currency = attributeOf(value, 'currency') ?? draft.currency;
  const { position, line } = element;
  const amount = parseDecimal(value?.text.trim() ?? '');
  if (amount === null) {
    const written = value?.text.trim() ?? '';
    draft.unread.push({
      kind,
      ...(written === '' ? {} : { amount: written }),
      currency,
      position,
      line: value?.line ?? line,
    });
    return;
  }
  const start = attributeOf(partOf(element, 'period-start'), 'iso-date');
  const end = attributeOf(partOf(element, 'period-end'), 'iso-date');
  for (const sum of draft.sums) {
    if (sum.kind !== kind || sum.currency !== currency) continue;
    sum.total = addDecimals(sum.total, amount);
    if (start !== undefined && (sum.start === undefined || start < sum.start)) sum.start = start;
    if (end !== undefined && (sum.end === undefined || end > sum.end)) sum.end = end;
    return;
  }
  draft.sums.push({ kind, currency, position, line, total: amount, start, end });
}

const KINDS: readonly MoneyKind[] = [
  'original',
  'revised',
  'commitment',
  'disbursement',
  'expenditure',
];

/** The sums of an activity by their kinds, whatever the order of the file; of a kind at last what is no number. */
export const moneyOf = ({ sums, unread }: ActivityDraft): RawMoney[] =>
  [
    ...sums.map(({ total, ...sum }) => ({ ...sum, amount: formatDecimal(total) })),
    ...unread,
  ].toSorted((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
