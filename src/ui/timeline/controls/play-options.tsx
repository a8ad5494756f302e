import { useAtlas } from '../../../session/use-atlas.ts';
import { Segments } from '../../controls/button.tsx';
import styles from './play-options.module.css';
import { SPEED_NAMES, type PlayOptions } from './use-play.ts';

interface PlayOptionsProps {
  readonly options: PlayOptions;
  readonly onChange: (options: PlayOptions) => void;
}

/** How fast playing goes, and whether it starts again at the end. Changing them doesn't stop it. */
export function PlayOptionsControl({ options, onChange }: PlayOptionsProps) {
  const { timeline } = useAtlas().words.messages;
  return (
    <div className={styles['options']} data-play>
      <Segments
        label={timeline.speed}
        value={options.speed}
        options={SPEED_NAMES.map((value) => ({ value, name: timeline.speeds[value] }))}
        onChoose={(speed) => {
          onChange({ ...options, speed });
        }}
      />
      <label className={styles['loop']}>
        <input
          type="checkbox"
          checked={options.loop}
          onChange={({ target }) => {
            onChange({ ...options, loop: target.checked });
          }}
        />
        <span>{timeline.loop}</span>
      </label>
    </div>
  );
}
