import { useEffect, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { createLazyPart } from '../../browser/lazy-part.ts';
import { Lazy, usePreloaded } from '../controls/lazy-part.tsx';
import { RegionBoundary } from '../controls/failure/region-boundary.tsx';
import type { PaperProps } from './paper.tsx';
import styles from './print-sheet.module.css';

/** Printing can't wait for it: it comes when the page has nothing else to do. */
export const paper = createLazyPart('paper', () => import('./paper.tsx'));

const PARTS = [paper];

/**
 * What a printer gets in the place of the page, whatever asks for it: a button, the keys or the
 * menu of the browser. It is made when printing begins, from what is seen then, and gone
 * afterwards; screens never show it. Where its code isn't there yet, the page itself is printed.
 */
export function PrintSheet(props: Omit<PaperProps, 'day'>) {
  const [day, setDay] = useState<Date | null>(null);
  usePreloaded(PARTS);
  useEffect(() => {
    const begin = (): void => {
      if (paper.now() === null) return;
      // The browser takes the page as it stands when the event returns.
      flushSync(() => {
        setDay(new Date());
      });
    };
    const end = (): void => {
      setDay(null);
    };
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  if (day === null) return null;
  return createPortal(
    <div className={styles['sheet']}>
      <RegionBoundary part="print">
        <Lazy lazy={paper}>{({ Paper }) => <Paper {...props} day={day} />}</Lazy>
      </RegionBoundary>
    </div>,
    document.body,
  );
}
