import { withC1Letters } from '../../bytes/c1-letters.ts';

/**
 * A part of an activity with those of its parts that the atlas needs. A class, as a file has a
 * million of them: the engine knows their shape at once.
 */
export class XmlElement {
  readonly name: string;
  /** As written; without prototype, so that any name is one. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Line of its start tag, from 1. */
  readonly line: number;
  /** Its own text, that of its parts not among it. */
  text = '';
  parts: XmlElement[] = NO_PARTS;

  constructor(name: string, attributes: Readonly<Record<string, string>>, line: number) {
    this.name = name;
    this.attributes = attributes;
    this.line = line;
  }
}

/** Of all elements that have none: an array for each costs time. */
const NO_PARTS: XmlElement[] = [];

/** Takes a part into an element. */
export function addPart(element: XmlElement, part: XmlElement): void {
  if (element.parts === NO_PARTS) element.parts = [part];
  else element.parts.push(part);
}

/** What of an element is kept: its own text or not, and parts by their names. */
export interface KeptParts {
  readonly hasText: boolean;
  readonly parts: ReadonlyMap<string, KeptParts>;
}

export const kept = (
  hasText: boolean,
  parts: Readonly<Record<string, KeptParts>> = {},
): KeptParts => ({ hasText, parts: new Map(Object.entries(parts)) });

export function partOf(element: XmlElement, name: string): XmlElement | undefined {
  for (const part of element.parts) if (part.name === name) return part;
  return undefined;
}

/** An attribute that says something: empty ones are «not given». */
export function attributeOf(element: XmlElement | undefined, name: string): string | undefined {
  const value = element?.attributes[name];
  return value === undefined || value === '' ? undefined : lineOf(value);
}

const UNTIDY = /^\s|\p{Cc}|\s{2}|\s$/u;

/**
 * Text with white space as one space and none round it; undefined where nothing is left. Control
 * characters are meant as letters of windows-1252.
 */
export function lineOf(text: string): string | undefined {
  if (text === '') return undefined;
  if (!UNTIDY.test(text)) return text;
  const line = withC1Letters(text)
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return line === '' ? undefined : line;
}

/** The same with its lines as they are. */
export function linesOf(text: string): string | undefined {
  const lines = withC1Letters(text)
    .replaceAll(/(?![\n\r\t])\p{Cc}/gu, ' ')
    .trim();
  return lines === '' ? undefined : lines;
}
