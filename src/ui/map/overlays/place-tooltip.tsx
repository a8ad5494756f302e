import { flip, offset, shift } from '@floating-ui/dom';
import { useLayoutEffect, useRef } from 'react';
import { useMapped, useView } from '../../../session/session-context.ts';
import { useWords } from '../../../session/words-context.ts';
import { EDGE_PX, placeFloating } from '../../controls/overlay/floating.ts';
import { type AreaId } from '../../../core/domain/area.ts';
import type { Pixel } from '../../../core/scene/geometry/pixels.ts';
import type { AddedMention } from '../../../core/scene/map/added-scene.ts';
import { monthsOf } from '../../../core/selectors/projects/period.ts';
import { addedLines } from '../../../words/sentences/added-lines.ts';
import styles from './place-tooltip.module.css';
import { tooltipWords } from '../../../words/sentences/tooltip-words.ts';

interface PlaceTooltipProps {
  readonly place: AreaId;
  /** The pointer, in pixels of the element that the tooltip is positioned in. */
  readonly point: Pixel;
  /** What other sources name on the map. */
  readonly mentions?: readonly AddedMention[];
}

/** Between pointer and tooltip. */
const AWAY_PX = 14;

/** What reaches the place under the pointer, and on which ways. */
export function PlaceTooltip({ place, point: [x, y], mentions }: PlaceTooltipProps) {
  const atlas = useMapped();
  const words = useWords();
  const period = monthsOf(
    useView(({ time }) => time),
    atlas,
  );
  const element = useRef<HTMLDivElement>(null);
  const { title, lines } = tooltipWords(atlas, place, period, words);
  const added = addedLines(atlas, mentions ?? [], place, words);

  // Beside the pointer where there is room, else on its other side. Its size is known only once its
  // words are there.
  useLayoutEffect(() => {
    const tip = element.current;
    const pane = tip?.offsetParent;
    if (tip === null || pane === null || pane === undefined) return;
    const { left, top } = pane.getBoundingClientRect();
    const pointer = {
      getBoundingClientRect: () => DOMRect.fromRect({ x: left + x, y: top + y }),
      contextElement: pane,
    };
    void placeFloating(pointer, tip, {
      placement: 'bottom-start',
      middleware: [
        offset({ mainAxis: AWAY_PX, alignmentAxis: AWAY_PX }),
        flip({ boundary: pane, padding: EDGE_PX }),
        shift({ boundary: pane, padding: EDGE_PX, crossAxis: true }),
      ],
      onPlaced: (atX, atY) => {
        tip.style.transform = `translate(${String(Math.round(atX))}px, ${String(Math.round(atY))}px)`;
      },
    });
  });

  return (
    <div ref={element} className={styles['tooltip']} role="tooltip">
      <p className={styles['title']}>{title}</p>
      {lines.length + added.length === 0 ? null : (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
          {added.map((line) => (
            <li key={line} className={styles['added']}>
              {line}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
