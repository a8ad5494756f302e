import { useState, type ReactNode } from 'react';
import { FoldButton } from './fold-button.tsx';
import { isFolded } from './folded-names.tsx';

/** Lines that stand there while the rest is folded. */
const MOST_ROWS = 6;

/**
 * Lines below one another: all of a few, else the first and a button that shows the rest. Each has
 * a key of its own.
 */
export function FoldedRows({ rows }: { readonly rows: readonly ReactNode[] }) {
  const [isOpen, setOpen] = useState(false);
  if (!isFolded(rows.length, MOST_ROWS)) return rows;
  return (
    <>
      {isOpen ? rows : rows.slice(0, MOST_ROWS)}
      <FoldButton
        isOpen={isOpen}
        hidden={rows.length - MOST_ROWS}
        onPress={() => {
          setOpen(!isOpen);
        }}
      />
    </>
  );
}
