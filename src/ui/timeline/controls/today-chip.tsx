import { useAtlas } from '../../../session/use-atlas.ts';
import { Button } from '../../controls/button.tsx';
import styles from './today-chip.module.css';
import { useToday } from './use-today.ts';

interface TodayChipProps {
  readonly later: boolean;
  /** The overview of the axis lies below it. */
  readonly isRaised: boolean;
  /** Takes the focus: the axis then holds today, and the chip goes. */
  readonly onPress: () => void;
}

/** At the end of an axis on which today isn't: a press moves the window there. */
export function TodayChip({ later, isRaised, onPress }: TodayChipProps) {
  const { atlas, words } = useAtlas();
  const { timeline } = words.messages;
  const goToToday = useToday();
  return (
    <Button
      className={styles['chip']}
      look="outlined"
      data-raised={isRaised}
      aria-label={timeline.todayIs(words.dates.month(atlas.today))}
      onClick={() => {
        goToToday();
        onPress();
      }}
    >
      <b>{later ? timeline.todayLater : timeline.todayEarlier}</b>
      <span>{words.dates.shortMonth(atlas.today)}</span>
    </Button>
  );
}
