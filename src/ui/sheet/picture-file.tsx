import latinExtUrl from '@fontsource-variable/public-sans/files/public-sans-latin-ext-wght-normal.woff2?url';
import latinUrl from '@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2?url';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Session } from '../../session/session.ts';
import { SessionContext } from '../../session/session-context.ts';
import { WordsContext } from '../../session/words-context.ts';
import type { Words } from '../../words/words.ts';
import { HighlightContext, type HighlightChoice } from '../parts/highlight.ts';
import { xmlCharacters } from '../../outputs/xml-text.ts';
import { inlineStyles } from './inline-styles.ts';
import { Picture, SENTENCE_CORNER, type PictureProps } from './picture.tsx';
import styles from './sheet.module.css';

export interface PictureFile extends PictureProps {
  readonly session: Session;
  readonly words: Words;
  /** What a list of the panel points at. */
  readonly highlight: HighlightChoice;
}

/**
 * A view as the text of an SVG file that needs nothing beside it: its colours and its letters are
 * in it. Drawn by the renderer of the page, in the theme of the page.
 */
export async function pictureFile({
  session,
  words,
  highlight,
  ...props
}: PictureFile): Promise<string> {
  const fonts = await Promise.all([latinUrl, latinExtUrl].map(fontData));
  const workshop = document.createElement('div');
  workshop.className = styles['workshop'] ?? '';
  workshop.setAttribute('aria-hidden', 'true');
  document.body.append(workshop);
  const root = createRoot(workshop);
  try {
    flushSync(() => {
      root.render(
        <SessionContext value={session}>
          <WordsContext value={words}>
            <HighlightContext value={highlight}>
              <Picture {...props} />
            </HighlightContext>
          </WordsContext>
        </SessionContext>,
      );
    });
    const drawing = workshop.querySelector('svg');
    if (drawing === null) throw new Error('the picture was not drawn');
    const file = inlineStyles(drawing);
    const style = document.createElementNS('http://www.w3.org/2000/svg', 'style');
    style.textContent = fonts
      .map(
        (data) =>
          `@font-face{font-family:"Public Sans Variable";font-weight:100 900;src:url(${data}) format("woff2")}`,
      )
      .join('');
    file.prepend(style);
    return xmlCharacters(new XMLSerializer().serializeToString(file));
  } finally {
    root.unmount();
    workshop.remove();
  }
}

async function fontData(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${String(response.status)}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCodePoint(byte);
  return `data:font/woff2;base64,${btoa(binary)}`;
}

/**
 * Milliseconds that the letters of a picture may take; then they are drawn in those of the device.
 */
const PATIENCE = 5000;

/**
 * The letters within a picture are read when it is first drawn, and nothing tells when they are
 * there: waits until the sentence at its top is seen.
 */
async function lettersOf(image: HTMLImageElement): Promise<void> {
  const canvas = document.createElement('canvas');
  canvas.width = 400;
  canvas.height = 60;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) return;
  for (const end = performance.now() + PATIENCE; performance.now() < end;) {
    context.drawImage(image, -SENTENCE_CORNER.x, -SENTENCE_CORNER.y);
    const pixels = new Uint32Array(
      context.getImageData(0, 0, canvas.width, canvas.height).data.buffer,
    );
    if (pixels.some((pixel) => pixel !== pixels[0])) return;
    // oxlint-disable-next-line no-await-in-loop -- it is looked at again after a while
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
  }
}

/** The picture in pixels, `scale` of them to one of the drawing. Throws where the browser can't. */
export async function pngOf(svg: string, scale: number): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    await lettersOf(image);
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * scale;
    canvas.height = image.naturalHeight * scale;
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('no canvas');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise<Blob>((resolve, reject) => {
      canvas.toBlob((blob) => {
        if (blob === null) reject(new Error('no PNG'));
        else resolve(blob);
      }, 'image/png');
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}
