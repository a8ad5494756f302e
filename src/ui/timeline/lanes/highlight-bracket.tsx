import { useAtlas } from '../../../session/use-atlas.ts';
import { useHighlight } from '../../parts/highlight.ts';
import { addMonths, type MonthInterval } from '../../../core/domain/month.ts';
import { xOf, type Scale } from '../window/brush.ts';
import type { DrawingSize } from '../drawing-size.ts';
import styles from './highlight-bracket.module.css';
import type { TextWidth } from '../text-width.ts';

interface BracketProps {
  readonly size: DrawingSize;
  readonly scale: Scale;
  readonly widthOf: TextWidth;
}

/** From the bracket to its words. */
const GAP_PX = 8;

/**
 * The months that a list of the panel points at, over the lanes: solid where they are certain,
 * dashed where they are possible.
 */
export function HighlightBracket({ size, scale, widthOf }: BracketProps) {
  const { words } = useAtlas();
  const { highlight } = useHighlight();
  if (highlight === null || highlight.possible === null) return null;
  const { certain, possible, title } = highlight;
  const edges = ({ first, last }: MonthInterval) => ({
    from: Math.max(xOf(scale, first), scale.left),
    to: Math.min(xOf(scale, addMonths(last, 1)), scale.right),
  });
  const whole = edges(possible);
  if (whole.to <= whole.from) return null;
  const sure = certain === null ? null : edges(certain);
  const y = size.barsTop - 7;
  const text = words.grammar.labelled(title, words.dates.interval(possible));
  const width = widthOf(text, 600);
  const isRight = whole.to + GAP_PX + width <= scale.right;
  const isLeft = !isRight && whole.from - GAP_PX - width >= scale.left;
  const line = (from: number, to: number): string => `M${String(from)} ${String(y)}H${String(to)}`;
  const end = (x: number): string => `M${String(x)} ${String(y - 4)}v8`;
  return (
    <g className={styles['bracket']}>
      <path
        className={styles['open']}
        d={`${line(whole.from, whole.to)}${end(whole.from)}${end(whole.to)}`}
      />
      {sure === null || sure.to <= sure.from ? null : (
        <path
          className={styles['sure']}
          d={`${line(sure.from, sure.to)}${end(sure.from)}${end(sure.to)}`}
        />
      )}
      {isRight || isLeft ? (
        <text
          className={styles['words']}
          x={isRight ? whole.to + GAP_PX : whole.from - GAP_PX}
          y={y + 4}
          textAnchor={isRight ? 'start' : 'end'}
        >
          {text}
        </text>
      ) : null}
    </g>
  );
}
