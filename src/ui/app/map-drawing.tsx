import { useSyncExternalStore } from 'react';
import type { PreferencesStore } from '../../browser/preferences.ts';
import { useAtlas } from '../../session/use-atlas.ts';
import { Segments } from '../controls/button.tsx';
import type { RendererChoice } from '../map/renderer-choice.ts';
import styles from './keys-dialog.module.css';

interface MapDrawingProps {
  readonly preferences: PreferencesStore;
  readonly choice: RendererChoice;
}

const CHOICES = ['auto', 'drawn', 'webgl'] as const;

/** What draws the map and why, and the choice of it. */
export function MapDrawing({ preferences, choice }: MapDrawingProps) {
  const { title, label, choices, by } = useAtlas().words.messages.mapView.drawing;
  const { kind, why } = useSyncExternalStore(choice.subscribe, choice.taken);
  const { map } = useSyncExternalStore(preferences.subscribe, preferences.getState);
  return (
    <div className={styles['map']}>
      <h3>{title}</h3>
      <p>{by[kind][why] ?? by[kind]['first']}</p>
      <Segments
        label={label}
        options={CHOICES.map((value) => ({ value, name: choices[value] }))}
        value={map ?? 'auto'}
        onChoose={(value) => {
          preferences.setState({ map: value === 'auto' ? null : value });
        }}
      />
    </div>
  );
}
