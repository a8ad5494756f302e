import type { ByteSource } from '../format.ts';

const PORTION_BYTES = 2 ** 20;

/** The bytes of a file in their order, in portions of a mebibyte. Rejects once `signal` says stop. */
export async function* bytePortions(
  source: ByteSource,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for (let from = 0; from < source.size; from += PORTION_BYTES) {
    signal.throwIfAborted();
    yield bytesOf(source.slice(from, from + PORTION_BYTES));
  }
}

const bytesOf = async (source: ByteSource): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await source.arrayBuffer());
