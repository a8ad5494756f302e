import type { Words } from '../../words/words.ts';
import type { TimelineScene } from '../../core/scene/timeline/timeline-scene.ts';
import { xOf, type Scale } from './window/brush.ts';
import type { TextWidth } from './text-width.ts';
import { markText } from '../../words/sentences/timeline-words.ts';

export interface PlacedMark {
  readonly x: number;
  readonly anchor: 'start' | 'end';
  readonly text: string;
  readonly today: boolean;
}

const BESIDE_PX = 6;

/**
 * The words of today and of the marks beside their lines, today first; one that would touch another
 * or leave the axis is left out.
 */
export function placedMarks(
  scene: TimelineScene,
  scale: Scale,
  words: Words,
  widthOf: TextWidth,
): readonly PlacedMark[] {
  const wishes = [
    ...(scene.today.where === 'inside'
      ? [{ month: scene.today.month, text: words.messages.timeline.today, today: true }]
      : []),
    ...scene.marks.map((mark) => ({
      month: mark.month,
      text: markText(mark, words),
      today: false,
    })),
  ];
  const taken: { readonly from: number; readonly to: number }[] = [];
  return wishes.flatMap(({ month, text, today }): PlacedMark[] => {
    const line = xOf(scale, month);
    const width = widthOf(text, today ? 640 : 400);
    const sides = [
      { from: line + BESIDE_PX, anchor: 'start' as const },
      { from: line - BESIDE_PX - width, anchor: 'end' as const },
    ];
    const free = sides.find(
      ({ from }) =>
        from >= scale.left &&
        from + width <= scale.right &&
        taken.every(
          (other) => from > other.to + BESIDE_PX || from + width < other.from - BESIDE_PX,
        ),
    );
    if (free === undefined) return [];
    taken.push({ from: free.from, to: free.from + width });
    return [
      {
        x: free.anchor === 'start' ? free.from : line - BESIDE_PX,
        anchor: free.anchor,
        text,
        today,
      },
    ];
  });
}
