import { openBytes } from './bytes/opened-bytes.ts';
import { atlasJson } from './atlas-json/atlas-json.ts';
import type { ByteSource, ReadContext, ReadResult } from './format.ts';
import { FORMATS } from './index.ts';
import { LoadError } from './load-error.ts';

/** Bytes at the beginning of a file by which its format is recognised. */
const HEAD_BYTES = 4096;

/**
 * Reads a file of any format that the atlas opens. One that none recognises is read as the atlas's
 * own, which says what else it is. Rejects with `FormatError`, with the reason of the signal where
 * that says stop, and with `LoadError` where the reader doesn't arrive.
 */
export async function readSource(
  source: ByteSource,
  name: string,
  context: ReadContext,
): Promise<ReadResult> {
  const { content, findings } = await openBytes(source, context);
  const head = new Uint8Array(await content.slice(0, HEAD_BYTES).arrayBuffer());
  const format = FORMATS.find(({ matches }) => matches(head, name)) ?? atlasJson;
  const { read } = await format.load().catch(() => {
    throw new LoadError('reader', { kind: 'unreachable' });
  });
  context.signal.throwIfAborted();
  const result = await read(content, context);
  return findings.length === 0
    ? result
    : { ...result, findings: [...findings, ...result.findings] };
}
