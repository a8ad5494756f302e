import { useView } from '../../../session/session-context.ts';
import { useAtlas } from '../../../session/use-atlas.ts';
import { Button } from '../../controls/button.tsx';
import { Icon } from '../../controls/icon.tsx';
import { listedCounts } from '../../../core/selectors/projects/listed-projects.ts';
import { monthsOf, shownAxis } from '../../../core/selectors/projects/period.ts';
import { periodLengthOf, stepPeriod } from '../../../core/view-state/updates.ts';
import { addedActive } from '../lanes/added-active.ts';
import { CompareButton } from './compare-button.tsx';
import { LengthControl } from './length-control.tsx';
import styles from './timeline-controls.module.css';
import { countWords } from '../../../words/sentences/timeline-words.ts';
import { NARROW, useMedia } from '../../controls/use-media.ts';
import { UndatedProjects } from './undated-projects.tsx';
import { PressedPart } from './pressed-part.tsx';
import type { PlayOptions } from './use-play.ts';
import { useCompact } from '../use-compact.ts';
import { useToday } from './use-today.ts';

/** Whatever the reader turns to while it plays stops it already. */
const stayPlaying = (): void => undefined;

interface TimelineControlsProps {
  readonly playing: boolean;
  readonly options: PlayOptions;
  readonly onOptions: (options: PlayOptions) => void;
  readonly onPlay: () => void;
  /** The dialog to type the period is open. */
  readonly typing: boolean;
  readonly onType: () => void;
}

/** Play, steps, the date and its counts, and the length of the window. */
export function TimelineControls({
  playing,
  options,
  onOptions,
  onPlay,
  typing,
  onType,
}: TimelineControlsProps) {
  const { atlas, words } = useAtlas();
  const { timeline } = words.messages;
  const compact = useCompact();
  const narrow = useMedia(NARROW) || compact;
  const goToToday = useToday();
  return (
    <div className={styles['controls']}>
      <div className={styles['row']}>
        <Button
          className={styles['play']}
          square
          look="primary"
          data-play
          aria-label={playing ? timeline.pause : timeline.play}
          onClick={onPlay}
        >
          <Icon name={playing ? 'pause' : 'play'} size={20} />
        </Button>
        <StepButton direction={-1} />
        <StepButton direction={1} />
        {!narrow && <DateButton typing={typing} onType={onType} />}
        {narrow && (compact || !playing) && (
          <Button
            className={styles['today']}
            look="outlined"
            aria-label={timeline.todayIs(words.dates.month(atlas.today))}
            onClick={goToToday}
          >
            {timeline.today}
          </Button>
        )}
        {narrow && (compact || !playing) && <LengthControl asList />}
        {narrow && (compact || !playing) && (
          <CompareButton className={styles['compareIcon']} asIcon />
        )}
      </div>
      {playing && !compact ? (
        <PressedPart onLeave={stayPlaying} ofPlay>
          {({ PlayOptionsControl }) => (
            <PlayOptionsControl options={options} onChange={onOptions} />
          )}
        </PressedPart>
      ) : (
        <UndatedProjects />
      )}
      {!narrow && !playing && (
        <div className={styles['lengths']}>
          <LengthControl asList={false} />
          <CompareButton className={styles['compare']} />
        </div>
      )}
    </div>
  );
}

/**
 * One window's length earlier or later; at the end of the axis, and with the whole time in the
 * window, it does nothing.
 */
function StepButton({ direction }: { readonly direction: -1 | 1 }) {
  const { atlas, store, words } = useAtlas();
  const time = useView((view) => view.time);
  const length = periodLengthOf(time);
  const names = words.messages.timeline[direction === -1 ? 'previous' : 'next'];
  const idle =
    stepPeriod({ ...store.getState(), time }, direction, shownAxis(atlas, time)).time === undefined;
  return (
    <Button
      className={styles['step']}
      square
      look="outlined"
      aria-label={names[length === null || length === 'all' ? 'period' : length]}
      aria-disabled={idle}
      onClick={() => {
        if (!idle) store.move((view) => stepPeriod(view, direction, shownAxis(atlas, view.time)));
      }}
    >
      <Icon name={direction === -1 ? 'previous' : 'next'} />
    </Button>
  );
}

/** The date, which opens the fields to type it, and what is active then. */
function DateButton({ typing, onType }: Pick<TimelineControlsProps, 'typing' | 'onType'>) {
  const { atlas, added, store, words } = useAtlas();
  const time = useView((view) => view.time);
  const area = useView((view) => view.area);
  const compare = useView((of) => of.compare);
  const view = { ...store.getState(), time, area };
  const counts = countWords(listedCounts(atlas, view), area, words);
  const addition = added === undefined ? null : addedActive(atlas, added, view);
  const { comma, stopped } = words.grammar;
  const ended = addition === null ? (said: string) => said : stopped;
  // Two months break between them if they must, and the second takes the arrow with it.
  const [begin, end] = words.dates.brokenInterval(monthsOf(time, atlas));
  return (
    <div className={styles['date']}>
      <button
        type="button"
        className={styles['dateButton']}
        aria-haspopup="dialog"
        aria-expanded={typing}
        onClick={onType}
      >
        {begin !== '' && <span className={styles['whole']}>{begin}</span>}
        {begin !== '' && <span> </span>}
        <span className={styles['whole']}>
          <span>{end}</span>
          <span className="visually-hidden">{words.messages.timeline.typing.afterDate}</span>
          <Icon name="down" />
        </span>
      </button>
      {compare === null ? null : (
        <p className={styles['counts']}>
          {words.messages.timeline.comparedWith(words.dates.interval(monthsOf(compare, atlas)))}
        </p>
      )}
      <p className={styles['counts']} hidden={compare !== null}>
        <span>
          {counts.possible === '' ? ended(counts.sure) : `${counts.sure}${comma.trimEnd()}`}
        </span>
        {counts.possible !== '' && <span className={styles['space']}> </span>}
        {counts.possible !== '' && <span>{ended(counts.possible)}</span>}
        {addition !== null && (
          <span
            className={styles['added']}
          >{` ${words.messages.added.active(addition.certain, addition.possible)}`}</span>
        )}
      </p>
    </div>
  );
}
