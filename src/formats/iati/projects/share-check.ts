import type { Finding } from '../../format.ts';
import { addDecimals, formatDecimal, parseDecimal, type Decimal } from '../raw/decimal.ts';
import type { StatedArea } from './raw-places.ts';

/** What is told of the shares of an activity. */
export type ShareFault = Pick<Finding, 'code' | 'value' | 'values'>;

const WHOLE = 100;
const ZERO: Decimal = { units: 0n, scale: 0 };

/**
 * Shares over countries and regions together, exactly; a hundredth off is no fault. Those of whom
 * nothing is left to be shared need none. Null where nothing is to be told.
 */
export function shareFault(stated: readonly StatedArea[]): ShareFault | null {
  const own = stated.filter(({ isInherited }) => !isInherited);
  const written = own.flatMap(({ area }) => area.percentage ?? []);
  const shares = written.flatMap((text) => parseDecimal(text) ?? []);
  // What is no number is told by itself.
  if (shares.length === 0 || shares.length < written.length) return null;
  const sum = formatDecimal(shares.reduce(addDecimals, ZERO));
  if (isWhole(sum)) return null;
  return shares.length < own.length
    ? { code: 'E154', values: { with: shares.length, of: own.length } }
    : { code: 'E153', value: sum };
}

/** Within a hundredth of 100, by the digits. */
function isWhole(sum: string): boolean {
  const [whole = '', fraction = ''] = sum.split('.');
  const hundredths = Number(whole) * WHOLE + Number(fraction.slice(0, 2).padEnd(2, '0'));
  const isMore = /[1-9]/.test(fraction.slice(2));
  const goal = WHOLE * WHOLE;
  return (
    hundredths === goal - 1 || (hundredths >= goal && hundredths + (isMore ? 1 : 0) <= goal + 1)
  );
}
