import type { Dataset } from '../../domain/dataset.ts';

/** Ids as the notes of a dataset write them: «S04», «A62», «P06.1». */
const ID = /\b[A-Z]{1,2}\d+(?:\.\d+)?\b/g;

/** A note with titles in the stead of the ids of sources, additions and conflicts that it refers to. Other words stay as they are. */
export function noteInWords(
  note: string,
  { sources, additions, conflicts }: Dataset,
  textOf: (text: Dataset['additions'][number]['label']) => string,
): string {
  return note.replaceAll(ID, (id) => {
    const source = sources.find((other) => other.id === id);
    if (source !== undefined) return `“${source.title}”`;
    const addition = additions.find((other) => other.id === id);
    if (addition !== undefined) return `“${textOf(addition.label)}”`;
    const conflict = conflicts.find((other) => other.id === id);
    return conflict === undefined ? id : `“${conflict.field}”`;
  });
}
