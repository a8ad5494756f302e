import type { Dataset } from '../../core/domain/dataset.ts';
import type { Words } from '../words.ts';

/** Ids as the notes of a dataset write them: «S04», «A62», «P06.1». */
const ID = /\b[A-Z]{1,2}\d+(?:\.\d+)?\b/g;

/**
 * A note with titles instead of the ids of sources, additions and conflicts that it refers to.
 * Other words stay as they are.
 */
export function noteInWords(
  note: string,
  { sources, additions, conflicts }: Dataset,
  { messages, text }: Pick<Words, 'messages' | 'text'>,
): string {
  const { quoted } = messages.panel;
  return note.replaceAll(ID, (id) => {
    const source = sources.find((other) => other.id === id);
    if (source !== undefined) return quoted(source.title);
    const addition = additions.find((other) => other.id === id);
    if (addition !== undefined) return quoted(text(addition.label));
    const conflict = conflicts.find((other) => other.id === id);
    return conflict === undefined ? id : quoted(conflict.field);
  });
}
