import { FINDING_SEVERITIES, type FindingCode } from '../finding-codes.ts';
import { FormatError, type ByteSource, type Finding, type ReadContext } from '../format.ts';
import { WHOLE_FILE } from '../json-text.ts';
import { bytePortions } from './byte-portions.ts';
import { encodingPreviews, guessedEncoding, ONE_BYTE_ENCODINGS } from './guessed-encoding.ts';
import { gunzipped, isGzip } from './gunzipped.ts';
import { isLockedDocument, otherFile } from './other-file.ts';
import { asUtf8, isUtf8, statedEncoding } from './text-encoding.ts';

/** A file as its reader gets it. */
export interface OpenedBytes {
  /** Unpacked, in UTF-8, without a byte order mark. */
  readonly content: ByteSource;
  readonly findings: readonly Finding[];
}

/** What a reader of the atlas answers to E006 where the file is to be read all the same. */
export const GO_ON = 'go-on';

const MEBIBYTE = 2 ** 20;
export const MOST_MEBIBYTES = 200;

/** More than any browser holds, of whoever goes on. */
const MOST_OF_ALL_MEBIBYTES = 4096;

/** Bytes at the beginning by which it is told what a file is. */
const HEAD_BYTES = 4096;

type OpeningContext = Pick<ReadContext, 'signal' | 'mends'>;

/**
 * Unpacks a file and finds out how its letters are written: what it says itself, else UTF-8 where
 * all of it is that, else a guess, which is told (E011) and for which another choice may stand among
 * the mends. Rejects with `FormatError`: E006 more than 200 MiB, packed or not; E007 no text; E009
 * behind a password; and with the signal's reason.
 */
export async function openBytes(
  source: ByteSource,
  { signal, mends }: OpeningContext,
): Promise<OpenedBytes> {
  const goesOn = mends.some(({ code, by }) => code === 'E006' && by === GO_ON);
  const most = (goesOn ? MOST_OF_ALL_MEBIBYTES : MOST_MEBIBYTES) * MEBIBYTE;
  if (source.size > most) throw tooLarge();
  const content = isGzip(await headOf(source)) ? await unpacked(source, most, signal) : source;
  const head = await headOf(content);
  await refuseOther(content, head, signal);
  const stated = statedEncoding(head);
  if (stated !== null && (stated.label !== 'utf-8' || stated.mark > 0))
    return { content: await asUtf8(content, stated, signal), findings: [] };
  if (await isUtf8(content, signal)) return { content, findings: [] };
  return guessed(content, { signal, mends });
}

const headOf = async (source: ByteSource): Promise<Uint8Array> =>
  new Uint8Array(await source.slice(0, HEAD_BYTES).arrayBuffer());

async function unpacked(
  source: ByteSource,
  most: number,
  signal: AbortSignal,
): Promise<ByteSource> {
  const { content, end } = await gunzipped(source, most, signal);
  if (end === 'long') throw tooLarge();
  if (content.size === 0 && end === 'cut') throw refused('E007', 'gzip');
  return content;
}

/** A compound file is the document of an old office program, unless a password closes a new one. */
async function refuseOther(
  content: ByteSource,
  head: Uint8Array,
  signal: AbortSignal,
): Promise<void> {
  const other = otherFile(head);
  if (other === null) return;
  if (other === 'locked') throw refused('E009', other);
  if (other === 'xls')
    for await (const bytes of bytePortions(content, signal))
      if (isLockedDocument(bytes)) throw refused('E009', 'locked');
  throw refused('E007', other);
}

async function guessed(
  content: ByteSource,
  { signal, mends }: OpeningContext,
): Promise<OpenedBytes> {
  const sample = await sampleOf(content, signal);
  const guess = guessedEncoding(sample);
  const chosen = mends.find(({ code, value }) => code === 'E011' && value === guess)?.by;
  const label = ONE_BYTE_ENCODINGS.find((known) => known === chosen) ?? guess;
  return {
    content: await asUtf8(content, { label, mark: 0 }, signal),
    findings: [
      {
        code: 'E011',
        severity: FINDING_SEVERITIES.E011,
        place: WHOLE_FILE,
        value: guess,
        values: { ...encodingPreviews(sample) },
        repair: { kind: 'replaced', by: label },
      },
    ],
  };
}

const SAMPLE_BYTES = 2 ** 16;

/** The first portion of a file with bytes beyond ASCII, from the beginning of their line. */
async function sampleOf(content: ByteSource, signal: AbortSignal): Promise<Uint8Array> {
  for await (const bytes of bytePortions(content, signal)) {
    const first = bytes.findIndex((byte) => byte > 0x7f);
    if (first === -1) continue;
    const line = bytes.lastIndexOf(0x0a, first) + 1;
    return bytes.subarray(line, Math.max(first, line) + SAMPLE_BYTES);
  }
  return new Uint8Array();
}

const tooLarge = (): FormatError =>
  new FormatError({
    code: 'E006',
    severity: FINDING_SEVERITIES.E006,
    place: WHOLE_FILE,
    values: { most: MOST_MEBIBYTES },
    repair: { kind: 'offered', by: GO_ON },
  });

const refused = (code: Extract<FindingCode, 'E007' | 'E009'>, kind: string): FormatError =>
  new FormatError({
    code,
    severity: FINDING_SEVERITIES[code],
    place: WHOLE_FILE,
    values: { kind },
  });
