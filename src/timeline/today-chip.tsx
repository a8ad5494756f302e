import { useAtlas } from '../controls/atlas-context.ts';
import { Button } from '../controls/button.tsx';
import styles from './today-chip.module.css';
import { useToday } from './use-today.ts';

/** At the end of an axis on which today isn't: a press moves the window there. */
export function TodayChip({ later }: { readonly later: boolean }) {
  const { atlas, words } = useAtlas();
  const { timeline } = words.messages;
  const goToToday = useToday();
  return (
    <Button className={styles['chip']} look="outlined" aria-label={timeline.todayIs(words.dates.month(atlas.today))} onClick={goToToday}>
      <b>{later ? timeline.todayLater : timeline.todayEarlier}</b>
      <span>{words.dates.shortMonth(atlas.today)}</span>
    </Button>
  );
}
