import type { ByteSource } from '../format.ts';
import { bytePortions } from './byte-portions.ts';
import { withC1Letters } from './c1-letters.ts';

/** How the letters of a file are written as bytes. */
export interface TextEncoding {
  /** A label of the Encoding Standard (encoding.spec.whatwg.org, §4.2): `utf-8`. */
  readonly label: string;
  /** Bytes of the mark that says so, which are no part of the text. */
  readonly mark: number;
}

const MARKS: readonly (readonly [label: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * The encoding that a file states: by its byte order mark; by the zero bytes round its first
 * letters, which is UTF-16 without one; by its XML declaration. Null where it states none that is
 * known.
 */
export function statedEncoding(head: Uint8Array): TextEncoding | null {
  for (const [label, bytes] of MARKS)
    if (bytes.every((byte, index) => head[index] === byte)) return { label, mark: bytes.length };
  const [first, second, third, fourth] = head;
  if (second === 0 && fourth === 0 && first !== 0) return { label: 'utf-16le', mark: 0 };
  if (first === 0 && third === 0 && second !== 0) return { label: 'utf-16be', mark: 0 };
  const declared = declaredIn(head);
  // One that is read as letters of two bytes would not be read at all as it stands.
  if (declared === null || declared.startsWith('utf-16') || !isKnown(declared)) return null;
  return { label: declared, mark: 0 };
}

const DECLARATION = /^\s*<\?xml[^>]{0,200}?\sencoding\s*=\s*["']([\w.:-]{1,40})["']/;

function declaredIn(head: Uint8Array): string | null {
  const letters = String.fromCharCode(...head.subarray(0, 256));
  return DECLARATION.exec(letters)?.[1]?.toLowerCase() ?? null;
}

function isKnown(label: string): boolean {
  try {
    return new TextDecoder(label) instanceof TextDecoder;
  } catch {
    return false;
  }
}

/** Whether all bytes are UTF-8. Reads the whole file. */
export async function isUtf8(source: ByteSource, signal: AbortSignal): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const bytes of bytePortions(source, signal)) decoder.decode(bytes, { stream: true });
    decoder.decode();
    return true;
  } catch {
    signal.throwIfAborted();
    return false;
  }
}

/** The same text in UTF-8, without a mark. */
export async function asUtf8(
  source: ByteSource,
  { label, mark }: TextEncoding,
  signal: AbortSignal,
): Promise<ByteSource> {
  if (label === 'utf-8') return mark === 0 ? source : source.slice(mark);
  const decoder = new TextDecoder(label);
  const lettered = label.startsWith('utf-16') ? (text: string) => text : withC1Letters;
  const parts: string[] = [];
  for await (const bytes of bytePortions(source, signal))
    parts.push(lettered(decoder.decode(bytes, { stream: true })));
  return new Blob([...parts, lettered(decoder.decode())]);
}
