import type { KeyboardEvent } from 'react';
import { useAtlas, useView } from '../controls/atlas-context.ts';
import { sameInterval, singleMonth, type MonthInterval } from '../domain/month.ts';
import { countsOf, listedProjects } from '../selectors/listed-projects.ts';
import { monthsOf } from '../selectors/period.ts';
import { setPeriod } from '../view-state/updates.ts';
import { brought, brushRange, keyed, valueOf, type BrushPart } from './brush.ts';
import styles from './drawing.module.css';
import { countWords, valueText } from './timeline-words.ts';

interface BrushSlidersProps {
  readonly axis: MonthInterval;
  readonly onType: () => void;
  /** Keeps the input of a part, for the focus. */
  readonly keep: (part: BrushPart, input: HTMLInputElement | null) => void;
}

/** The window as three native sliders: not seen but there, for keys and for those who hear the page. */
export function BrushSliders({ axis, onType, keep }: BrushSlidersProps) {
  const { words } = useAtlas();
  const { timeline } = words.messages;
  return (
    <>
      <BrushSlider part="period" label={timeline.period} axis={axis} onType={onType} keep={keep} />
      <BrushSlider part="first" label={timeline.firstMonth} axis={axis} onType={onType} keep={keep} />
      <BrushSlider part="last" label={timeline.lastMonth} axis={axis} onType={onType} keep={keep} />
    </>
  );
}

function BrushSlider({ part, label, axis, onType, keep }: BrushSlidersProps & { readonly part: BrushPart; readonly label: string }) {
  const { atlas, store, words } = useAtlas();
  const time = useView((view) => view.time);
  const area = useView((view) => view.area);
  const window = monthsOf(time, atlas);
  const { min, max } = brushRange(part, window, axis);
  const shown = part === 'period' ? window : singleMonth(valueOf(part, window));
  const counts = countsOf(listedProjects(atlas, { ...store.getState(), time: shown, area }));

  const move = (to: MonthInterval): void => {
    if (!sameInterval(to, window)) store.move((view) => setPeriod(view, to));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      onType();
      return;
    }
    const to = keyed(part, window, event.key, axis);
    if (to === null) return;
    event.preventDefault();
    move(to);
  };
  return (
    <input
      ref={(input) => {
        keep(part, input);
      }}
      type="range"
      className={`${styles['slider'] ?? ''} ${styles[`${part}Slider`] ?? ''}`}
      aria-label={label}
      aria-valuetext={valueText(shown, countWords(counts, area, words), words)}
      min={min}
      max={max}
      step={1}
      value={valueOf(part, window)}
      onKeyDown={onKeyDown}
      onChange={(event) => {
        move(brought(part, window, Number(event.target.value), axis));
      }}
    />
  );
}
