import type { Budget } from '../../core/domain/project.ts';
import type { FileProject } from './schema/schema-1.ts';
import { LEFT_OUT, type Report } from './findings.ts';

/** ISO 4217 as the runtime's CLDR has it. */
const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

export const isCurrency = (code: unknown): boolean =>
  typeof code === 'string' && CURRENCIES.has(code);

/** Budgets in currencies that there are. */
export function readBudget(budget: FileProject['budget'], report: Report): readonly Budget[] {
  return budget.filter(({ amount, currency }, index) => {
    const isKnown = isCurrency(currency);
    if (!isKnown)
      report('E192', ['budget', index, 'currency'], {
        value: currency,
        values: { part: `${amount} ${currency}` },
        repair: LEFT_OUT,
      });
    return isKnown;
  });
}
