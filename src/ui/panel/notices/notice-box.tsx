import { useId, type ReactNode } from 'react';
import { useAtlas } from '../../../session/use-atlas.ts';
import { Button } from '../../controls/button.tsx';
import { Icon } from '../../controls/icon.tsx';
import styles from './notice-box.module.css';

interface NoticeBoxProps {
  readonly title: string;
  readonly onClose: () => void;
  /** Beside the title. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** What the reader of a link is told before anything else, until it is closed. */
export function NoticeBox({ title, onClose, action, children }: NoticeBoxProps) {
  const { words } = useAtlas();
  const id = useId();
  return (
    <section className={styles['notice']} aria-labelledby={id}>
      <div className={styles['head']}>
        <span className={styles['sign']}>
          <Icon name="warning" size={20} />
        </span>
        <p className={styles['title']} id={id} role="alert">
          {title}
        </p>
        {action}
        <Button
          square
          className={styles['close']}
          aria-label={words.messages.notice.dismiss}
          aria-describedby={id}
          onClick={onClose}
        >
          <Icon name="close" />
        </Button>
      </div>
      {children}
    </section>
  );
}
