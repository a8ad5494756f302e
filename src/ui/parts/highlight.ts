import { createContext, use, useMemo, useState } from 'react';
import type { AreaId } from '../../core/domain/area.ts';
import type { MonthInterval } from '../../core/domain/month.ts';

/**
 * What a list of the panel points at, for the map and the timeline to show; it is no part of the
 * view.
 */
export interface Highlight {
  /** Says what it is: «INNOVACT and INNOVAL». */
  readonly title: string;
  /** Places that are outlined: first-level units, and countries without units. */
  readonly places: readonly AreaId[];
  /** Months that are certain, and those that are possible round them; null for none. */
  readonly certain: MonthInterval | null;
  readonly possible: MonthInterval | null;
}

export interface HighlightChoice {
  readonly highlight: Highlight | null;
  readonly point: (at: Highlight | null) => void;
}

export const HighlightContext = createContext<HighlightChoice>({
  highlight: null,
  point: () => undefined,
});

export const useHighlight = (): HighlightChoice => use(HighlightContext);

/** The highlight of a page, for the provider. */
export function useNewHighlight(): HighlightChoice {
  const [highlight, point] = useState<Highlight | null>(null);
  return useMemo(() => ({ highlight, point }), [highlight]);
}
