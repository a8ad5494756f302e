import type { CDPSession } from '@playwright/test';
import { pause } from './browser.ts';

/** Of each key its number and, where it writes something, that. */
const KEYS = {
  ArrowRight: { windowsVirtualKeyCode: 39 },
  ArrowLeft: { windowsVirtualKeyCode: 37 },
  Escape: { windowsVirtualKeyCode: 27 },
  Enter: { windowsVirtualKeyCode: 13, text: '\r' },
  Space: { windowsVirtualKeyCode: 32, text: ' ' },
} as const;

/** Presses a key as a keyboard does, through the whole of the browser's input. */
export async function pressKey(
  devtools: CDPSession,
  key: keyof typeof KEYS = 'ArrowRight',
): Promise<void> {
  const named = { key: key === 'Space' ? ' ' : key, code: key, ...KEYS[key] };
  const type = 'text' in named ? 'keyDown' : 'rawKeyDown';
  await devtools.send('Input.dispatchKeyEvent', { type, ...named });
  await devtools.send('Input.dispatchKeyEvent', { type: 'keyUp', ...named });
}

const FRAME_MS = 1000 / 60;

/** Presses the right arrow at each frame of a screen of 60 Hz, as a key held does, heard or not. */
export async function streamKeys(devtools: CDPSession, count: number): Promise<void> {
  const start = performance.now();
  const sent: Promise<unknown>[] = [];
  for (let index = 0; index < count; index += 1) {
    await pause(Math.max(0, start + index * FRAME_MS - performance.now()));
    sent.push(
      devtools.send('Input.dispatchKeyEvent', {
        type: 'rawKeyDown',
        key: 'ArrowRight',
        code: 'ArrowRight',
        ...KEYS.ArrowRight,
      }),
    );
  }
  await Promise.all(sent);
}
