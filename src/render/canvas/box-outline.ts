import type { Box } from '../../core/scene/geometry/pixels.ts';
import styles from './canvas-map.module.css';

/** The outline over a map of what is to fill its pane. */
interface BoxOutline {
  /** Null takes it away. */
  readonly show: (box: Box | null) => void;
  readonly leave: () => void;
}

export function createBoxOutline(pane: HTMLElement): BoxOutline {
  const outline = pane.ownerDocument.createElement('div');
  outline.className = styles['boxOutline'] ?? '';
  outline.setAttribute('aria-hidden', 'true');
  return {
    show: (box) => {
      if (box === null) {
        outline.remove();
        return;
      }
      const { left, top, right, bottom } = box;
      Object.assign(outline.style, {
        left: `${String(left)}px`,
        top: `${String(top)}px`,
        width: `${String(right - left)}px`,
        height: `${String(bottom - top)}px`,
      });
      if (!outline.isConnected) pane.append(outline);
    },
    leave: () => {
      outline.remove();
    },
  };
}
