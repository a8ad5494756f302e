import { atlasJson } from './atlas-json/atlas-json.ts';
import type { ByteSource, ReadContext, ReadResult } from './format.ts';
import { FORMATS } from './index.ts';

/** Bytes at the beginning of a file by which its format is recognised. */
const HEAD_BYTES = 4096;

/**
 * Reads a file of any format that the atlas opens. One that none recognises is read as the atlas's own, which says what else it is.
 * Rejects with `FormatError`, and with the reason of the signal where that says stop.
 */
export async function readSource(
  source: ByteSource,
  name: string,
  context: ReadContext,
): Promise<ReadResult> {
  const head = new Uint8Array(await source.slice(0, HEAD_BYTES).arrayBuffer());
  const format = FORMATS.find(({ matches }) => matches(head, name)) ?? atlasJson;
  const { read } = await format.load();
  context.signal.throwIfAborted();
  return read(source, context);
}
