import { xmlText } from './xml-text.ts';

export interface EmbeddedView {
  /** Address of the view, with `embed=1`. */
  readonly url: string;
  /** What the frame is to those who don't see it. */
  readonly title: string;
  /** Pixels. */
  readonly height: number;
}

/** Markup of a frame for somebody's own page: as wide as its place there. */
export const embedCode = ({ url, title, height }: EmbeddedView): string =>
  `<iframe src="${xmlText(url)}" width="100%" height="${String(height)}" style="border:0" loading="lazy" allow="fullscreen; clipboard-write" title="${xmlText(title)}"></iframe>`;
