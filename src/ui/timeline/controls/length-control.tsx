import { useView } from '../../../session/session-context.ts';
import { useAtlas } from '../../../session/use-atlas.ts';
import { Segments } from '../../controls/button.tsx';
import { Icon } from '../../controls/icon.tsx';
import { monthCount } from '../../../core/domain/month.ts';
import { shownAxis } from '../../../core/selectors/projects/period.ts';
import {
  periodLengthOf,
  setPeriodLength,
  type PeriodLength,
} from '../../../core/view-state/updates.ts';
import styles from './timeline-controls.module.css';

const LENGTHS = ['month', 'quarter', 'year', 'all'] as const satisfies readonly PeriodLength[];

/** How long the window is: buttons where there is room, a list where there isn't. */
export function LengthControl({ asList }: { readonly asList: boolean }) {
  const { atlas, store, words } = useAtlas();
  const { timeline } = words.messages;
  const time = useView((view) => view.time);
  const length = periodLengthOf(time);
  const choose = (value: PeriodLength): void => {
    store.choose((view) => setPeriodLength(view, value, shownAxis(atlas, view.time)));
  };
  if (!asList) {
    return (
      <Segments
        label={timeline.length}
        options={LENGTHS.map((value) => ({ value, name: timeline.lengths[value] }))}
        value={length}
        onChoose={choose}
      />
    );
  }
  return (
    <span className={styles['list']}>
      <select
        className={styles['select']}
        aria-label={timeline.length}
        value={length ?? 'other'}
        onChange={(event) => {
          const value = LENGTHS.find((one) => one === event.target.value);
          if (value !== undefined) choose(value);
        }}
      >
        {length === null && time !== 'all' && (
          <option value="other">{timeline.otherLength(monthCount(time))}</option>
        )}
        {LENGTHS.map((value) => (
          <option key={value} value={value}>
            {timeline.lengths[value]}
          </option>
        ))}
      </select>
      <Icon name="down" />
    </span>
  );
}
