import { useRef, type ReactNode, type RefObject } from 'react';
import { useWords } from '../../../session/words-context.ts';
import { Icon } from '../../controls/icon.tsx';
import { useEscape } from '../../controls/overlay/use-escape.ts';
import styles from './mark-card.module.css';
import { Sign, type MarkSign } from './mark-sign.tsx';
import { useCardPlace } from './use-card-place.ts';

interface MarkCardProps {
  readonly id: string;
  readonly mark: RefObject<HTMLButtonElement | null>;
  readonly field: string;
  readonly sign: MarkSign;
  /** Beside the panel, over the map; else unfolded below the row. */
  readonly floating: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * The card that a mark opens. It stands after its mark in the page, wherever it is drawn, so that
 * Tab goes from one into the other.
 */
export function MarkCard({ id, mark, field, sign, floating, onClose, children }: MarkCardProps) {
  const { source, close } = useWords().messages;
  const card = useRef<HTMLDialogElement>(null);
  useCardPlace(card, mark, floating);
  useEscape(card, true, onClose);
  return (
    <dialog
      ref={card}
      id={id}
      open={!floating}
      aria-label={source.of(field, null)}
      popover={floating ? 'manual' : undefined}
      className={floating ? styles['floating'] : styles['unfolded']}
    >
      <div className={styles['content']}>
        <div className={styles['head']}>
          <span className={`${styles['layer'] ?? ''} ${styles[sign] ?? ''}`}>
            <Sign sign={sign} small />
            <span>{source.layers[sign]}</span>
          </span>
          <bdi className={styles['field']} dir="auto">
            {field}
          </bdi>
          <button type="button" className={styles['close']} aria-label={close} onClick={onClose}>
            <Icon name="close" size={16} />
          </button>
        </div>
        {children}
      </div>
    </dialog>
  );
}
