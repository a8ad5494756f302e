/** Months, both ends included. */
interface Span {
  readonly first: number;
  readonly last: number;
}

/** When ways lead from a project to a place: for certain, and at all. Each span once. */
export interface LedMonths {
  readonly certain: readonly Span[];
  readonly any: readonly Span[];
}

/** Number of the months of what leads to a place for certain at all times. */
export const ALWAYS = 0;
/** Number of the months of what possibly leads there at all times. */
export const POSSIBLY = 1;

const EVER: Span = { first: Number.NEGATIVE_INFINITY, last: Number.POSITIVE_INFINITY };

/** The months in which ways lead to places, each kind of them once, by its number from 0. */
export interface LedMonthsTable {
  readonly at: (number: number) => LedMonths;
  /** Of one way; `during` where it leads there for part of the time. */
  readonly ofWay: (isCertain: boolean, during: Span | undefined) => number;
  /** Of the ways of both. */
  readonly joined: (one: number, other: number) => number;
}

export function createLedMonths(): LedMonthsTable {
  const numbers = new Map<string, number>();
  const months: LedMonths[] = [];
  const joins = new Map<string, number>();
  const numberOf = (certain: readonly Span[], any: readonly Span[]): number => {
    const led = { certain: distinct(certain), any: distinct(any) };
    const key = `${keyOf(led.certain)} ${keyOf(led.any)}`;
    const found = numbers.get(key);
    if (found !== undefined) return found;
    numbers.set(key, months.length);
    return months.push(led) - 1;
  };
  numberOf([EVER], [EVER]);
  numberOf([], [EVER]);
  const at = (number: number): LedMonths => months[number] ?? { certain: [], any: [] };
  return {
    at,
    ofWay: (isCertain, during) => {
      if (during === undefined) return isCertain ? ALWAYS : POSSIBLY;
      return numberOf(isCertain ? [during] : [], [during]);
    },
    joined: (one, other) => {
      if (one === other || one === ALWAYS) return one;
      if (other === ALWAYS) return other;
      const key = `${String(one)} ${String(other)}`;
      const [a, b] = [at(one), at(other)];
      const number = joins.get(key) ?? numberOf([...a.certain, ...b.certain], [...a.any, ...b.any]);
      joins.set(key, number);
      return number;
    },
  };
}

/** All time holds any other span. */
function distinct(spans: readonly Span[]): readonly Span[] {
  if (spans.includes(EVER)) return [EVER];
  return [...new Map(spans.map((span) => [keyOf([span]), span])).values()].toSorted(
    (a, b) => a.first - b.first || a.last - b.last,
  );
}

const keyOf = (spans: readonly Span[]): string =>
  spans.map(({ first, last }) => `${String(first)}/${String(last)}`).join();
