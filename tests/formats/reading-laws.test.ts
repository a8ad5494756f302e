import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createAtlas } from '../../src/core/domain/atlas.ts';
import { createGazetteer } from '../../src/core/domain/gazetteer.ts';
import { readAtlasJson } from '../../src/formats/atlas-json/read-atlas-json.ts';
import { FormatError, type FindingPlace, type ReadResult } from '../../src/formats/format.ts';
import { findingText } from '../../src/words/en/finding-messages.ts';
import { seedGazetteerData, TODAY } from '../support/seed-atlas.ts';
import { DATASET, lookup } from './support.ts';

const runs = (numRuns: number) => ({ seed: 20_170_701, numRuns });
/** For a machine that does other things beside. */
const PATIENCE = 60_000;
const geodata = seedGazetteerData();

/**
 * Reads a text; its refusal where it says that it can't. Whatever else it throws fails the test.
 */
function read(text: string): ReadResult | FormatError {
  try {
    return readAtlasJson(text, lookup);
  } catch (error) {
    if (error instanceof FormatError) return error;
    throw error;
  }
}

/** `read`, or the code of the refusal; and what reading left on the prototype of all objects. */
function verdict(text: string): string {
  const result = read(text);
  const left = [
    '',
    ...Object.keys(Object.prototype),
    ...('polluted' in {} ? ['polluted'] : []),
  ].join(' ');
  return `${result instanceof FormatError ? result.code : 'read'}${left}`;
}

/** The codes that reading a text tells, or the one of its refusal. */
function codes(text: string): string | readonly string[] {
  const result = read(text);
  return result instanceof FormatError ? result.code : result.findings.map(({ code }) => code);
}

const isLineOf = (place: FindingPlace, lines: number): boolean => {
  const line = place.kind === 'pointer' ? (place.line ?? 0) : 0;
  return line >= 1 && line <= lines;
};

const READ_OR_REFUSED = /^(?:read|E00[1-8])$/;

/** JSON with the keys that have undone other programs. */
const nastyJson = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom<unknown>(
    '__proto__',
    'constructor',
    'CO',
    'nuts:SE21',
    '2017-13',
    '..',
    1e300,
    -0,
    '',
    '\uD800',
    null,
    [],
    {},
  ),
  fc.constant(
    JSON.parse(
      '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
    ) as unknown,
  ),
);

interface Damage {
  readonly at: number;
  readonly how: 'replace' | 'remove' | 'double' | 'rename';
  readonly by: unknown;
}
const damage: fc.Arbitrary<Damage> = fc.record({
  at: fc.nat(),
  how: fc.constantFrom('replace', 'remove', 'double', 'rename'),
  by: nastyJson,
});

/** Does one harm to one member somewhere in a JSON value, and gives its text. */
function damaged(file: unknown, harms: readonly Damage[]): string {
  for (const { at, how, by } of harms) {
    const members: [Record<string, unknown>, string][] = [];
    const gather = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      for (const key of Object.keys(value)) {
        members.push([value as Record<string, unknown>, key]);
        gather((value as Record<string, unknown>)[key]);
      }
    };
    gather(file);
    const [holder, key] = members[at % members.length] ?? [{}, ''];
    // A copy: the harms that follow may befall what this one put there, and must not put it into
    // itself.
    if (how === 'replace')
      Object.defineProperty(holder, key, {
        value: structuredClone(by),
        enumerable: true,
        configurable: true,
        writable: true,
      });
    else if (how === 'double' && Array.isArray(holder))
      holder.push(structuredClone(holder[Number(key)]));
    else if (how === 'rename' && !Array.isArray(holder))
      Object.defineProperty(holder, `${key}s`, { value: holder[key], enumerable: true });
    else if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete holder[key];
  }
  return JSON.stringify(file, null, 1);
}

test(
  'any JSON is read or refused, never more',
  () => {
    fc.assert(
      fc.property(nastyJson, nastyJson, (value, part) => {
        expect(verdict(JSON.stringify(value))).toMatch(READ_OR_REFUSED);
        expect(
          verdict(
            JSON.stringify({
              format: 'cooperation-atlas/1',
              dataset: value,
              sources: part,
              projects: [value, part],
              areas: [part],
              records: value,
            }),
          ),
        ).toBe('read');
        const project = {
          id: 'a',
          title: 'A',
          targets: value,
          facts: part,
          parties: [value],
          budget: [part],
          dates: value,
        };
        expect(
          verdict(JSON.stringify({ format: 'cooperation-atlas/1', projects: [project] })),
        ).toBe('read');
      }),
      runs(300),
    );
  },
  PATIENCE,
);

test(
  'a damaged dataset is read; what is left can be shown, and every finding has a line and a text',
  () => {
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 6 }), (harms) => {
        const text = damaged(JSON.parse(DATASET), harms);
        const result = read(text);
        if (result instanceof FormatError) return;
        const lines = text.split('\n').length;
        expect(result.findings.filter(({ place }) => !isLineOf(place, lines))).toEqual([]);
        expect(result.findings.map(findingText).join('\n')).not.toMatch(/undefined|\[object|!$/m);
        const { dataset } = result;
        expect(dataset.sources.map(({ id }) => id)).toContain(dataset.info.primarySource);
        const shown = createAtlas(dataset, createGazetteer(geodata, dataset.areas), TODAY).dataset
          .projects;
        expect(shown.map(({ id }) => id)).toEqual(
          dataset.projects.flatMap(({ id, sources }) =>
            sources.includes(dataset.info.primarySource) ? [id] : [],
          ),
        );
        createAtlas(dataset, createGazetteer(geodata, dataset.areas), TODAY, 'added');
      }),
      runs(150),
    );
  },
  PATIENCE,
);

test(
  'a dataset whose text is cut or spoilt is refused or read',
  () => {
    fc.assert(
      fc.property(
        fc.nat(DATASET.length),
        fc.nat(20),
        fc.string({ maxLength: 4 }),
        (at, length, instead) => {
          expect(verdict(DATASET.slice(0, at))).toMatch(READ_OR_REFUSED);
          expect(verdict(DATASET.slice(0, at) + instead + DATASET.slice(at + length))).toMatch(
            READ_OR_REFUSED,
          );
        },
      ),
      runs(300),
    );
  },
  PATIENCE,
);

test('nesting without end is no harm', () => {
  const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
  expect(codes(deep)).toBe('E007');
  expect(codes(DATASET.replace('"frameworks": [', `"deep": ${deep}, "frameworks": [`))).toEqual([
    'E105',
  ]);
  expect(codes(DATASET.replace('"topic": {', `"objective": ${deep}, "topic": {`))).toEqual([
    'E107',
    'E104',
  ]);
});
