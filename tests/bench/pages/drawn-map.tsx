import { useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { colourOf } from './drawn-colours.ts';
import type { LiveMap } from './drawn-live-map.ts';

const drawn = document.querySelector('#drawn');
const paths = [...document.querySelectorAll<SVGPathElement>('#drawn path')];
const LAST_MONTH = 371;

/** The slider works on the drawn map until the live one has taken its place. */
function Controls() {
  const map = useRef<LiveMap | null>(null);
  const [month, setMonth] = useState(100);
  const latest = useRef(month);

  useEffect(() => {
    latest.current = month;
    if (map.current !== null) map.current.paint(month);
    else
      for (const path of paths)
        path.setAttribute('fill', colourOf(Number(path.dataset['id']), month));
  }, [month]);

  useEffect(() => {
    performance.mark('controls-answer');
    const load = async (): Promise<void> => {
      const { liveMap } = await import('./drawn-live-map.ts');
      const made = await liveMap(() => latest.current);
      performance.mark('map-ready');
      map.current = made;
      made.paint(latest.current);
      requestAnimationFrame(() => {
        requestAnimationFrame(() => {
          drawn?.remove();
          window.isReady = true;
        });
      });
    };
    requestAnimationFrame(() => {
      setTimeout(() => void load());
    });
  }, []);

  return (
    <input
      type="range"
      aria-label="Period"
      max={LAST_MONTH}
      value={month}
      onChange={({ target }) => {
        setMonth(Number(target.value));
      }}
    />
  );
}

const root = document.querySelector('#root');
if (root !== null) createRoot(root).render(<Controls />);
