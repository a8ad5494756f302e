/** An exact decimal number: `units` × 10^-`scale`. */
export interface Decimal {
  readonly units: bigint;
  readonly scale: number;
}

const FORM = /^([+-]?)(\d*)(?:\.(\d*))?$/;
/** Longer numbers are no amounts, and take long to be read. */
const MOST_DIGITS = 40;

/** Reads a number of XML Schema's decimal (§3.3.3): `12`, `-0.50`, `.5`; null for any other text. */
export function parseDecimal(text: string): Decimal | null {
  const [, sign = '', whole = '', fraction = ''] = FORM.exec(text) ?? [];
  const digits = whole + fraction;
  if (digits === '' || digits.length > MOST_DIGITS) return null;
  const units = BigInt(digits);
  return { units: sign === '-' ? -units : units, scale: fraction.length };
}

export function addDecimals(a: Decimal, b: Decimal): Decimal {
  if (a.scale === b.scale) return { units: a.units + b.units, scale: a.scale };
  if (a.scale < b.scale) return addDecimals(b, a);
  return { units: a.units + b.units * 10n ** BigInt(a.scale - b.scale), scale: a.scale };
}

/** With as many places behind the point as the number needs. */
export function formatDecimal({ units, scale }: Decimal): string {
  const isNegative = units < 0n;
  const digits = String(isNegative ? -units : units).padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  const fraction = digits.slice(digits.length - scale).replace(/0+$/, '');
  return `${isNegative ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`;
}
