import type { Box, Pixel } from '../../../core/scene/geometry/pixels.ts';
import { dragged, MAX_ZOOM, zoomedAround, type PaneSize } from '../camera.ts';
import { createBoxZoom } from './box-zoom.ts';
import type { CameraMover } from '../camera-mover.ts';
import { easedOut, towards } from '../flight.ts';
import { isMac, type GestureNotice } from '../gesture-notice.ts';
import { createHand, type Hand, ZOOM_GLIDE_MS } from './hand.ts';
import { mapKey } from './map-keys.ts';
import type { Pointer } from './pointer.ts';
import { wheelZoom } from './wheel-zoom.ts';

/** What the reader does beside moving the map. */
interface ReaderWishes {
  readonly onPress: (at: Pixel, isFinger: boolean) => void;
  /** Null when the pointer leaves. */
  readonly onPoint: (at: Pixel | null) => void;
  readonly onList: () => void;
  readonly onHome: () => void;
}

interface InputOptions {
  readonly element: HTMLElement;
  readonly mover: CameraMover;
  readonly sizeNow: () => PaneSize;
  /** Null where the map has the page for itself. */
  readonly notice: GestureNotice | null;
  /** Shows the box that is to fill the pane; null when there is none. */
  readonly outline: (box: Box | null) => void;
  readonly wishes: ReaderWishes;
}

/** Moves the map by pointers, wheel and keys as long as its element is on the page. */
export function listenToInput({
  element,
  mover,
  sizeNow,
  notice,
  outline,
  wishes,
}: InputOptions): void {
  const hand = createHand({
    mover,
    sizeNow,
    shared: notice !== null,
    onRefused: () => notice?.tellFinger(),
    isStill,
  });
  const boxZoom = createBoxZoom({ cameraNow: mover.camera, sizeNow, outline, zoomTo: glideTo });
  /** What the pointer that is down does, or did last. */
  let active: Hand = hand;
  const pixelOf = ({ clientX, clientY }: MouseEvent): Pixel => {
    const { left, top } = element.getBoundingClientRect();
    return [clientX - left, clientY - top];
  };
  const pointerOf = (event: PointerEvent): Pointer => ({
    id: event.pointerId,
    at: pixelOf(event),
    isFinger: event.pointerType === 'touch',
    timeMs: event.timeStamp,
  });

  element.addEventListener('pointerdown', (event) => {
    if (event.button !== 0 || event.ctrlKey) return;
    element.setPointerCapture(event.pointerId);
    if (!active.isDown()) active = event.shiftKey && event.pointerType === 'mouse' ? boxZoom : hand;
    active.down(pointerOf(event));
  });
  element.addEventListener('pointermove', (event) => {
    active.move(pointerOf(event));
    if (!active.isDown() && event.pointerType !== 'touch' && !mover.isMoving())
      wishes.onPoint(pixelOf(event));
  });
  element.addEventListener('pointerup', (event) => {
    active.up(pointerOf(event));
  });
  element.addEventListener('pointercancel', (event) => {
    active.cancel(pointerOf(event));
  });
  element.addEventListener('pointerleave', () => {
    wishes.onPoint(null);
  });
  // Two fingers on a shared map are its own: the page round it would scroll.
  element.addEventListener(
    'touchmove',
    (event) => {
      if (event.touches.length > 1 && event.cancelable) event.preventDefault();
    },
    { passive: false },
  );
  element.addEventListener('click', (event) => {
    if (active.hasMoved()) return;
    wishes.onPress(pixelOf(event), 'pointerType' in event && event.pointerType === 'touch');
  });
  element.addEventListener('dblclick', (event) => {
    event.preventDefault();
    // Fingers are told by the hand, since not every browser makes this of two taps.
    if ('pointerType' in event && event.pointerType === 'touch') return;
    zoomAround(pixelOf(event), event.shiftKey ? -1 : 1, ZOOM_GLIDE_MS);
  });
  element.addEventListener(
    'wheel',
    (event) => {
      if (notice !== null && !(isMac() ? event.metaKey : event.ctrlKey)) {
        notice.tellWheel();
        return;
      }
      event.preventDefault();
      const { levels, durationMs } = wheelZoom(event);
      if (levels !== 0) zoomAround(pixelOf(event), levels, durationMs);
    },
    { passive: false },
  );
  element.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && boxZoom.isDown()) {
      event.stopPropagation();
      boxZoom.drop();
      return;
    }
    const wish = mapKey(event);
    if (wish === null) return;
    event.preventDefault();
    switch (wish.kind) {
      case 'pan':
        glideTo(dragged(mover.goal(), wish.by, sizeNow()));
        break;
      case 'zoom': {
        const { width, height } = sizeNow();
        const zoom = Math.round(mover.goal().zoom) + wish.levels;
        glideTo(zoomedAround(mover.goal(), zoom, [width / 2, height / 2], sizeNow()));
        break;
      }
      case 'list':
        wishes.onList();
        break;
      case 'home':
        wishes.onHome();
    }
  });

  function glideTo(goal: ReturnType<CameraMover['camera']>): void {
    mover.glide(towards(mover.camera(), goal), isStill() ? 0 : ZOOM_GLIDE_MS);
  }
  function zoomAround(at: Pixel, levels: number, durationMs: number): void {
    const from = mover.camera();
    const zoom = Math.min(mover.goal().zoom + levels, MAX_ZOOM);
    mover.glide(
      (share) => zoomedAround(from, from.zoom + (zoom - from.zoom) * share, at, sizeNow()),
      isStill() ? 0 : durationMs,
      easedOut,
    );
  }
}

const isStill = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;
