/** Texts held as UTF-8 in blocks: a byte for most letters, and nothing else of what they came from. */
export interface KeptTexts {
  readonly add: (text: string) => void;
  /** The text at an index from 0 in the order in which they were added; '' where there is none. */
  readonly textAt: (index: number) => string;
  readonly size: () => number;
}

const BLOCK_BYTES = 2 ** 20;

export function createKeptTexts(): KeptTexts {
  const encoder = new TextEncoder();
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const blocks: Uint8Array[] = [];
  const blockOf: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let filled = BLOCK_BYTES;
  return {
    add: (text) => {
      const bytes = encoder.encode(text);
      if (filled + bytes.length > BLOCK_BYTES) {
        blocks.push(new Uint8Array(Math.max(BLOCK_BYTES, bytes.length)));
        filled = 0;
      }
      blocks.at(-1)?.set(bytes, filled);
      blockOf.push(blocks.length - 1);
      starts.push(filled);
      filled += bytes.length;
      ends.push(filled);
    },
    textAt: (index) =>
      decoder.decode(blocks[blockOf[index] ?? -1]?.subarray(starts[index], ends[index])),
    size: () => starts.length,
  };
}
