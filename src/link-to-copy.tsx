import { useEffect, useRef } from 'react';
import styles from './app.module.css';
import { useAtlas } from './controls/atlas-context.ts';
import { Button } from './controls/button.tsx';
import { Icon } from './controls/icon.tsx';

interface LinkToCopyProps {
  /** Why it is to be copied by hand. */
  readonly text: string;
  readonly link: string;
  readonly onClose: () => void;
}

/** The link, selected and ready to be copied, where the browser refuses to do it. Esc closes, and the focus goes back. */
export function LinkToCopy({ text, link, onClose }: LinkToCopyProps) {
  const { messages } = useAtlas().words;
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    field.current?.focus();
    field.current?.select();
    return () => {
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  return (
    <section
      className={styles['toast']}
      aria-label={messages.share}
      onKeyDownCapture={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      <p>{text}</p>
      <div className={styles['toastLink']}>
        <input ref={field} readOnly value={link} aria-label={messages.share} />
        <Button square aria-label={messages.close} onClick={onClose}>
          <Icon name="close" />
        </Button>
      </div>
    </section>
  );
}
