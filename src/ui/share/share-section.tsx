import { useId, useRef, type ReactNode, type RefObject } from 'react';
import { useAtlas } from '../../session/use-atlas.ts';
import { Button } from '../controls/button.tsx';
import { Icon } from '../controls/icon.tsx';
import type { LinkName } from '../../core/view-state/url-notices.ts';
import styles from './share-dialog.module.css';
import { useCopying } from './use-copying.ts';

interface ShareSectionProps {
  readonly title: string;
  readonly note?: string;
  /** Beside the title. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** A part of the dialog, headed by its name. */
export function ShareSection({ title, note, action, children }: ShareSectionProps) {
  const id = useId();
  return (
    <section className={styles['section']} aria-labelledby={id}>
      <div className={styles['head']}>
        <h3 id={id} className={styles['name']}>
          {title}
        </h3>
        {note === undefined ? null : <span className={styles['note']}>{note}</span>}
        {action}
      </div>
      {children}
    </section>
  );
}

interface CopiedTextProps {
  readonly title: string;
  readonly note?: string;
  /** Stands between the title and the text. */
  readonly options?: ReactNode;
  readonly text: string;
  /** The same for programs that take formatted text. */
  readonly html?: string;
  /** Set in the letters of code. */
  readonly code?: boolean;
  /** What the link in it has no room for. */
  readonly leftOut: readonly LinkName[];
  /** Its button, which the dialog gives the focus to. */
  readonly button?: RefObject<HTMLButtonElement | null>;
  readonly children?: ReactNode;
}

/**
 * A text with a button that copies it; where the browser refuses, it is selected, ready to be
 * copied by hand.
 */
export function CopiedText({
  title,
  note,
  options,
  text,
  html,
  code = false,
  leftOut,
  button: buttonRef,
  children,
}: CopiedTextProps) {
  const { grammar, sharing } = useAtlas().words.messages;
  const { outcome, press } = useCopying(title, text, html);
  const isCopied = outcome === 'copied';
  const field = useRef<HTMLTextAreaElement>(null);
  const copyText = async (): Promise<void> => {
    if (await press()) return;
    field.current?.focus();
    field.current?.select();
  };
  const button = (
    <Button
      ref={buttonRef}
      look={isCopied ? 'primary' : 'outlined'}
      className={styles['copy']}
      aria-label={grammar.labelled(sharing.copy, title)}
      onClick={() => {
        void copyText();
      }}
    >
      <Icon name={isCopied ? 'check' : 'copy'} size={16} />
      <span>{isCopied ? sharing.copied : sharing.copy}</span>
    </Button>
  );
  return (
    <ShareSection title={title} {...(note === undefined ? {} : { note })} action={button}>
      {options}
      <textarea
        ref={field}
        readOnly
        className={styles['text']}
        data-code={code}
        aria-label={title}
        value={text}
        rows={code ? 4 : 3}
        spellCheck={false}
        translate="no"
      />
      {leftOut.length === 0 ? null : (
        <p className={styles['refused']}>{sharing.leftOut(leftOut)}</p>
      )}
      {outcome === 'refused' ? <p className={styles['refused']}>{sharing.refused}</p> : null}
      {children}
    </ShareSection>
  );
}
