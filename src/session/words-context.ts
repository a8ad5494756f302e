import { createContext, use } from 'react';
import type { Atlas } from '../core/domain/atlas.ts';
import type { Catalogue } from '../words/en/catalogue.ts';
import { createWords, type Words } from '../words/words.ts';

/** The words of the reader's language for the opened dataset. */
export const WordsContext = createContext<Words | null>(null);

export function useWords(): Words {
  const words = use(WordsContext);
  if (words === null) throw new Error('WordsContext is missing above this component');
  return words;
}

/** The words for what an atlas holds. */
export const wordsOf = ({ gazetteer, dataset, whole }: Atlas, messages: Catalogue): Words =>
  createWords(messages, gazetteer, dataset.info.languages, whole);
