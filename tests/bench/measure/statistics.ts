/** The middle of the values, of an even number of them the mean of both; NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = values.filter((value) => !Number.isNaN(value)).toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  const [low = Number.NaN, high = Number.NaN] = [
    sorted[Math.ceil(half) - 1],
    sorted[Math.floor(half)],
  ];
  return (low + high) / 2;
}

/** Three digits that say something: 0.0123, 4.56, 78.9, 1,234. */
export const short = (value: number): string => {
  if (!Number.isFinite(value)) return 'never';
  const size = Math.abs(value);
  if (size >= 100) return Math.round(value).toLocaleString('en');
  return String(Number(value.toPrecision(3)));
};

/** Median, least, greatest and number of the values in words: `4.6 (4.1–5.2, n 3)`. */
export function spread(values: readonly number[]): string {
  if (values.length === 0) return '–';
  const [least, greatest] = [Math.min(...values), Math.max(...values)];
  return `${short(median(values))} (${short(least)}–${short(greatest)}, n ${String(values.length)})`;
}
