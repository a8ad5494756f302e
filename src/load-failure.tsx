import styles from './app.module.css';
import { Button } from './controls/button.tsx';
import { useTitle } from './controls/use-title.ts';
import { en } from './i18n/en.ts';

/** Shown where the atlas could not be loaded at all. */
export function LoadFailure({ error }: { readonly error: unknown }) {
  useTitle(en.notLoaded);
  return (
    <main className={styles['failure']}>
      <h1>{en.name}</h1>
      <p>{en.loadFailed}</p>
      {error instanceof Error ? <p>{error.message}</p> : null}
      <Button
        look="primary"
        onClick={() => {
          location.reload();
        }}
      >
        {en.reload}
      </Button>
    </main>
  );
}
