import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach, vi } from 'vitest';
import { keysDialog } from '../../src/ui/app/keys-part.ts';
import { FILTER_PARTS } from '../../src/ui/filters/filters-part.ts';
import { MAP_PARTS } from '../../src/ui/map/map-overlays.ts';
import { PANEL_PARTS } from '../../src/ui/panel/pages.tsx';
import { heldTexts } from './held-texts.ts';

// What comes later is there: tests of waiting for it make parts of their own.
await Promise.all(
  [...FILTER_PARTS, ...MAP_PARTS, ...PANEL_PARTS, keysDialog].map((part) => part.load()),
);

// Files share their modules and their globals: what one changed is gone before the next.
afterEach(() => {
  // Whatever a test has on the page, a translator may work on it.
  const held = heldTexts(document);
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  if (held.length > 0)
    throw new Error(`texts that stand beside something else in their element:\n${held.join('\n')}`);
});
