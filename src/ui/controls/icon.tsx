import styles from './icon.module.css';

/** Paths on an 18 × 18 grid, drawn with the current colour. */
const ICONS = {
  play: <path d="M6 3.8v10.4l8.6-5.2z" fill="currentColor" />,
  pause: <path d="M5.6 4v10M12.4 4v10" strokeWidth="2.6" />,
  previous: <path d="M11 4 6 9l5 5" />,
  next: <path d="m7 4 5 5-5 5" />,
  down: <path d="m5 7 4 4 4-4" />,
  share: <path d="M9 11V2.5M5.8 5.5 9 2.4l3.2 3.1M4 9v5.5h10V9" />,
  copy: (
    <>
      <rect x="6.2" y="6.2" width="8.6" height="8.6" rx="1.8" />
      <path d="M11.8 3.2H4.6a1.4 1.4 0 0 0-1.4 1.4v7.2" />
    </>
  ),
  data: (
    <>
      <ellipse cx="9" cy="4.4" rx="5.6" ry="2.2" />
      <path d="M3.4 4.4v9.2c0 1.2 2.5 2.2 5.6 2.2s5.6-1 5.6-2.2V4.4M3.4 9c0 1.2 2.5 2.2 5.6 2.2s5.6-1 5.6-2.2" />
    </>
  ),
  keys: (
    <>
      <rect x="1.8" y="4.6" width="14.4" height="9" rx="1.8" />
      <path d="M4.8 7.6h.01M7.6 7.6h.01M10.4 7.6h.01M13.2 7.6h.01M6 10.7h6" />
    </>
  ),
  check: <path d="m3.8 9.4 3.4 3.4 7-7.4" />,
  plus: <path d="M9 3.5v11M3.5 9h11" />,
  minus: <path d="M3.5 9h11" />,
  close: <path d="m4 4 10 10M14 4 4 14" />,
  sun: (
    <>
      <circle cx="9" cy="9" r="3.2" />
      <path d="M9 1.8v1.7M9 14.5v1.7M1.8 9h1.7M14.5 9h1.7M3.9 3.9l1.2 1.2M12.9 12.9l1.2 1.2M14.1 3.9l-1.2 1.2M5.1 12.9l-1.2 1.2" />
    </>
  ),
  moon: <path d="M14.6 10.9A6.3 6.3 0 0 1 7.1 3.4a6.3 6.3 0 1 0 7.5 7.5z" />,
  search: (
    <>
      <circle cx="7.8" cy="7.8" r="4.8" />
      <path d="m11.4 11.4 4 4" />
    </>
  ),
  calendar: (
    <>
      <rect x="2.8" y="3.8" width="12.4" height="11" rx="1.8" />
      <path d="M2.8 7.4h12.4M6.2 2.2v3M11.8 2.2v3" />
    </>
  ),
  filter: <path d="M3 5h12M5.5 9h7M7.8 13h2.4" />,
  print: (
    <path d="M5 6.5V2.8h8v3.7M5 13H3.4V7.6a1.1 1.1 0 0 1 1.1-1.1h9a1.1 1.1 0 0 1 1.1 1.1V13H13M5 10.6h8v4.6H5z" />
  ),
  away: <path d="M7 4H4v10h10v-3M10 3.5h4.5V8M14.2 3.8 8.5 9.5" />,
  download: <path d="M9 2.8v8M5.8 7.8 9 11l3.2-3.2M3.5 14.5h11" />,
  map: (
    <path d="M2.5 4.5 7 2.8l4 1.7 4.5-1.7v10.7l-4.5 1.7-4-1.7-4.5 1.7zM7 2.8v10.7M11 4.5v10.7" />
  ),
  table: (
    <>
      <rect x="2.5" y="3.5" width="13" height="11" rx="1.6" />
      <path d="M2.5 7.2h13M7 7.2v7.3" />
    </>
  ),
  pin: (
    <>
      <path d="M9 16s5-4.6 5-8.6a5 5 0 0 0-10 0C4 11.4 9 16 9 16z" />
      <circle cx="9" cy="7.3" r="1.7" />
    </>
  ),
  warning: (
    <>
      <path d="M9 2.4 16.6 15.4H1.4z" />
      <path d="M9 7v4M9 13.2v.1" />
    </>
  ),
  upward: <path d="M9 15V3M5.5 6.5 9 3l3.5 3.5" />,
  downward: <path d="M9 3v12M5.5 11.5 9 15l3.5-3.5" />,
  compare: (
    <>
      <rect x="2" y="4" width="5.6" height="10" rx="1.6" fill="currentColor" />
      <rect x="10.4" y="4" width="5.6" height="10" rx="1.6" />
    </>
  ),
  compareEnd: (
    <>
      <rect x="2" y="4" width="5.6" height="10" rx="1.6" fill="currentColor" />
      <path d="m10.8 6.6 4.8 4.8M15.6 6.6l-4.8 4.8" />
    </>
  ),
  arrow: <path d="M3 9h11M10.5 5.5 14 9l-3.5 3.5" />,
} as const;

export type IconName = keyof typeof ICONS;

/** A drawing beside a word; it says nothing that a reader of the screen needs to hear. */
export function Icon({ name, size = 18 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      className={styles['icon']}
      width={size}
      height={size}
      viewBox="0 0 18 18"
      aria-hidden="true"
      focusable="false"
    >
      {ICONS[name]}
    </svg>
  );
}

/** The mark of the atlas: a link between two places. */
export function Logo() {
  return (
    <svg
      className={styles['logo']}
      width="28"
      height="28"
      viewBox="0 0 28 28"
      aria-hidden="true"
      focusable="false"
    >
      <circle cx="14" cy="14" r="12.6" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <path
        d="M7.3 20.2C7 13.4 12.4 8.4 20.4 8.6"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeDasharray="2.2 2.2"
      />
      <circle cx="7.6" cy="19.6" r="3.7" fill="currentColor" />
      <circle
        cx="20.2"
        cy="8.8"
        r="3.1"
        className={styles['hole']}
        stroke="currentColor"
        strokeWidth="1.8"
      />
    </svg>
  );
}
