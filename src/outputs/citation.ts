/** What is cited: a view of a dataset, at an address, seen on a day. */
export interface CitedView {
  /** The sentence of the view. */
  readonly title: string;
  /** Name of the atlas. */
  readonly author: string;
  readonly dataset: string;
  readonly version: string;
  readonly publisher: string | null;
  /** Year of issue of the data. */
  readonly year: number;
  readonly url: string;
  /** Day of access, ISO 8601. */
  readonly accessed: string;
}

/** Words of a citation in one language. */
export interface CitationWords {
  /** «version 1.0.0» */
  readonly version: (version: string) => string;
  /** «Seen 24 November 2026»: the day as that language writes it. */
  readonly seen: (day: string) => string;
}

/** A citation in the manner of APA, in parts of which one is set in italics. */
export interface PlainCitation {
  readonly before: string;
  readonly italic: string;
  readonly after: string;
}

/**
 * Author, year, sentence, dataset with version, day and address. `day` is the day of access in
 * words.
 */
export const plainCitation = (
  { author, year, title, dataset, version, url }: CitedView,
  words: CitationWords,
  day: string,
): PlainCitation => ({
  before: `${author} (${String(year)}). `,
  italic: oneLine(title),
  after: `. ${oneLine(dataset)}, ${words.version(version)}. ${words.seen(day)}. ${url}`,
});

/** A BibTeX entry of type misc, as text. */
export function bibtex({
  title,
  author,
  dataset,
  version,
  publisher,
  year,
  url,
  accessed,
}: CitedView): string {
  const fields: readonly (readonly [name: string, value: string | null])[] = [
    ['author', `{${bibText(author)}}`],
    ['title', `{${bibText(title)}}`],
    ['howpublished', bibText(dataset)],
    ['publisher', publisher === null ? null : bibText(publisher)],
    ['version', bibText(version)],
    ['year', String(year)],
    ['url', url],
    ['urldate', accessed],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : `  ${name} = {${value}}`));
  return `@misc{${citationKey(year, title)},\n${lines.join(',\n')}\n}\n`;
}

/** What TeX would take for a command. */
const COMMANDS: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '{': String.raw`\{`,
  '}': String.raw`\}`,
  $: String.raw`\$`,
  '&': String.raw`\&`,
  '%': String.raw`\%`,
  '#': String.raw`\#`,
  _: String.raw`\_`,
  '^': String.raw`\textasciicircum{}`,
  '~': String.raw`\textasciitilde{}`,
};

const bibText = (text: string): string =>
  oneLine(text).replaceAll(/[\\{}$&%#_^~]/g, (character) => COMMANDS[character] ?? character);

/** Letters, digits and hyphens, the same for the same sentence. */
const citationKey = (year: number, title: string): string => {
  const words = title
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^A-Za-z0-9]+/g, '-')
    .toLowerCase()
    .slice(0, 40);
  return `cooperation-atlas-${String(year)}-${words.replaceAll(/^-+|-+$/g, '')}`.replaceAll(
    /-+$/g,
    '',
  );
};

/** A CSL-JSON list of one item, as text. */
export function cslJson({
  title,
  author,
  dataset,
  version,
  publisher,
  year,
  url,
  accessed,
}: CitedView): string {
  const item = {
    id: citationKey(year, title),
    type: 'webpage',
    title: oneLine(title),
    author: [{ literal: author }],
    'container-title': oneLine(dataset),
    version,
    ...(publisher === null ? {} : { publisher: oneLine(publisher) }),
    issued: { 'date-parts': [[year]] },
    accessed: { 'date-parts': [accessed.split('-').map(Number)] },
    URL: url,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

/**
 * Line ends, and the marks that turn the direction of what follows them, mean nothing in a
 * citation.
 */
const oneLine = (text: string): string =>
  text
    .replaceAll(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
