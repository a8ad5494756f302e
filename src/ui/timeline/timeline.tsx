import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import { preload } from '../controls/lazy-part.tsx';
import { useAtlas } from '../../session/use-atlas.ts';
import { PressedPart, timelineDialogs } from './controls/pressed-part.tsx';
import { TimelineControls } from './controls/timeline-controls.tsx';
import { TimelineDrawing } from './timeline-drawing.tsx';
import styles from './timeline.module.css';
import { useCompact } from './use-compact.ts';
import { usePlay, type PlayOptions } from './controls/use-play.ts';
import type { WindowName } from './window/windows.ts';

/** The time: which months are looked at, moved by pointer, keys, buttons, typing and playing. */
export function Timeline() {
  const { words } = useAtlas();
  const compact = useCompact();
  const section = useRef<HTMLElement>(null);
  const [options, setOptions] = useState<PlayOptions>({ speed: 'normal', loop: false });
  const { playing, toggle } = usePlay(section, options);
  usePrepared(section);
  const [typing, setTyping] = useState<WindowName | null>(null);

  const opener = useRef<Element | null>(null);
  const openDialog = useCallback((name: WindowName) => {
    opener.current = document.activeElement;
    setTyping(name);
  }, []);
  const closeDialog = useCallback((refocus: boolean) => {
    setTyping(null);
    if (refocus && opener.current instanceof HTMLElement) opener.current.focus();
  }, []);

  return (
    <section
      ref={section}
      className={styles['timeline']}
      data-compact={compact}
      aria-label={words.messages.timeline.name}
    >
      <TimelineControls
        playing={playing}
        options={options}
        onOptions={setOptions}
        onPlay={toggle}
        typing={typing === 'time'}
        onType={typing === null ? openByButton : closeByButton}
      />
      <TimelineDrawing onType={openDialog} />
      {typing !== null && (
        <PressedPart key={typing} onLeave={closeDialog}>
          {({ PeriodDialog }) => <PeriodDialog name={typing} onClose={closeDialog} />}
        </PressedPart>
      )}
    </section>
  );

  function openByButton(): void {
    openDialog('time');
  }

  function closeByButton(): void {
    closeDialog(true);
  }
}

/**
 * Once the pointer or the focus comes to the timeline, what its buttons show will likely be asked
 * for.
 */
function usePrepared(section: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { current } = section;
    const prepare = (): void => {
      preload(timelineDialogs);
    };
    current?.addEventListener('pointerenter', prepare, { once: true });
    current?.addEventListener('focusin', prepare, { once: true });
    return () => {
      current?.removeEventListener('pointerenter', prepare);
      current?.removeEventListener('focusin', prepare);
    };
  }, [section]);
}
