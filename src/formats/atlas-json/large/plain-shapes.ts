/** Whether a value of a JSON document is what it should be. */
export type Check = (value: unknown) => boolean;

/** Shapes of JSON that count the members of the objects that they look at. */
export interface Shapes {
  /** Members that were looked at since this was set to 0. */
  members: number;
  /** An object with fields that are known, each as its check says, the needed ones all there. */
  readonly object: (fields: Readonly<Record<string, Check>>, ...needed: readonly string[]) => Check;
  /** An object of any keys. */
  readonly record: (isKey: (key: string) => boolean, isValue: Check, least: number) => Check;
  readonly list: (isItem: Check, least?: number) => Check;
}

export function createShapes(): Shapes {
  const shapes: Shapes = {
    members: 0,
    object: (fields, ...needed) => {
      const checks = new Map(Object.entries(fields));
      return (value) => {
        if (!isRecord(value)) return false;
        const keys = Object.keys(value);
        shapes.members += keys.length;
        for (const key of keys) if (checks.get(key)?.(value[key]) !== true) return false;
        for (const key of needed) if (!Object.hasOwn(value, key)) return false;
        return true;
      };
    },
    record: (isKey, isValue, least) => (value) => {
      if (!isRecord(value)) return false;
      const keys = Object.keys(value);
      shapes.members += keys.length;
      return keys.length >= least && keys.every((key) => isKey(key) && isValue(value[key]));
    },
    list:
      (isItem, least = 0) =>
      (value) =>
        Array.isArray(value) && value.length >= least && value.every(isItem),
  };
  return shapes;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isMatch =
  (form: RegExp): Check =>
  (value) =>
    typeof value === 'string' && form.test(value);

export const isWords: Check = isMatch(/\S/);

export const isOneOf =
  (words: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && words.includes(value);

export const isBetween =
  (least: number, most: number): Check =>
  (value) =>
    typeof value === 'number' && value >= least && value <= most;

/** The same of the same text at once. */
export function remembered(check: (text: string) => boolean): Check {
  const known = new Map<string, boolean>();
  return (value) => {
    if (typeof value !== 'string') return false;
    const answer = known.get(value) ?? check(value);
    known.set(value, answer);
    return answer;
  };
}
