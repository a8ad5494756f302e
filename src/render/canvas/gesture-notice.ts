import type { GestureWords } from '../renderer.ts';
import styles from './canvas-map.module.css';

/** Says over a shared map what moves it, when something that doesn't was tried. */
export interface GestureNotice {
  readonly tellWheel: () => void;
  readonly tellFinger: () => void;
  readonly leave: () => void;
}

/** How long it stays before it fades. */
const STAYS_MS = 100;

export function createGestureNotice(pane: HTMLElement, words: GestureWords): GestureNotice {
  const notice = pane.ownerDocument.createElement('div');
  notice.className = styles['gesture'] ?? '';
  notice.setAttribute('aria-hidden', 'true');
  pane.append(notice);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = (text: string): void => {
    notice.textContent = text;
    notice.classList.add(styles['told'] ?? '');
    clearTimeout(timer);
    timer = setTimeout(() => {
      notice.classList.remove(styles['told'] ?? '');
    }, STAYS_MS);
  };
  return {
    tellWheel: () => {
      tell(isMac() ? words.zoomMac : words.zoom);
    },
    tellFinger: () => {
      tell(words.fingers);
    },
    leave: () => {
      clearTimeout(timer);
      notice.remove();
    },
  };
}

export const isMac = (): boolean => navigator.userAgent.includes('Mac');
