import { useCallback, useRef, useState } from 'react';
import { useAtlas } from '../controls/atlas-context.ts';
import { PeriodDialog } from './period-dialog.tsx';
import { TimelineControls } from './timeline-controls.tsx';
import { TimelineDrawing } from './timeline-drawing.tsx';
import styles from './timeline.module.css';
import { usePlay } from './use-play.ts';

/** The time: which months are looked at, moved by pointer, keys, buttons, typing and playing. */
export function Timeline() {
  const { words } = useAtlas();
  const section = useRef<HTMLElement>(null);
  const { playing, toggle } = usePlay(section);
  const [typing, setTyping] = useState(false);

  const opener = useRef<Element | null>(null);
  const openDialog = useCallback(() => {
    opener.current = document.activeElement;
    setTyping(true);
  }, []);
  const closeDialog = useCallback((refocus: boolean) => {
    setTyping(false);
    if (refocus && opener.current instanceof HTMLElement) opener.current.focus();
  }, []);

  return (
    <section ref={section} className={styles['timeline']} aria-label={words.messages.timeline.name}>
      <TimelineControls playing={playing} onPlay={toggle} typing={typing} onType={typing ? closeByButton : openDialog} />
      <TimelineDrawing onType={openDialog} />
      {typing && <PeriodDialog onClose={closeDialog} />}
    </section>
  );

  function closeByButton(): void {
    closeDialog(true);
  }
}
