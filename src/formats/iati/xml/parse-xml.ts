import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { FINDING_SEVERITIES } from '../../finding-codes.ts';
import { FormatError } from '../../format.ts';
import { addPart, XmlElement, type KeptParts } from './element.ts';

/** What is made of a document while it is read. */
export interface XmlSink {
  /** Its root; throws where it isn't that of the format. */
  readonly root: (root: XmlElement) => void;
  /** A record begins; its position among the records, from 1. */
  readonly record: (record: XmlElement, position: number) => void;
  /** A part of the record, whole. */
  readonly part: (part: XmlElement) => void;
  /** The record is whole. */
  readonly recordEnd: () => void;
}

export interface XmlParsing {
  readonly write: (text: string) => void;
  /** Whether the document broke off: what is written after that is passed over. */
  readonly isBroken: () => boolean;
  /** Line at which it broke off or isn't well-formed; null for a whole one. */
  readonly end: () => number | null;
}

/** Deeper documents are made to harm. */
const DEEPEST = 64;
const ROOT_DEPTH = 1;
const RECORD_DEPTH = 2;
const PART_DEPTH = 3;

class BreakOff extends Error {}

/**
 * Reads a document from its text in portions: records within its root, and their parts as far as
 * they are kept; all else is passed over, elements of other namespaces too. Throws `FormatError`
 * E005 for a document type and for one that is too deep; entities other than the five of XML break
 * it off.
 */
export function createXmlParsing(recordName: string, record: KeptParts, sink: XmlSink): XmlParsing {
  const parser = new SaxesParser();
  // Open elements that are kept, from the root; within the last of them `depth` says how many more
  // are open. Two lists, as an object for each element of a large file costs time.
  const elements: XmlElement[] = [];
  const keptParts: KeptParts[] = [];
  let records = 0;
  let depth = 0;
  let line = 1;
  let linesBefore = 0;
  let begun = false;
  let brokenAt: number | null = null;
  /** A record was closed: by its own tag, if reading goes on. */
  let closedRecord = false;

  const lineNow = (): number => parser.line + linesBefore;

  function openTag(tag: SaxesTagPlain): void {
    depth += 1;
    if (depth > DEEPEST) throw refused('depth', line);
    if (depth > elements.length + 1) return;
    const { name, attributes } = tag;
    if (depth === ROOT_DEPTH) {
      const root = new XmlElement(name, attributes, line);
      sink.root(root);
      open(root, NOTHING);
    } else if (depth === RECORD_DEPTH) {
      if (name !== recordName || isForeign(tag)) return;
      records += 1;
      const opened = new XmlElement(name, attributes, line);
      sink.record(opened, records);
      open(opened, record);
    } else {
      const kept = keptParts[depth - 2]?.parts.get(name);
      if (kept === undefined || isForeign(tag)) return;
      open(new XmlElement(name, attributes, line), kept);
    }
  }

  function open(element: XmlElement, kept: KeptParts): void {
    elements.push(element);
    keptParts.push(kept);
  }

  function closeTag(): void {
    if (closedRecord) endRecord();
    if (depth === elements.length) {
      const closed = elements.pop();
      keptParts.pop();
      if (closed !== undefined && depth === PART_DEPTH) sink.part(closed);
      else if (depth > PART_DEPTH) addTo(elements[depth - 2], closed);
      closedRecord = depth === RECORD_DEPTH;
    }
    depth -= 1;
  }

  function endRecord(): void {
    closedRecord = false;
    sink.recordEnd();
  }

  function addText(text: string): void {
    if (depth === elements.length && keptParts[depth - 1]?.hasText === true) {
      const element = elements[depth - 1];
      if (element !== undefined) element.text += text;
    }
  }

  parser.on('opentagstart', () => {
    if (closedRecord) endRecord();
    line = parser.line + linesBefore;
  });
  parser.on('opentag', openTag);
  parser.on('closetag', closeTag);
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('doctype', () => {
    throw refused('doctype', lineNow());
  });
  parser.on('error', () => {
    brokenAt = lineNow();
    throw new BreakOff();
  });

  function write(text: string): void {
    if (brokenAt !== null) return;
    // An XML declaration may stand only at the very beginning, and often doesn't.
    const start = begun ? 0 : text.search(/[^\s\uFEFF]/u);
    linesBefore += begun ? 0 : lineEnds(start === -1 ? text : text.slice(0, start));
    if (start === -1) return;
    begun = true;
    attempt(() => parser.write(start === 0 ? text : text.slice(start)));
  }

  function end(): number | null {
    const last = lineNow();
    if (brokenAt === null)
      attempt(() => {
        if (closedRecord) endRecord();
        parser.close();
      });
    // What is missing at the end is told of its last line.
    return brokenAt === null ? null : Math.min(brokenAt, last);
  }

  return { write, end, isBroken: () => brokenAt !== null };
}

function attempt(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof BreakOff)) throw error;
  }
}

const NOTHING: KeptParts = { hasText: false, parts: new Map() };

function addTo(element: XmlElement | undefined, part: XmlElement | undefined): void {
  if (element !== undefined && part !== undefined) addPart(element, part);
}

/** Whether an element without prefix is of another namespace all the same. */
const isForeign = ({ attributes }: SaxesTagPlain): boolean => (attributes['xmlns'] ?? '') !== '';

const lineEnds = (text: string): number => text.split('\n').length - 1;

const refused = (kind: 'doctype' | 'depth', line: number): FormatError =>
  new FormatError({
    code: 'E005',
    severity: FINDING_SEVERITIES.E005,
    place: { kind: 'line', line },
    values: { kind },
  });
