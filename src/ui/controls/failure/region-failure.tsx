import { useId, useRef } from 'react';
import { flushSync } from 'react-dom';
import type { BrokenPart } from '../../../words/en/broken.ts';
import type { Catalogue } from '../../../words/en/catalogue.ts';
import type { Failure } from './boundary.tsx';
import { Button } from '../button.tsx';
import { CopiedReport } from './copied-report.tsx';
import { failureReport } from './failure-report.ts';
import { Icon } from '../icon.tsx';
import styles from './region-failure.module.css';

/**
 * `pane`: there is room for all of it; `strip`: a line of the page; `header`: the line at its top;
 * `floating`: over the page.
 */
export type FailurePlace = 'pane' | 'strip' | 'header' | 'floating';

interface RegionFailureProps {
  readonly part: BrokenPart;
  readonly place: FailurePlace;
  readonly failure: Failure;
  /** Id and version of the data. */
  readonly data: string;
  readonly messages: Catalogue;
  readonly onAgain: () => void;
}

/**
 * In the place of a region that threw: what broke, that the rest goes on, the way to see it again,
 * and the report.
 */
export function RegionFailure({
  part,
  place,
  failure,
  data,
  messages,
  onAgain,
}: RegionFailureProps) {
  const { broken } = messages;
  const title = useId();
  const box = useRef<HTMLElement>(null);
  const again = (): void => {
    const around = box.current?.parentElement ?? null;
    flushSync(onAgain);
    // The button goes with what it stood in.
    const target =
      around?.querySelector<HTMLElement>('h1[tabindex]') ??
      around?.querySelector<HTMLElement>('button, a, input');
    target?.focus();
  };
  return (
    <section
      ref={box}
      className={styles['failure']}
      data-place={place}
      data-broken={part}
      aria-labelledby={title}
    >
      <p className={styles['title']} id={title} role="alert">
        <Icon name="warning" />
        <span>{broken.title(part)}</span>
      </p>
      <p className={styles['rest']}>{broken.rest}</p>
      <div className={styles['ways']}>
        <Button look="primary" onClick={again}>
          {broken.again}
        </Button>
        <CopiedReport
          report={failureReport(part, failure, data, messages)}
          messages={messages}
          shown={place === 'pane'}
        />
      </div>
    </section>
  );
}
