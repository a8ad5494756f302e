import { useSyncExternalStore } from 'react';
import styles from './app.module.css';
import type { PreferencesStore } from '../../browser/preferences.ts';
import { useView } from '../../session/session-context.ts';
import { useAtlas } from '../../session/use-atlas.ts';
import { Button, buttonClass } from '../controls/button.tsx';
import { Icon, Logo, type IconName } from '../controls/icon.tsx';
import { ViewAnchor } from '../parts/view-anchor.tsx';
import { ViewSegments } from '../parts/view-segments.tsx';
import { dataSubject } from '../../core/selectors/records/data-subject.ts';
import { DatasetSwitch, type DatasetChoice } from './dataset-switch.tsx';
import type { Sharing } from './share-part.tsx';
import { showView } from '../../core/view-state/updates.ts';

interface AppHeaderProps {
  readonly preferences: PreferencesStore;
  /** The datasets among which the reader may choose. */
  readonly choice: DatasetChoice;
  readonly sharing: Sharing;
  /** Opens the search, where it has no bar of its own. */
  readonly onSearch: () => void;
  /** Opens the list of keys. */
  readonly onKeys: () => void;
}

/** Name, purpose, search where it has no bar, theme, and the way to send what is seen. */
export function AppHeader({ preferences, choice, sharing, onSearch, onKeys }: AppHeaderProps) {
  const { atlas, words } = useAtlas();
  const { messages } = words;
  return (
    <header className={styles['header']}>
      <div className={styles['brand']}>
        <Logo />
        <span>{messages.name}</span>
      </div>
      <DatasetSwitch choice={choice} />
      <p className={styles['purpose']}>
        <span className={styles['long']}>{messages.purpose(dataSubject(atlas))}</span>
        <span className={styles['short']}>{messages.shortPurpose}</span>
      </p>
      <ViewSwitch />
      <Button
        square
        className={styles['searchButton']}
        aria-label={messages.search.open}
        onClick={onSearch}
      >
        <Icon name="search" />
      </Button>
      <Button
        square
        className={styles['keysButton']}
        aria-label={messages.keys.open}
        onClick={onKeys}
      >
        <Icon name="keys" />
      </Button>
      <ThemeButton preferences={preferences} />
      <Button
        look="primary"
        aria-label={messages.share}
        aria-expanded={sharing.isWanted}
        onPointerEnter={sharing.prepare}
        onFocus={sharing.prepare}
        onClick={sharing.toggle}
      >
        <Icon name="share" />
        <span className={styles['word']}>{messages.share}</span>
      </Button>
    </header>
  );
}

/** The map, or the table in its place. */
function ViewSwitch() {
  const { table } = useAtlas().words.messages;
  const shown = useView(({ view }) => view);
  const other = shown === 'map' ? 'table' : 'map';
  return (
    <>
      <span className={styles['views']}>
        <ViewSegments
          label={table.views}
          value={shown}
          options={[
            {
              value: 'map',
              name: <Named icon="map" name={table.map} />,
              change: (view) => showView(view, 'map'),
            },
            {
              value: 'table',
              name: <Named icon="table" name={table.region} />,
              change: (view) => showView(view, 'table'),
            },
          ]}
        />
      </span>
      <ViewAnchor
        className={buttonClass({ square: true, className: styles['viewButton'] })}
        aria-label={other === 'map' ? table.showMap : table.showTable}
        change={(view) => showView(view, other)}
      >
        <Icon name={other} />
      </ViewAnchor>
    </>
  );
}

function Named({ icon, name }: { readonly icon: IconName; readonly name: string }) {
  return (
    <>
      <Icon name={icon} />
      <span className={styles['viewWord']}>{name}</span>
    </>
  );
}

function ThemeButton({ preferences }: { readonly preferences: PreferencesStore }) {
  const { messages } = useAtlas().words;
  const chosen = useSyncExternalStore(
    preferences.subscribe,
    () => preferences.getState().theme,
    () => null,
  );
  const system = useSyncExternalStore(
    watchSystem,
    () => (systemIsDark() ? 'dark' : 'light'),
    () => 'light' as const,
  );
  const dark = (chosen ?? system) === 'dark';
  return (
    <Button
      square
      aria-label={dark ? messages.lightTheme : messages.darkTheme}
      onClick={() => {
        preferences.setState({ theme: dark ? 'light' : 'dark' });
      }}
    >
      <Icon name={dark ? 'sun' : 'moon'} />
    </Button>
  );
}

const DARK = '(prefers-color-scheme: dark)';

const systemIsDark = (): boolean => matchMedia(DARK).matches;

function watchSystem(listener: () => void): () => void {
  const query = matchMedia(DARK);
  query.addEventListener('change', listener);
  return () => {
    query.removeEventListener('change', listener);
  };
}
