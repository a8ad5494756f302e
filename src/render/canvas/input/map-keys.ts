import type { Pixel } from '../../../core/scene/geometry/pixels.ts';

/** What a key on the map asks for. */
export type MapKey =
  | { readonly kind: 'pan'; readonly by: Pixel }
  /** Whole levels from the nearest one. */
  | { readonly kind: 'zoom'; readonly levels: number }
  | { readonly kind: 'list' }
  | { readonly kind: 'home' };

const PAN_PX = 100;

/** What a key means; null for keys that aren't the map's. */
export function mapKey({
  key,
  shiftKey,
  altKey,
  ctrlKey,
  metaKey,
}: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey'>): MapKey | null {
  if (altKey || ctrlKey || metaKey) return null;
  switch (key) {
    case '+':
    case '=':
      return { kind: 'zoom', levels: shiftKey && key === '=' ? 2 : 1 };
    case '-':
    case '_':
      return { kind: 'zoom', levels: shiftKey ? -2 : -1 };
    case 'Enter':
      return { kind: 'list' };
    case '0':
      return { kind: 'home' };
    default: {
      const by = shiftKey ? undefined : ARROWS[key];
      return by === undefined ? null : { kind: 'pan', by };
    }
  }
}

/** How the land moves: away from where the arrow points. */
const ARROWS: Readonly<Record<string, Pixel>> = {
  ArrowLeft: [PAN_PX, 0],
  ArrowRight: [-PAN_PX, 0],
  ArrowUp: [0, PAN_PX],
  ArrowDown: [0, -PAN_PX],
};
