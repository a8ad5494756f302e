import type { Dataset, DatasetRecord } from '../../domain/dataset.ts';

/** A stretch of a text, and the call that its words name; null for other words. */
export interface CallStretch {
  readonly text: string;
  readonly call: DatasetRecord | null;
}

/**
 * A text with the source's own word for a call («Open call») where it first stands in it, in small
 * or capital letters.
 */
export function callsInText({ records }: Dataset, text: string): readonly CallStretch[] {
  for (const call of records) {
    const words = call.kind === 'call' ? call.facts['kind']?.text : undefined;
    const at = words === undefined ? -1 : text.toLowerCase().indexOf(words.toLowerCase());
    if (words === undefined || at === -1) continue;
    const stretches = [
      { text: text.slice(0, at), call: null },
      { text: text.slice(at, at + words.length), call },
      { text: text.slice(at + words.length), call: null },
    ];
    return stretches.filter((stretch) => stretch.text !== '');
  }
  return [{ text, call: null }];
}
