import type { ReadResult } from './format.ts';

/**
 * Name and version of the form below: the number rises whenever that of `Dataset` or `Finding`
 * changes.
 */
const FORM = 'cooperation-atlas-read/1';

/**
 * A published dataset as the build has read it: the page needn't check it again, and does without
 * all that reads.
 */
interface PublishedForm extends ReadResult {
  readonly form: typeof FORM;
}

export const publishedText = ({ dataset, findings }: ReadResult): string =>
  JSON.stringify({ form: FORM, dataset, findings } satisfies PublishedForm);

const LISTS = ['sources', 'areas', 'organisations', 'frameworks', 'projects', 'records'];

/**
 * Whether a value is what `publishedText` wrote, as far as another file or another version of it
 * would show.
 */
export const isPublishedForm = (value: unknown): value is ReadResult =>
  isObject(value) &&
  memberOf(value, 'form') === FORM &&
  Array.isArray(memberOf(value, 'findings')) &&
  isDataset(memberOf(value, 'dataset'));

const isDataset = (value: unknown): boolean =>
  isObject(value) &&
  isObject(memberOf(value, 'info')) &&
  LISTS.every((list) => Array.isArray(memberOf(value, list)));

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const memberOf = (value: object, key: string): unknown =>
  Object.getOwnPropertyDescriptor(value, key)?.value;
