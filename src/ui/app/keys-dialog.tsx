import type { PreferencesStore } from '../../browser/preferences.ts';
import { useAtlas } from '../../session/use-atlas.ts';
import { Modal } from '../controls/modal.tsx';
import { Switch } from '../controls/switch.tsx';
import type { RendererChoice } from '../map/renderer-choice.ts';
import { MapDrawing } from './map-drawing.tsx';
import styles from './keys-dialog.module.css';
import { useShortcutsOn } from './use-shortcuts-on.ts';

interface KeysDialogProps {
  readonly preferences: PreferencesStore;
  readonly mapChoice: RendererChoice;
  readonly onClose: () => void;
}

/**
 * The keys of the page, and the switch for those that work wherever the focus is; and what draws
 * the map.
 */
export function KeysDialog({ preferences, mapChoice, onClose }: KeysDialogProps) {
  const { close, keys } = useAtlas().words.messages;
  const shortcuts = useShortcutsOn(preferences);
  return (
    <Modal title={keys.title} close={close} onClose={onClose}>
      <div className={styles['body']}>
        <table className={styles['keys']}>
          <tbody>
            {keys.list.map(({ where, key, does }) => (
              <tr key={`${where} ${key}`}>
                <th scope="row">{where}</th>
                <td>
                  <kbd>{key}</kbd>
                </td>
                <td>{does}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <Switch
          on={shortcuts}
          onToggle={() => {
            preferences.setState({ shortcuts: !shortcuts });
          }}
        >
          {keys.anywhere}
        </Switch>
        <MapDrawing preferences={preferences} choice={mapChoice} />
      </div>
    </Modal>
  );
}
