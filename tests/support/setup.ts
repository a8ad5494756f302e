import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach, vi } from 'vitest';
import { virtualRows } from '../../src/ui/panel/parts/virtual-list.tsx';
import { timelineDialogs } from '../../src/ui/timeline/controls/pressed-part.tsx';
import { searchPart } from '../../src/ui/search/search-part.ts';
import { heldTexts } from './held-texts.ts';

// Parts that come when they are asked for are there: what a press shows is shown at once.
await Promise.all([searchPart, timelineDialogs, virtualRows].map(({ load }) => load()));

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
