import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FormatError, type ReadResult } from '../../../src/formats/format.ts';
import { openIati } from '../../../src/formats/iati/open-iati.ts';
import { read } from '../../../src/formats/iati/read-iati.ts';
import { findingText } from '../../../src/words/en/finding-messages.ts';
import { CONTEXT } from '../support.ts';

const runs = (numRuns: number) => ({ seed: 20_170_701, numRuns });
/** For a machine that does other things beside. */
const PATIENCE = 60_000;

const FOLDER = new URL('../../corpus/iati/', import.meta.url);
const FILES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.xml'))
  .map((name) => readFileSync(new URL(name, FOLDER), 'utf8'));

/** Reads a text; the code of its refusal. Whatever else it throws fails the test. */
async function readText(text: string | Uint8Array<ArrayBuffer>): Promise<ReadResult | string> {
  try {
    return await read(new Blob([text]), CONTEXT);
  } catch (error) {
    if (error instanceof FormatError) return error.code;
    throw error;
  }
}

/** What a reading says, and what it left on the prototype of all objects. */
async function verdict(text: string | Uint8Array<ArrayBuffer>): Promise<string> {
  const result = await readText(text);
  const left = [...Object.keys(Object.prototype), ...('polluted' in {} ? ['polluted'] : [])];
  const said = typeof result === 'string' ? result : result.findings.map(findingText).join('\n');
  return left.length === 0 ? said : left.join(' ');
}

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    '__proto__',
    'constructor',
    '&amp;',
    '&nbsp;',
    '<',
    ']]>',
    '<![CDATA[',
    '<!--',
    '<?xml?>',
    '<iati-activity>',
    '</iati-activity>',
    '</iati-activities>',
    '&#x92;',
    '&#xD800;',
    '\u0000',
    '\uFFFE',
    '1e999',
    '9'.repeat(60),
    'javascript:alert(1)',
  ),
);

test(
  'any bytes are read or refused, never more',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        expect(await verdict(Uint8Array.from(bytes))).toMatch(/^E0(?:04|05|07|10)$/);
      }),
      runs(100),
    );
  },
  PATIENCE,
);

test(
  'a damaged file is read as far as it goes, twice the same, and tells lines that it has',
  async () => {
    const harm = fc.record({ at: fc.nat(), length: fc.nat({ max: 30 }), by: hostile });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...FILES),
        fc.array(harm, { minLength: 1, maxLength: 3 }),
        async (file, harms) => {
          const damaged = harms.reduce((text, { at, length, by }) => {
            const from = at % (text.length + 1);
            return text.slice(0, from) + by + text.slice(from + length);
          }, file);
          const first = await readText(damaged);
          expect(await readText(damaged)).toEqual(first);
          if (typeof first === 'string') return;
          const lines = damaged.split(/\r\n|\r|\n/).length;
          for (const { place } of first.findings) {
            const line = place.kind === 'element' || place.kind === 'line' ? place.line : undefined;
            expect(line).toBeGreaterThanOrEqual(1);
            expect(line).toBeLessThanOrEqual(lines);
          }
        },
      ),
      runs(150),
    );
  },
  PATIENCE,
);

/** Parts of one activity, all of different names. */
const PARTS = [
  '<iati-identifier>XX-1</iati-identifier>',
  '<reporting-org ref="XX"><narrative>R</narrative></reporting-org>',
  '<title><narrative>T</narrative></title>',
  '<description type="2"><narrative>D</narrative></description>',
  '<participating-org role="1"><narrative>P</narrative></participating-org>',
  '<activity-status code="2"/>',
  '<activity-date type="2" iso-date="2017-05-01"/>',
  '<recipient-country code="CO" percentage="50"/>',
  '<recipient-region code="998" percentage="50"/>',
  '<location><point><pos>4.6 -74.1</pos></point></location>',
  '<sector code="43040"/>',
  '<tag vocabulary="2" code="6"/>',
  '<activity-website>https://example.org/one</activity-website>',
  '<budget><value>10</value></budget>',
  '<transaction><transaction-type code="2"/><value>7.5</value></transaction>',
  '<document-link url="https://example.org/"/>',
];

const fileOf = (parts: readonly string[]): string =>
  `<iati-activities version="2.03" generated-datetime="2020-01-01"><iati-activity xml:lang="es" default-currency="EUR">${parts.join('')}</iati-activity></iati-activities>`;

test(
  'the order of elements says nothing',
  async () => {
    const usual = await readText(fileOf(PARTS));
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(PARTS, { minLength: PARTS.length }), async (parts) => {
        expect(await readText(fileOf(parts))).toEqual(usual);
      }),
      runs(60),
    );
  },
  PATIENCE,
);

test(
  'where the text of a file is cut into portions says nothing',
  async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...FILES),
        fc.integer({ min: 1, max: 400 }),
        async (file, length) => {
          const whole = await opened([file]);
          expect(
            await opened(file.match(new RegExp(`.{1,${String(length)}}`, 'gsu')) ?? []),
          ).toEqual(whole);
        },
      ),
      runs(100),
    );
  },
  PATIENCE,
);

async function opened(portions: readonly string[]): Promise<unknown> {
  try {
    const raw = await openIati(
      (async function* portionsOf() {
        yield* portions;
      })(),
    );
    return [raw.brokenAt, ...Array.from({ length: raw.size }, (_, index) => raw.activity(index))];
  } catch (error) {
    if (error instanceof FormatError) return error.code;
    throw error;
  }
}

const deep = (depth: number): string =>
  `<iati-activities>${'<a>'.repeat(depth)}${'</a>'.repeat(depth)}</iati-activities>`;

test('hostile depth and names are refused or passed over', async () => {
  expect(await readText(deep(70))).toBe('E005');
  expect(await readText(deep(60))).not.toBe('E005');
  const named = `<iati-activities><iati-activity __proto__="x" constructor="y"><iati-identifier>__proto__</iati-identifier><title><narrative xml:lang="__proto__">T</narrative></title><participating-org role="__proto__" ref="__proto__"><narrative>constructor</narrative></participating-org><sector vocabulary="__proto__" code="__proto__"/></iati-activity></iati-activities>`;
  const result = await readText(named);
  expect(typeof result === 'string' ? result : result.dataset.projects[0]?.id).toBe('__proto__');
  expect('polluted' in {}).toBe(false);
});
