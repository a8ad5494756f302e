import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { GO_ON, MOST_MEBIBYTES, openBytes } from '../../../src/formats/bytes/opened-bytes.ts';
import { FormatError, type ByteSource, type Mend } from '../../../src/formats/format.ts';

const open = (source: ByteSource, mends: readonly Mend[] = []): ReturnType<typeof openBytes> =>
  openBytes(source, { signal: new AbortController().signal, mends });

const codeOf = async (opening: Promise<unknown>): Promise<string> => {
  try {
    await opening;
    return 'opened';
  } catch (error) {
    if (error instanceof FormatError) return error.code;
    throw error;
  }
};

/** A file of so many bytes, none of which is ever there. */
const sized = (size: number): ByteSource => ({
  size,
  slice: (start = 0, end = size) => sized(Math.max(0, Math.min(end, size) - start)),
  arrayBuffer: () => Promise.resolve(new ArrayBuffer(size)),
  text: () => Promise.resolve(' '.repeat(size)),
});

describe('a file that is too large', () => {
  const tooMany = (MOST_MEBIBYTES + 1) * 2 ** 20;
  // Spaces pack to a thousandth.
  const packed = new Blob([gzipSync(Buffer.alloc(tooMany, ' '))]);

  test('is refused before it is read, packed or not', async () => {
    expect(await codeOf(open(sized(tooMany)))).toBe('E006');
    expect(packed.size).toBeLessThan(2 ** 20);
    expect(await codeOf(open(packed))).toBe('E006');
  });

  test('is opened by whoever goes on', async () => {
    const { content } = await open(packed, [{ code: 'E006', value: '', by: GO_ON }]);
    expect(content.size).toBe(tooMany);
  });
});

describe('letters of one byte each', () => {
  const polish = new Uint8Array([
    0x4b, 0x61, 0x9c, 0x6e, 0x69, 0x6b, 0x20, 0xb3, 0xb9, 0x6b, 0x61, 0x0a,
  ]);

  test('are guessed, with the lines in which they stand as each encoding has them', async () => {
    const { content, findings } = await open(new Blob([polish]));
    expect(await content.text()).toBe('Kaśnik łąka\n');
    expect(findings).toMatchObject([
      {
        code: 'E011',
        value: 'windows-1250',
        values: { 'windows-1250': ['Kaśnik łąka'], 'windows-1252': ['Kaœnik ³¹ka'] },
        repair: { kind: 'replaced', by: 'windows-1250' },
      },
    ]);
  });

  test('are read as the reader chose', async () => {
    const { content, findings } = await open(new Blob([polish]), [
      { code: 'E011', value: 'windows-1250', by: 'windows-1252' },
    ]);
    expect(await content.text()).toBe('Kaœnik ³¹ka\n');
    expect(findings).toMatchObject([{ repair: { kind: 'replaced', by: 'windows-1252' } }]);
  });

  test('are found wherever in the file they begin', async () => {
    const far = new Blob([' '.repeat(3 * 2 ** 20), '\n', polish]);
    const { content } = await open(far);
    expect((await content.text()).trim()).toBe('Kaśnik łąka');
  });
});

const declared = (encoding: string, bytes: readonly number[]): Blob =>
  new Blob([`<?xml version="1.0" encoding="${encoding}"?><a>`, new Uint8Array(bytes), '</a>']);

test.each([
  ['ISO-8859-1', [0xf1, 0x92], 'ñ’'],
  ['iso-8859-2', [0xb3], 'ł'],
  ['UTF-8', [0xc3, 0xb1], 'ñ'],
  ['UTF-8', [0xf1], 'ñ'],
  ['no-such-thing', [0xc3, 0xb1], 'ñ'],
  ['utf-16', [0xc3, 0xb1], 'ñ'],
])('an XML declaration of %s before the bytes %j gives «%s»', async (encoding, bytes, text) => {
  const { content } = await open(declared(encoding, bytes));
  expect((await content.text()).replace(/^.*\?>/, '')).toBe(`<a>${text}</a>`);
});

test('a letter that stands across two portions is one letter', async () => {
  const text = `${'a'.repeat(2 ** 20 - 1)}ñ`;
  const { content } = await open(new Blob([text]));
  expect(await content.text()).toBe(text);
  const wide = new Blob([new Uint8Array([0xff, 0xfe]), utf16(text)]);
  expect(await (await open(wide)).content.text()).toBe(text);
});

const utf16 = (text: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    Array.from(text, (letter) => letter.charCodeAt(0)).flatMap((code) => [code & 255, code >> 8]),
  );

test('an opening that is stopped ends with the reason', async () => {
  const stop = new AbortController();
  stop.abort(new Error('enough'));
  const packed = new Blob([gzipSync(Buffer.alloc(2 ** 22, 'ab'))]);
  await expect(openBytes(packed, { signal: stop.signal, mends: [] })).rejects.toThrow('enough');
});
