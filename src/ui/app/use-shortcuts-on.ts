import { useSyncExternalStore } from 'react';
import type { PreferencesStore } from '../../browser/preferences.ts';

/** Whether single keys work wherever the focus is. */
export const useShortcutsOn = (preferences: PreferencesStore): boolean =>
  useSyncExternalStore(
    preferences.subscribe,
    () => preferences.getState().shortcuts,
    () => true,
  );
