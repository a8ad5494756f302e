import type { ByteSource } from '../format.ts';
import { bytePortions } from './byte-portions.ts';

/** What gzip packed (RFC 1952). */
export interface Gunzipped {
  readonly content: ByteSource;
  /**
   * `cut`: the bytes break off or are damaged behind the content; `long`: there is more of it than
   * was asked for.
   */
  readonly end: 'whole' | 'cut' | 'long';
}

/** Whether a file that begins with `head` is packed by gzip, by its first two bytes. */
export const isGzip = (head: Uint8Array): boolean => head[0] === 0x1f && head[1] === 0x8b;

/**
 * Unpacks a file up to about `most` bytes: a small file can hold any number of them. Rejects with
 * the signal's reason alone.
 */
export async function gunzipped(
  source: ByteSource,
  most: number,
  signal: AbortSignal,
): Promise<Gunzipped> {
  const { readable, writable } = new DecompressionStream('gzip');
  const writing = writeAll(source, writable.getWriter(), signal);
  const reader = readable.getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const readOn = async (): Promise<Gunzipped['end']> => {
    const next = await reader.read();
    if (next.value === undefined) return 'whole';
    parts.push(next.value);
    size += next.value.length;
    return size > most ? 'long' : readOn();
  };
  // What is read fails with what is written.
  const end = await readOn().catch((): Gunzipped['end'] => 'cut');
  if (end === 'long') await reader.cancel();
  await writing;
  signal.throwIfAborted();
  return { content: new Blob(parts), end };
}

async function writeAll(
  source: ByteSource,
  writer: ReturnType<DecompressionStream['writable']['getWriter']>,
  signal: AbortSignal,
): Promise<void> {
  try {
    for await (const bytes of bytePortions(source, signal)) await writer.write(bytes);
    await writer.close();
  } catch {
    // Of bytes that can't be unpacked, or are no longer wanted, the reading end tells.
    await writer.abort().catch(() => undefined);
  }
}
