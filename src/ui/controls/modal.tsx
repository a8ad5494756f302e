import { useEffect, useRef, type ReactNode } from 'react';
import styles from './modal.module.css';
import { useEscape } from './overlay/use-escape.ts';

interface ModalProps {
  /** Heads it, and is its name. */
  readonly title: string;
  /** Words of the button that closes it. */
  readonly close: string;
  readonly onClose: () => void;
  /** On small screens it rises from the lower edge and takes the width of the screen. */
  readonly sheet?: boolean;
  readonly children: ReactNode;
}

/**
 * A dialog over the page: nothing behind it can be reached. Esc closes it, and the focus goes back
 * to what opened it.
 */
export function Modal({ title, close, onClose, sheet = false, children }: ModalProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  useEscape(dialog, true, () => dialog.current?.close());
  return (
    <dialog
      ref={dialog}
      className={styles['dialog']}
      data-sheet={sheet}
      aria-label={title}
      onClose={onClose}
    >
      <div className={styles['head']}>
        <h2 className={styles['title']}>{title}</h2>
        <form method="dialog">
          <button className={styles['close']}>{close}</button>
        </form>
      </div>
      {children}
    </dialog>
  );
}
