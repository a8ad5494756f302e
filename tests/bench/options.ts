/** What a run is asked for. */
export interface BenchOptions {
  /** Only the rows of the pure code. */
  readonly core: boolean;
  /** Fewer cells and rounds: under three minutes. */
  readonly quick: boolean;
  /** Cells whose ids match; null for all. */
  readonly only: RegExp | null;
  readonly rounds: number;
  /** Atlas, pages and data are those of the last run. */
  readonly built: boolean;
  /** Goes on with the last run: what it measured isn't measured again. */
  readonly goOn: boolean;
  /** File whose lock is held while a cell is measured; null for none. */
  readonly lock: string | null;
  readonly writeReadme: boolean;
}

const NAMES = ['core', 'quick', 'only', 'rounds', 'built', 'go-on', 'lock', 'write-readme'];

/** Throws for an option that there isn't. */
export function readOptions(given: readonly string[]): BenchOptions {
  const values = new Map<string, string>();
  for (const argument of given) {
    const [, name = '', value = ''] = /^--([a-z-]+)(?:=(.*))?$/.exec(argument) ?? [];
    if (!NAMES.includes(name))
      throw new Error(`${argument}? There is ${NAMES.map((known) => `--${known}`).join(', ')}.`);
    values.set(name, value);
  }
  const quick = values.has('quick');
  const only = values.get('only');
  return {
    core: values.has('core'),
    quick,
    only: only === undefined ? null : new RegExp(only),
    rounds: Number(values.get('rounds') ?? (quick ? 1 : 3)),
    built: values.has('built'),
    goOn: values.has('go-on'),
    lock: values.get('lock') ?? null,
    writeReadme: values.has('write-readme'),
  };
}
