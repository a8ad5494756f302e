import { use } from 'react';
import type { Catalogue } from '../../../words/en/catalogue.ts';
import { Button } from '../button.tsx';
import { CopyContext } from '../copy.ts';
import { useCopied } from '../use-copied.ts';
import styles from './region-failure.module.css';

interface CopiedReportProps {
  readonly report: string;
  readonly messages: Pick<Catalogue, 'broken'>;
  /** Whether there is room for its words before they are copied. */
  readonly shown: boolean;
}

/**
 * The button that copies a report, and its words where there is room, or where the browser refuses
 * to copy them.
 */
export function CopiedReport({ report, messages: { broken }, shown }: CopiedReportProps) {
  const copy = use(CopyContext);
  const { outcome, press } = useCopied(report, async (text) => (await copy?.(text)) ?? false, {
    stays: true,
  });
  return (
    <>
      <Button look="outlined" onClick={() => void press()}>
        {outcome === 'copied' ? broken.copied : broken.copy}
      </Button>
      {outcome === 'refused' ? <p className={styles['refused']}>{broken.refused}</p> : null}
      {shown || outcome === 'refused' ? (
        <details className={styles['report']} open={outcome === 'refused'}>
          <summary>{broken.report}</summary>
          <textarea
            className={styles['text']}
            readOnly
            aria-label={broken.report}
            value={report}
            rows={7}
            spellCheck={false}
            translate="no"
          />
        </details>
      ) : null}
    </>
  );
}
