import styles from './app.module.css';
import { copyText } from '../../browser/clipboard.ts';
import type { Failure } from '../controls/failure/boundary.tsx';
import { Button } from '../controls/button.tsx';
import { CopiedReport } from '../controls/failure/copied-report.tsx';
import { CopyContext } from '../controls/copy.ts';
import { failureReport } from '../controls/failure/failure-report.ts';
import { useTitle } from '../controls/use-title.ts';
import { en } from '../../words/en/catalogue.ts';

/** In the place of the page where what holds its regions together threw. */
export function PageFailure({ failure }: { readonly failure: Failure }) {
  useTitle(en.broken.title('page'));
  return (
    <main className={styles['failure']}>
      <h1>{en.broken.title('page')}</h1>
      <p>{en.broken.whole}</p>
      <Button
        look="primary"
        onClick={() => {
          location.reload();
        }}
      >
        {en.start.loadAgain}
      </Button>
      <CopyContext value={copyText}>
        <CopiedReport report={failureReport('page', failure, '', en)} messages={en} shown />
      </CopyContext>
    </main>
  );
}
