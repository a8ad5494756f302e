import { counted } from '../grammar.ts';

/** What a link made on another version of the data is told. */
export const dataChanges = {
  title: 'The data have changed since this link was made',
  newerTitle: 'This link was made with newer data',
  /** Before the text of a change. */
  version: (version: string): string => `${version}:`,
  /** `further`: after changes of this view. */
  elsewhere: (changes: number, further: boolean): string =>
    `${counted(changes, further ? { one: 'further change', other: 'further changes' } : { one: 'change', other: 'changes' })} outside this view`,
  versions: (from: string, to: string): string =>
    `Version ${from} when the link was made, version ${to} now.`,
  silent: (from: string, to: string): string =>
    `The link was made with version ${from}. The data are now version ${to}; their list of changes tells nothing of it.`,
  newer: (from: string, to: string): string =>
    `The link was made with version ${from}. The data here are version ${to}, so they may lack what its sender saw.`,
};
