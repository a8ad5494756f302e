import { useAtlas } from '../../session/use-atlas.ts';
import styles from './fold-button.module.css';

interface FoldButtonProps {
  readonly isOpen: boolean;
  /** How many are hidden while it is shut. */
  readonly hidden: number;
  readonly onPress: () => void;
}

/**
 * «37 more»: shows the rest of a list in its place, and hides it again. It keeps the focus, since
 * it stays the same button.
 */
export function FoldButton({ isOpen, hidden, onPress }: FoldButtonProps) {
  const { folded } = useAtlas().words.messages;
  return (
    <button type="button" className={styles['more']} aria-expanded={isOpen} onClick={onPress}>
      {isOpen ? folded.fewer : folded.more(hidden)}
    </button>
  );
}
