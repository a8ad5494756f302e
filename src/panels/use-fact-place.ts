import { useMemo } from 'react';
import { useAtlas } from '../controls/atlas-context.ts';
import type { Fact } from '../domain/project.ts';
import { headOf, sourceLines, type SourceLines } from '../selectors/source-lines.ts';
import { useSourceText } from './source-tools.ts';

/** Where the words of a fact stand in the text of the page. */
export interface FactPlace {
  readonly text: string;
  readonly lines: SourceLines;
}

/** The place of a fact's words in the text of the primary source; null while that loads, and where it hasn't got them. */
export function useFactPlace(fact: Fact): FactPlace | null {
  const { dataset } = useAtlas().atlas;
  const text = useSourceText();
  return useMemo(() => {
    if (text === null || fact.source !== dataset.info.primarySource) return null;
    const head = headOf(dataset, fact);
    const lines = sourceLines(text, fact.text, head);
    if (lines === null) return null;
    // Words headed by the title of their own record aren't «under» anything.
    const titled = lines.label !== null && head.startsWith(lines.label);
    return { text, lines: titled ? { ...lines, label: null } : lines };
  }, [dataset, text, fact]);
}
