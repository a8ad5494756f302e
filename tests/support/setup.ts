import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach, vi } from 'vitest';
import { heldTexts } from './held-texts.ts';

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
