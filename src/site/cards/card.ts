import { sentenceOf } from '../../words/words.ts';
import { lightTokens, standaloneStyle } from '../../render/svg/standalone-style.ts';
import { drawView } from '../../render/svg/view-drawing.ts';
import { xmlText } from '../../outputs/xml-text.ts';
import type { ViewState } from '../../core/view-state/view-state.ts';
import type { FontMetrics } from './font-metrics.ts';
import type { PublishedAtlas } from '../published-atlas.ts';
import { textLines } from '../../render/svg/text-lines.ts';

/** Size of a card in pixels, as Open Graph and its readers ask for it. */
export const CARD = { width: 1200, height: 630 } as const;

/** Width of the band with the words, in pixels; the map has the rest. */
const BAND = 456;
const PADDING = 44;
const TEXT_WIDTH = BAND - 2 * PADDING;
/**
 * Pixels of the card for one of the drawing: cards are shown small, and names on the map have to be
 * read.
 */
const MAP_SCALE = 1.5;

/** What a card is drawn with beside its view. */
export interface CardLook {
  /** Text of `map-svg.css` and of `tokens.css`. */
  readonly stylesheet: string;
  readonly tokens: string;
  /** Of the family, for what is set semi-bold and for the rest. */
  readonly strong: FontMetrics;
  readonly regular: FontMetrics;
  /** Name of the family that both are of. */
  readonly family: string;
}

/**
 * The picture of a view for previews of its link, as SVG text: its sentence, the data's title and
 * the atlas's name beside the map.
 */
export function cardSvg(
  { session: { atlas, derived }, words, shapes }: PublishedAtlas,
  view: ViewState,
  look: CardLook,
): string {
  const tokens = new Map([...lightTokens(look.tokens), ['--font', `'${look.family}'`]]);
  const { atlas: headAtlas, heading } = derived.head(view);
  const sentence = sentenceOf(words.heading(heading));
  const map = drawView({
    atlas,
    shapes: shapes(),
    scene: derived.scenes.of(view),
    view,
    words,
    headAtlas,
    pane: { width: (CARD.width - BAND) / MAP_SCALE, height: CARD.height / MAP_SCALE },
    margin: 0,
    standalone: mapStyle(look.stylesheet, tokens),
  });
  const colour = (token: string): string => tokens.get(token) ?? 'none';
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(CARD.width)}" height="${String(CARD.height)}" viewBox="0 0 ${String(CARD.width)} ${String(CARD.height)}" font-family="${look.family}">`,
    `<g transform="translate(${String(BAND)} 0) scale(${String(MAP_SCALE)})">${map}</g>`,
    `<rect width="${String(BAND)}" height="${String(CARD.height)}" fill="${colour('--paper')}"/>`,
    `<rect x="${String(BAND)}" width="2" height="${String(CARD.height)}" fill="${colour('--line')}"/>`,
    mark(colour),
    textAt(
      words.messages.name,
      PADDING + 46,
      71,
      26,
      `font-weight="600" fill="${colour('--accent')}"`,
    ),
    sentenceText(sentence, look.strong, colour('--ink')),
    datasetText(words.text(atlas.dataset.info.title), look.regular, colour('--ink2')),
    '</svg>',
  ].join('\n');
}

/**
 * The rules of the map for resvg, which doesn't read the shorthand of a font; lines round a place
 * as thin as they are on the page.
 */
function mapStyle(stylesheet: string, tokens: ReadonlyMap<string, string>): string {
  const rules = standaloneStyle(stylesheet, tokens).replaceAll(
    /font: (\d+) ([\d.]+px) ([^;]+);/g,
    'font-weight: $1; font-size: $2; font-family: $3;',
  );
  return `${rules} .map-selected-casing { stroke-width: 4px; } .map-selected { stroke-width: 1.9px; } .map-label { stroke-width: 4px; }`;
}

const textAt = (text: string, x: number, y: number, size: number, attributes: string): string =>
  `<text x="${String(x)}" y="${String(y)}" font-size="${String(size)}" ${attributes}>${xmlText(text)}</text>`;

/** The sign of the atlas, as in its icon. */
function mark(colour: (token: string) => string): string {
  const accent = colour('--accent');
  return `<g transform="translate(${String(PADDING)} 44) scale(1.3)" fill="none" stroke="${accent}" stroke-width="1.6"><circle cx="14" cy="14" r="12.6"/><path d="M7.3 20.2C7 13.4 12.4 8.4 20.4 8.6" stroke-dasharray="2.2 2.2"/><circle cx="7.6" cy="19.6" r="3.7" fill="${accent}" stroke="none"/><circle cx="20.2" cy="8.8" r="3.1" fill="${colour('--paper')}"/></g>`;
}

/**
 * Sizes of the sentence in pixels, the largest first, each with the lines that there is room for.
 */
const SENTENCE_SIZES = [
  { size: 46, lines: 6 },
  { size: 40, lines: 7 },
  { size: 33, lines: 8 },
] as const;

/** From the top of the card to the first line, and from line to line, in sizes of the letters. */
const SENTENCE_TOP = 134;
const LINE_HEIGHT = 1.2;

/** As large as it can be shown whole; the smallest with an ellipsis where it can't. */
function sentenceText(sentence: string, metrics: FontMetrics, fill: string): string {
  const fitted = SENTENCE_SIZES.map(({ size, lines }) => ({
    size,
    lines: linesOf(sentence, metrics, size, lines),
  }));
  const whole = fitted.find(({ lines }) => lines.at(-1)?.endsWith('…') !== true) ?? fitted.at(-1);
  if (whole === undefined) return '';
  const { size, lines } = whole;
  return lines
    .map((line, index) =>
      textAt(
        line,
        PADDING,
        SENTENCE_TOP + size * (0.8 + index * LINE_HEIGHT),
        size,
        `font-weight="600" fill="${fill}"`,
      ),
    )
    .join('');
}

/** At the foot of the band. */
function datasetText(title: string, metrics: FontMetrics, fill: string): string {
  const size = 24;
  const lines = linesOf(title, metrics, size, 3);
  return lines
    .map((line, index) =>
      textAt(
        line,
        PADDING,
        CARD.height - 48 - (lines.length - 1 - index) * 31,
        size,
        `fill="${fill}"`,
      ),
    )
    .join('');
}

/** Characters that the font lacks are left out: boxes say less. */
function linesOf(
  text: string,
  metrics: FontMetrics,
  size: number,
  most: number,
): readonly string[] {
  const drawable = Array.from(text, (character) =>
    metrics.has(character) ? character : /\s/u.test(character) ? ' ' : '',
  ).join('');
  return textLines(drawable, TEXT_WIDTH, most, (of) => metrics.widthOf(of, size));
}
