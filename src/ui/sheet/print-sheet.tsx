import { useEffect, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { RegionBoundary } from '../controls/failure/region-boundary.tsx';
import { Paper, type PaperProps } from './paper.tsx';
import styles from './print-sheet.module.css';

/**
 * What a printer gets in the place of the page, whatever asks for it: a button, the keys or the menu of the browser. It is
 * made when printing begins, from what is seen then, and gone afterwards; screens never show it.
 */
export function PrintSheet(props: Omit<PaperProps, 'day'>) {
  const [day, setDay] = useState<Date | null>(null);
  useEffect(() => {
    const begin = (): void => {
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
        <Paper {...props} day={day} />
      </RegionBoundary>
    </div>,
    document.body,
  );
}
