import { useCallback, useRef, type PointerEvent } from 'react';
import type { MonthInterval } from '../../../core/domain/month.ts';
import { dragged, type BrushPart, type Scale } from './brush.ts';
import type { PacedMoves } from './paced-moves.ts';
import type { WindowName } from './windows.ts';

type PointerHandler = (event: PointerEvent<SVGGElement>) => void;

/** For the element that draws a part of the brush: mouse, pen and finger. */
export interface BrushHandlers {
  readonly onPointerDown: PointerHandler;
  readonly onPointerMove: PointerHandler;
  readonly onPointerUp: PointerHandler;
  readonly onPointerCancel: PointerHandler;
}

interface Drag {
  readonly part: BrushPart;
  readonly pointer: number;
  /** Pixels of the window's left edge at which the pointer went down. */
  readonly x: number;
  readonly window: MonthInterval;
  readonly scale: Scale;
  moved: boolean;
}

/** Within so much a press is no drag. */
const STILL_PX = 4;

interface BrushOptions {
  readonly name: WindowName;
  readonly scale: Scale;
  readonly moves: PacedMoves;
  /** Holds the axis while the pointer is down. */
  readonly hold: (on: boolean) => void;
  /** The slider of a part takes the focus, so that keys go on where the pointer left off. */
  readonly focus: (part: BrushPart) => void;
  /** A press on the pill that moved nothing. */
  readonly onPress: (name: WindowName) => void;
}

/**
 * Joins pointers to the brush. Nothing here renders while the window moves.
 */
export function useBrush({
  name,
  scale,
  moves,
  hold,
  focus,
  onPress,
}: BrushOptions): (part: BrushPart) => BrushHandlers {
  const drag = useRef<Drag | null>(null);

  const move = useCallback(
    (event: PointerEvent) => {
      const { current } = drag;
      if (current?.pointer !== event.pointerId) return;
      const pixels = event.clientX - current.x;
      if (Math.abs(pixels) >= STILL_PX) current.moved = true;
      if (!current.moved) return;
      moves.move(dragged(current.part, current.window, pixels, current.scale));
    },
    [moves],
  );

  const end = useCallback(
    (event: PointerEvent, pressed: boolean) => {
      const { current } = drag;
      if (current?.pointer !== event.pointerId) return;
      drag.current = null;
      moves.settle();
      hold(false);
      if (pressed && !current.moved && current.part === 'period') onPress(name);
    },
    [hold, moves, name, onPress],
  );

  return useCallback(
    (part) => ({
      onPointerDown: (event) => {
        if (event.button !== 0 || drag.current !== null) return;
        // Keeps the browser from selecting text, and from taking the focus away again.
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        drag.current = {
          part,
          pointer: event.pointerId,
          x: event.clientX,
          window: moves.window(),
          scale,
          moved: false,
        };
        hold(true);
        focus(part);
      },
      onPointerMove: move,
      onPointerUp: (event) => {
        end(event, true);
      },
      onPointerCancel: (event) => {
        end(event, false);
      },
    }),
    [end, focus, hold, move, moves, scale],
  );
}
