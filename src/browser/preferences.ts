import { createStore, type StoreApi } from 'zustand/vanilla';

/** What a reader keeps for himself: never part of a link. */
export interface Preferences {
  /** Null follows the system. */
  readonly theme: 'light' | 'dark' | null;
  /**
   * Whether single keys do something wherever the focus is (WCAG 2.1.4: they can be switched off).
   */
  readonly shortcuts: boolean;
  /** What draws the map; null leaves it to the browser's abilities. */
  readonly map: 'webgl' | 'drawn' | null;
}

export type PreferencesStore = StoreApi<Preferences>;

const KEY = 'cooperation-atlas';

/**
 * The preferences of this browser, written back at each change. Works without storage too, for the
 * time of the visit.
 */
export function createPreferences(): PreferencesStore {
  const store = createStore<Preferences>(() => stored());
  store.subscribe((preferences) => {
    try {
      localStorage.setItem(KEY, JSON.stringify(preferences));
    } catch {
      // Storage is refused or full: the choice holds until the page is left.
    }
  });
  return store;
}

function stored(): Preferences {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    const theme: unknown =
      typeof found === 'object' && found !== null && 'theme' in found ? found.theme : null;
    const shortcuts: unknown =
      typeof found === 'object' && found !== null && 'shortcuts' in found ? found.shortcuts : true;
    const map: unknown =
      typeof found === 'object' && found !== null && 'map' in found ? found.map : null;
    return {
      theme: theme === 'light' || theme === 'dark' ? theme : null,
      shortcuts: shortcuts !== false,
      map: map === 'webgl' || map === 'drawn' ? map : null,
    };
  } catch {
    return { theme: null, shortcuts: true, map: null };
  }
}
