import type { KeyboardEvent } from 'react';
import { useView } from '../../../session/session-context.ts';
import { useAtlas } from '../../../session/use-atlas.ts';
import { singleMonth, type MonthInterval } from '../../../core/domain/month.ts';
import { listedCounts } from '../../../core/selectors/projects/listed-projects.ts';
import { monthsOf } from '../../../core/selectors/projects/period.ts';
import { brought, brushRange, keyed, valueOf, type BrushPart } from './brush.ts';
import styles from '../drawing.module.css';
import { countWords, valueText } from '../../../words/sentences/timeline-words.ts';
import type { PacedMoves } from './paced-moves.ts';
import { partClass, type WindowName } from './windows.ts';

interface BrushSlidersProps {
  readonly name: WindowName;
  readonly axis: MonthInterval;
  readonly moves: PacedMoves;
  readonly onType: (name: WindowName) => void;
  /** Keeps the input of a part, for the focus. */
  readonly keep: (part: BrushPart, input: HTMLInputElement | null) => void;
}

/**
 * A window as three native sliders: not seen but there, for keys and for those who hear the page.
 */
export function BrushSliders({ name, ...rest }: BrushSlidersProps) {
  const { words } = useAtlas();
  const { timeline } = words.messages;
  return (
    <>
      {(['period', 'first', 'last'] as const).map((part) => (
        <BrushSlider
          key={part}
          name={name}
          part={part}
          label={timeline.sliders[name][part]}
          {...rest}
        />
      ))}
    </>
  );
}

function BrushSlider({
  name,
  part,
  label,
  axis,
  moves,
  onType,
  keep,
}: BrushSlidersProps & { readonly part: BrushPart; readonly label: string }) {
  const { atlas, store, words } = useAtlas();
  const window = monthsOf(
    useView((view) => (name === 'time' ? view.time : (view.compare ?? view.time))),
    atlas,
  );
  const area = useView((view) => view.area);
  const { min, max } = brushRange(part, window, axis);
  const months = part === 'period' ? window : singleMonth(valueOf(part, window));
  const counts = listedCounts(atlas, { ...store.getState(), time: months, area });

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      moves.settle();
      onType(name);
      return;
    }
    const to = keyed(part, moves.window(), event.key, axis);
    if (to === null) return;
    event.preventDefault();
    moves.move(to);
  };
  return (
    <input
      ref={(input) => {
        keep(part, input);
      }}
      type="range"
      className={`${styles['slider'] ?? ''} ${styles[partClass(name, part, 'Slider')] ?? ''}`}
      aria-label={label}
      aria-valuetext={valueText(months, countWords(counts, area, words), words)}
      min={min}
      max={max}
      step={1}
      value={valueOf(part, window)}
      onKeyDown={onKeyDown}
      onChange={(event) => {
        moves.move(brought(part, moves.window(), Number(event.target.value), axis));
      }}
    />
  );
}
