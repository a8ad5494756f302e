import { useState } from 'react';
import styles from './app.module.css';
import type { PlainPage } from '../../browser/early-page.ts';
import { Button } from '../controls/button.tsx';
import { useTitle } from '../controls/use-title.ts';
import { LoadError } from '../../formats/load-error.ts';
import { useMessages } from '../../session/messages-context.ts';

interface LoadFailureProps {
  readonly error: unknown;
  /** Loads again what failed, in the same page; another failure is shown in its turn. */
  readonly onAgain: () => Promise<unknown>;
  readonly plain: PlainPage | null;
}

/** Shown where the atlas could not be loaded at all: what failed, and the ways on. */
export function LoadFailure({ error, onAgain, plain }: LoadFailureProps) {
  const [isTrying, setIsTrying] = useState(false);
  const { loading, name } = useMessages();
  useTitle(loading.failed);
  const tryAgain = async (): Promise<void> => {
    setIsTrying(true);
    await onAgain();
    setIsTrying(false);
  };
  return (
    <main className={styles['failure']}>
      <p>{name}</p>
      <h1>{loading.failed}</h1>
      <p role="alert">
        {error instanceof LoadError ? loading.cause(error.file, error.fault) : loading.unknownCause}
      </p>
      <p>{loading.advice}</p>
      <p className={styles['ways']}>
        <Button
          look="primary"
          // A button that is switched off while it works would lose the focus.
          aria-disabled={isTrying}
          onClick={() => {
            if (!isTrying) void tryAgain();
          }}
        >
          {isTrying ? loading.trying : loading.tryAgain}
        </Button>
        {plain === null ? null : <a href={plain.href}>{loading.plain[plain.kind]}</a>}
      </p>
    </main>
  );
}
