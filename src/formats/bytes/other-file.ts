/**
 * What a file is that holds no text that the atlas reads, by its first bytes: a word for the
 * message. `locked`: only a password opens it.
 */
export type OtherFile =
  | 'locked'
  | 'xls'
  | 'ods'
  | 'xlsx'
  | 'docx'
  | 'zip'
  | 'pdf'
  | 'image'
  | 'parquet'
  | 'sqlite'
  | 'rar'
  | '7z'
  | 'bytes';

const BEGINNINGS: readonly (readonly [kind: OtherFile, beginning: string])[] = [
  ['pdf', '%PDF-'],
  ['image', '\u0089PNG\r\n'],
  ['image', '\u00ff\u00d8\u00ff'],
  ['image', 'GIF8'],
  ['image', 'II*\0'],
  ['image', 'MM\0*'],
  ['parquet', 'PAR1'],
  ['sqlite', 'SQLite format 3'],
  ['rar', 'Rar!'],
  ['7z', '7z\u00bc\u00af'],
];

const OLE = '\u00d0\u00cf\u0011\u00e0';
const ZIP = 'PK\u0003\u0004';

/** Null for what may be text. `head` are the first bytes, some kilobytes of them. */
export function otherFile(head: Uint8Array): OtherFile | null {
  const letters = lettersOf(head);
  if (letters.startsWith(ZIP)) return packedFile(head, letters);
  // A compound file: an old document of an office program, or a new one behind a password.
  if (letters.startsWith(OLE)) return 'xls';
  const kind = BEGINNINGS.find(([, beginning]) => letters.startsWith(beginning))?.[0];
  return kind ?? (isBinary(head) ? 'bytes' : null);
}

/** Whether a compound file holds an encrypted document: its directory may stand anywhere in it. */
export const isLockedDocument = (bytes: Uint8Array): boolean =>
  lettersOf(bytes).includes('E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0');

const FLAGS_AT = 6;
const ENCRYPTED = 1;

function packedFile(head: Uint8Array, letters: string): OtherFile {
  if (((head[FLAGS_AT] ?? 0) & ENCRYPTED) !== 0) return 'locked';
  if (letters.includes('application/vnd.oasis.opendocument.spreadsheet')) return 'ods';
  if (letters.includes('xl/')) return 'xlsx';
  if (letters.includes('word/')) return 'docx';
  // The parts of a document of an office program may stand in any order: its first is this.
  return letters.includes('[Content_Types].xml') ? 'xlsx' : 'zip';
}

/** Bytes that no text has, whatever its letters; UTF-16 has many zeros, but not in pairs. */
const isBinary = (head: Uint8Array): boolean =>
  head.some(
    (byte, index) =>
      (byte === 0 && head[index + 1] === 0 && head[index + 2] === 0) || (byte < 0x09 && byte > 0),
  );

function lettersOf(bytes: Uint8Array): string {
  let letters = '';
  for (let from = 0; from < bytes.length; from += 4096)
    letters += String.fromCharCode(...bytes.subarray(from, from + 4096));
  return letters;
}
