import { attributeOf, partOf, type XmlElement } from '../xml/element.ts';
import type { ActivityDraft } from './activity-draft.ts';
import { addDecimals, formatDecimal, parseDecimal } from './decimal.ts';
import type { MoneyKind } from './raw-activity.ts';
import { fieldOf, rowOf } from './rows.ts';

/**
 * Adds the amount of a budget or transaction, of its position among such, to the sum of its kind and
 * currency.
 */
export function addMoney(
  kind: MoneyKind,
  element: XmlElement,
  position: number,
  draft: ActivityDraft,
): void {
  const value = partOf(element, 'value');
  const currency = attributeOf(value, 'currency') ?? draft.currency;
  const written = value?.text.trim() ?? '';
  const amount = parseDecimal(written);
  const { line } = element;
  if (amount === null) {
    draft.rows += moneyRow(kind, value?.line ?? line, position, currency, written);
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

/** The rows of the sums. */
export function moneyRows({ sums }: ActivityDraft): string {
  let rows = '';
  for (const { kind, line, position, currency, total, start = '', end = '' } of sums)
    rows +=
      moneyRow(kind, line, position, currency, formatDecimal(total)) +
      fieldOf(start) +
      fieldOf(end);
  return rows;
}

const moneyRow = (
  kind: MoneyKind,
  line: number,
  position: number,
  currency: string | undefined,
  amount: string,
): string => rowOf('money', line, kind, String(position), currency, amount);
