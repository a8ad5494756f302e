import styles from './map-view.module.css';

interface StillMapProps {
  /**
   * A drawing by `mapSvg`, which escapes all text of the data and names what it shows; null while
   * there is none.
   */
  readonly svg: string | null;
}

/** The drawn map: before the live one is there, and where there is none. */
export function StillMap({ svg }: StillMapProps) {
  if (svg === null) return null;
  return (
    <div
      className={styles['still']}
      data-drawn="view"
      translate="no"
      dangerouslySetInnerHTML={{ __html: svg }}
    />
  );
}
