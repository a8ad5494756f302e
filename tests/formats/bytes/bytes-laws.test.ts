import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gzipSync } from 'node:zlib';
import { openBytes } from '../../../src/formats/bytes/opened-bytes.ts';
import { FormatError, type Finding } from '../../../src/formats/format.ts';
import { guessedEncoding } from '../../../src/formats/bytes/guessed-encoding.ts';

const opened = async (bytes: Uint8Array): Promise<readonly Finding[] | string> => {
  try {
    const { content, findings } = await openBytes(new Blob([Uint8Array.from(bytes)]), {
      signal: new AbortController().signal,
      mends: [],
    });
    // Whatever it was, it is UTF-8 now.
    new TextDecoder('utf-8', { fatal: true }).decode(await content.arrayBuffer());
    return findings;
  } catch (error) {
    if (error instanceof FormatError) return error.code;
    throw error;
  }
};

test('any bytes, and any packed, open as UTF-8 or are refused with a code', async () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    fc.uint8Array({ maxLength: 400 }).map((content) => new Uint8Array(gzipSync(content))),
    fc
      .tuple(fc.uint8Array({ maxLength: 400 }), fc.nat(400))
      .map(([content, end]) => new Uint8Array(gzipSync(content)).subarray(0, end)),
    fc.uint8Array({ maxLength: 400 }).map((rest) => new Uint8Array([0x1f, 0x8b, ...rest])),
  );
  await fc.assert(
    fc.asyncProperty(bytes, async (content) => {
      expect(await opened(content)).toEqual(await opened(content));
    }),
  );
});

test('text in UTF-8 is never guessed at', async () => {
  const text = fc
    .string({ unit: 'grapheme', maxLength: 100 })
    .map((letters) => `{"a": "${letters.replaceAll(/\p{Cc}/gu, '')}"}`);
  await fc.assert(
    fc.asyncProperty(text, async (written) => {
      expect(await opened(new TextEncoder().encode(written))).toEqual([]);
    }),
  );
});

const SENTENCES = {
  'windows-1252': [
    'Cooperación transfronteriza en Nariño',
    'Coopération régionale à l’échelle des départements',
    'Região do Amazonas, proteção das florestas',
    'Zusammenarbeit für Städte, Grüße aus Österreich',
    'Samarbete i Skåne och på Åland',
  ],
  'windows-1250': [
    'Współpraca regionów, Województwo Śląskie',
    'Spolupráce krajů, příhraničí a životní prostředí',
    'Határon átnyúló együttműködés, erdők és jövő',
    'Suradnja županija, čišćenje šuma',
  ],
  'windows-1251': [
    'Сотрудничество регионов',
    'Сътрудничество между общините',
    'Програма співробітництва',
  ],
  'windows-1253': ['Διασυνοριακή συνεργασία περιφερειών', 'Ανάπτυξη και περιβάλλον στην Κρήτη'],
} as const;

test.each(
  Object.entries(SENTENCES).flatMap(([label, sentences]) =>
    sentences.map((sentence) => [label, sentence] as const),
  ),
)('%s is guessed from «%s»', (label, sentence) => {
  const byLetter = new Map(
    Array.from({ length: 256 }, (_, byte) => [
      new TextDecoder(label).decode(new Uint8Array([byte])),
      byte,
    ]),
  );
  const bytes = Array.from(sentence, (letter) => byLetter.get(letter) ?? 0x3f);
  expect(guessedEncoding(new Uint8Array(bytes))).toBe(label);
});
