import styles from './app.module.css';
import { copyText } from '../../browser/clipboard.ts';
import type { Failure } from '../controls/failure/boundary.tsx';
import { Button } from '../controls/button.tsx';
import { CopiedReport } from '../controls/failure/copied-report.tsx';
import { CopyContext } from '../controls/copy.ts';
import { failureReport } from '../controls/failure/failure-report.ts';
import { useTitle } from '../controls/use-title.ts';
import { useMessages } from '../../session/messages-context.ts';

/** In the place of the page where what holds its regions together threw. */
export function PageFailure({ failure }: { readonly failure: Failure }) {
  const messages = useMessages();
  const { broken, start } = messages;
  useTitle(broken.title('page'));
  return (
    <main className={styles['failure']}>
      <h1>{broken.title('page')}</h1>
      <p>{broken.whole}</p>
      <Button
        look="primary"
        onClick={() => {
          location.reload();
        }}
      >
        {start.loadAgain}
      </Button>
      <CopyContext value={copyText}>
        <CopiedReport
          report={failureReport('page', failure, '', messages)}
          messages={messages}
          shown
        />
      </CopyContext>
    </main>
  );
}
