import { and } from './grammar.ts';
import type { LinkName } from '../../core/view-state/url-notices.ts';
import { notice } from './panel/notice.ts';

/** What the dialog that sends a view says, and what stands in what it sends. */
export const share = {
  title: 'Share this view',
  promise: 'Whoever opens the link sees what you see now:',
  promiseWithFile: 'Whoever opens the link, and has the same file, sees what you see now:',
  copy: 'Copy',
  copied: 'Copied',
  /** Spoken: «Link copied.» */
  copiedWhat: (what: string): string => `${what} copied.`,
  refused: 'Copying was refused. Select the text and copy it.',
  /** A sentence whose counts are of what filters let pass. */
  filtered: (sentence: string, filters: readonly string[]): string =>
    `${sentence} (${filters.join('; ')})`,
  link: 'Link',
  send: 'Send…',
  inMyLanguage: 'In my language',
  withVersion: 'With the data version',
  leftOut: (names: readonly LinkName[]): string =>
    `Too long for one link, so it leaves out: ${and(names.map((name) => notice.names[name].toLowerCase()))}.`,
  cite: 'Cite',
  dataVersion: (version: string): string => `data version ${version}`,
  form: 'Form of the citation',
  forms: { plain: 'Plain text', bibtex: 'BibTeX', csl: 'CSL-JSON' },
  version: (version: string): string => `version ${version}`,
  seen: (day: string): string => `Seen ${day}`,
  embed: 'Embed',
  embedNote: 'a live map for your own page',
  frameTitle: (sentence: string): string => `Cooperation Atlas: ${sentence}`,
  download: 'Download',
  downloadNote: 'the map and projects of this view',
  files: {
    png: { name: 'PNG', help: 'Download the view as a PNG picture' },
    png2: { name: 'PNG 2×', help: 'Download the view as a PNG picture, twice as sharp' },
    svg: { name: 'SVG', help: 'Download the view as an SVG picture' },
    csv: { name: 'CSV', help: 'Download the view as a table, a row for each project and place' },
    geojson: {
      name: 'GeoJSON',
      help: 'Download the projects of the view with their areas as GeoJSON',
    },
    json: { name: 'All data', help: 'Download the whole dataset as JSON' },
  },
  /** Beside a file that is being made, and spoken when it is there. */
  making: 'Making the picture…',
  made: (name: string): string => `${name} downloaded.`,
  pictureFailed: 'This browser could not make the picture. CSV and GeoJSON work without it.',
  partFailed:
    'The part of the atlas that makes pictures could not be loaded. Press again to try again; CSV and GeoJSON work without it.',
  pageAlone: 'CSV and GeoJSON hold what the page says; what other sources add is in «All data».',
  noShapes: 'Pictures and GeoJSON come once the map’s shapes have loaded.',
  shapesFailed:
    'Pictures and GeoJSON need the map’s shapes, which could not be loaded. «Try again» stands over the map.',
  print: 'Print',
  /** On pictures and paper. */
  howToRead: 'How to read',
  reading: 'Colour counts the projects that certainly reach a place. Dots: one more possibly does.',
  readingComparison:
    'Colour and signs say what becomes of a place from one period to the other. Dots: a project possibly reaches it.',
  readingMore:
    'Stripes: the places at a named border. A dashed end is a date that the source leaves open.',
  source: (title: string, publisher: string | null): string =>
    `Source: “${title}”${publisher === null ? '' : `, ${publisher}`}.`,
  borders: 'Borders: Natural Earth, public domain.',
  thisView: 'This view',
  dataLine: (version: string, licence: string | null): string =>
    `Data version ${version}${licence === null ? '' : `, ${licence}`}`,
  noFilters: 'No filters.',
  filters: (names: readonly string[]): string => `Filters: ${names.join('; ')}.`,
};
