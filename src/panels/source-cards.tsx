import { useMemo, useState, type ReactNode } from 'react';
import { OpenCardContext, SourceToolsContext, type SourceTools } from './source-tools.ts';

interface SourceCardsProps {
  readonly tools: SourceTools | null;
  readonly children: ReactNode;
}

/** Holds the marks of a page: gives their cards what they need, and closes one when another opens. */
export function SourceCards({ tools, children }: SourceCardsProps) {
  const [id, open] = useState<string | null>(null);
  const card = useMemo(() => ({ id, open }), [id]);
  return (
    <SourceToolsContext value={tools}>
      <OpenCardContext value={card}>{children}</OpenCardContext>
    </SourceToolsContext>
  );
}
