import type { LocalText } from '../core/domain/text/text.ts';

/** A dataset that the site publishes. */
export interface PublishedDataset {
  readonly id: string;
  readonly title: LocalText;
}

/** Where the build writes the list into the page. */
export const DATASETS_ELEMENT = 'datasets';

/**
 * The published datasets, as the build wrote them into the page; the first is shown where a link
 * names none. Empty where it didn't.
 */
export function publishedDatasets(page: Document): readonly PublishedDataset[] {
  const text = page.getElementById(DATASETS_ELEMENT)?.textContent ?? '';
  if (text === '') return [];
  const list: unknown = JSON.parse(text);
  return Array.isArray(list) ? list.filter(isPublished) : [];
}

const isPublished = (value: unknown): value is PublishedDataset =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  typeof value.id === 'string' &&
  'title' in value;
