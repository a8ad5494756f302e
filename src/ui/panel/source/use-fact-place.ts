import { useMemo } from 'react';
import { useHeaded } from '../../../session/session-context.ts';
import type { Fact } from '../../../core/domain/project.ts';
import {
  headOf,
  sourceLines,
  type SourceLines,
} from '../../../core/selectors/records/source-lines.ts';
import { useSourceText } from './source-tools.ts';

/** Where the words of a fact stand in the text of the page. */
export interface FactPlace {
  readonly text: string;
  readonly lines: SourceLines;
}

/**
 * The place of a fact's words in the text of the primary source, `no-text` where that isn't kept
 * with the data; null while it loads, where it hasn't got them, and for the words of another
 * source.
 */
export function useFactPlace(fact: Fact): FactPlace | 'no-text' | null {
  const { dataset } = useHeaded();
  const source = useSourceText();
  return useMemo(() => {
    if (source === null || fact.source !== dataset.info.primarySource) return null;
    if (source === 'none') return 'no-text';
    const { text } = source;
    const head = headOf(dataset, fact);
    const lines = sourceLines(text, fact.text, head);
    if (lines === null) return null;
    // Words headed by the title of their own record aren't «under» anything.
    const titled = lines.label !== null && head.startsWith(lines.label);
    return { text, lines: titled ? { ...lines, label: null } : lines };
  }, [dataset, source, fact]);
}
