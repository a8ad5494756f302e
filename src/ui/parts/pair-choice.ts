import { createContext, use, useMemo, useState } from 'react';

/**
 * Which pairing the reader looks at: hover and focus choose for a moment, a press keeps. Ids are
 * those of the dataset.
 */
export interface PairChoice {
  /** The one that is looked at: the pointed one, else the kept one. */
  readonly chosen: string | null;
  readonly kept: string | null;
  readonly point: (id: string | null) => void;
  readonly keep: (id: string | null) => void;
}

const NONE: PairChoice = {
  chosen: null,
  kept: null,
  point: () => undefined,
  keep: () => undefined,
};

/** List and map share the choice. */
export const PairChoiceContext = createContext<PairChoice>(NONE);

export const usePairChoice = (): PairChoice => use(PairChoiceContext);

/** The choice of a page, for the provider. */
export function useNewPairChoice(): PairChoice {
  const [pointed, point] = useState<string | null>(null);
  const [kept, keep] = useState<string | null>(null);
  return useMemo(() => ({ chosen: pointed ?? kept, kept, point, keep }), [pointed, kept]);
}
