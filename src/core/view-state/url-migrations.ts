import type { LinkParameter } from './url-encoding.ts';

/**
 * How links of older grammars open. Each entry is a pure function from the parameters of one
 * grammar to those of the next: the first from 1 to 2, the second from 2 to 3. Entries are
 * appended, never changed or removed, and every one comes with old links in
 * `tests/corpus/links.txt`. Links written from then on carry `v`.
 */
export type LinkMigration = (parameters: readonly LinkParameter[]) => readonly LinkParameter[];

export const MIGRATIONS: readonly LinkMigration[] = [];

/** The grammar that a list of migrations leads to: the newest one known. */
export const newestGrammar = (migrations: readonly LinkMigration[]): number =>
  migrations.length + 1;

/**
 * Brings parameters of `grammar` (1 or more) to the newest one. Those of a grammar not known yet
 * stay as they are.
 */
export const migrate = (
  parameters: readonly LinkParameter[],
  grammar: number,
  migrations: readonly LinkMigration[],
): readonly LinkParameter[] =>
  migrations.slice(grammar - 1).reduce((current, migration) => migration(current), parameters);
