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
const POSSIBLY = 1;

/** Further than any month that there is. */
const EVER: Span = { first: -1_000_000, last: 1_000_000 };

/** The months in which ways lead to places, each kind of them once, by its number from 0. */
export interface LedMonthsTable {
  /** All of them, in the order of their numbers: plain data. */
  readonly all: () => readonly LedMonths[];
  readonly size: () => number;
  readonly at: (number: number) => LedMonths;
  /** Of one way; `during` where it leads there for part of the time. */
  readonly ofWay: (isCertain: boolean, during: Span | undefined) => number;
  /** Of the ways of both. */
  readonly joined: (one: number, other: number) => number;
}

/** With what another table holds, whose numbers stay. */
export function createLedMonths(held: readonly LedMonths[] = []): LedMonthsTable {
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
  for (const led of held) numberOf(led.certain.map(spanAs), led.any.map(spanAs));
  /** Few spans are asked for, each many times: numbers of the possible ones and the certain. */
  const possible = new Map<Span, number>();
  const certain = new Map<Span, number>();
  const ofSpan = (isCertain: boolean, span: Span): number => {
    const known = isCertain ? certain : possible;
    const number = known.get(span) ?? numberOf(isCertain ? [span] : [], [span]);
    known.set(span, number);
    return number;
  };
  const at = (number: number): LedMonths => months[number] ?? { certain: [], any: [] };
  return {
    all: () => months,
    size: () => months.length,
    at,
    ofWay: (isCertain, during) => {
      if (during === undefined) return isCertain ? ALWAYS : POSSIBLY;
      return ofSpan(isCertain, during);
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

/** Months that are one span, by their number: most are, and are counted by comparing four numbers. */
export interface SingleSpans {
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** 1 where the span is certain. */
  readonly isSure: Uint8Array;
  /** 1 where it isn't a span, or one that is partly certain. */
  readonly isSeveral: Uint8Array;
}

export function singleSpans(table: LedMonthsTable): SingleSpans {
  const all = Array.from({ length: table.size() }, (_, number) => table.at(number));
  return {
    first: Int32Array.from(all, ({ any }) => any[0]?.first ?? 0),
    last: Int32Array.from(all, ({ any }) => any[0]?.last ?? 0),
    isSure: Uint8Array.from(all, ({ certain }) => (certain.length > 0 ? 1 : 0)),
    isSeveral: Uint8Array.from(all, (led) => (isOne(led) ? 0 : 1)),
  };
}

const isOne = ({ certain, any }: LedMonths): boolean =>
  any.length === 1 &&
  (certain.length === 0 || (certain.length === 1 && keyOf(certain) === keyOf(any)));

/** All time is known by its object, which another thread hasn't got. */
const spanAs = (span: Span): Span =>
  span.first === EVER.first && span.last === EVER.last ? EVER : span;

/** All time holds any other span. */
function distinct(spans: readonly Span[]): readonly Span[] {
  if (spans.includes(EVER)) return [EVER];
  return [...new Map(spans.map((span) => [keyOf([span]), span])).values()].toSorted(
    (a, b) => a.first - b.first || a.last - b.last,
  );
}

const keyOf = (spans: readonly Span[]): string =>
  spans.map(({ first, last }) => `${String(first)}/${String(last)}`).join();
