import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DatasetChange } from '../../../../src/core/domain/dataset.ts';
import { compareVersions } from '../../../../src/core/domain/version.ts';
import { changesSince } from '../../../../src/core/selectors/records/changes-since.ts';

const numbers = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 3 });
const anyVersion = fc.oneof(
  numbers.map((parts) => parts.join('.')),
  fc.constantFrom('2026-11-24', '2026-2', 'v1', '1.0-beta', 'première'),
  fc.string({ maxLength: 6 }),
);
const PROJECTS = ['a', 'b', 'c', 'gone'];
const anyChange: fc.Arbitrary<DatasetChange> = fc.record({
  version: anyVersion,
  text: fc.string({ minLength: 1 }),
  projects: fc.subarray(PROJECTS),
});
const anyList = fc.record({ version: anyVersion, changes: fc.array(anyChange, { maxLength: 12 }) });
const anySeen = fc.subarray(PROJECTS).map((ids) => new Set(ids));
/** The same whatever the order. */
const asSet = (changes: readonly DatasetChange[]): readonly string[] =>
  changes.map((change) => JSON.stringify(change)).toSorted();
const sign = (n: number): number => Math.sign(n);

describe('versions', () => {
  test('are ordered by their numbers', () => {
    const versions = ['1.10.0', '1.9.0', '1.9', '2.0', '1.9.0-2', '10', '1.9.00.1'];
    expect(versions.toSorted(compareVersions)).toEqual([
      '1.9',
      '1.9.0',
      '1.9.0-2',
      '1.9.00.1',
      '1.10.0',
      '2.0',
      '10',
    ]);
    expect(['2026-11-24', '2026-2', '2025-12'].toSorted(compareVersions)).toEqual([
      '2025-12',
      '2026-2',
      '2026-11-24',
    ]);
    expect(compareVersions('1.01', '1.1')).toBe(0);
    expect(compareVersions('9007199254740993', '9007199254740992')).toBeGreaterThan(0);
  });

  test('as numbers are, part by part', () => {
    fc.assert(
      fc.property(numbers, numbers, (a, b) => {
        const differs = a.findIndex((part, position) => part !== b[position]);
        const plain = differs === -1 ? a.length - b.length : (a[differs] ?? 0) - (b[differs] ?? -1);
        expect(sign(compareVersions(a.join('.'), b.join('.')))).toBe(sign(plain));
      }),
    );
  });

  test('whatever they are, have one order', () => {
    fc.assert(
      fc.property(anyVersion, anyVersion, anyVersion, (a, b, c) => {
        expect(compareVersions(a, a)).toBe(0);
        expect(sign(compareVersions(a, b)) + sign(compareVersions(b, a))).toBe(0);
        const [first = '', second = '', third = ''] = [a, b, c].toSorted(compareVersions);
        expect([
          compareVersions(first, second) <= 0,
          compareVersions(second, third) <= 0,
          compareVersions(first, third) <= 0,
        ]).toEqual([true, true, true]);
      }),
    );
  });
});

describe('the changes since a link was made', () => {
  test('are told only to a link of another version', () => {
    fc.assert(
      fc.property(anyList, anyVersion, anySeen, (info, made, seen) => {
        expect(changesSince(info, null, seen)).toBeNull();
        expect(changesSince(info, info.version, seen)).toBeNull();
        expect(changesSince(info, made, seen) === null).toBe(
          compareVersions(made, info.version) === 0,
        );
      }),
    );
  });

  test('are those after its version, each once, split by whether the view shows them', () => {
    fc.assert(
      fc.property(anyList, anyVersion, anySeen, (info, made, seen) => {
        const since = changesSince(info, made, seen);
        fc.pre(since !== null);
        const later = info.changes.filter(({ version }) => compareVersions(version, made) > 0);
        const elsewhere = later.filter(
          ({ projects }) => projects.length > 0 && projects.every((id) => !seen.has(id)),
        );
        expect(since).toMatchObject({
          from: made,
          to: info.version,
          isNewer: compareVersions(made, info.version) > 0,
          others: elsewhere.length,
        });
        expect(new Set(since.own)).toEqual(
          new Set(later.filter((change) => !elsewhere.includes(change))),
        );
        expect(since.own.length + since.others).toBe(later.length);
        expect(since.own).toEqual(
          since.own.toSorted((a, b) => compareVersions(a.version, b.version)),
        );
      }),
    );
  });

  test('become fewer the later the link was made, and more of them are its own the more it shows', () => {
    fc.assert(
      fc.property(anyList, anyVersion, anyVersion, anySeen, anySeen, (info, a, b, seen, more) => {
        const [early = '', late = ''] = [a, b].toSorted(compareVersions);
        const [first, last] = [changesSince(info, early, seen), changesSince(info, late, seen)];
        fc.pre(first !== null);
        expect(first.own).toEqual(expect.arrayContaining([...(last?.own ?? [])]));
        expect(changesSince(info, early, new Set([...seen, ...more]))?.own).toEqual(
          expect.arrayContaining([...first.own]),
        );
      }),
    );
  });

  test('don’t depend on the order of the list', () => {
    fc.assert(
      fc.property(anyList, anyVersion, anySeen, (info, made, seen) => {
        const [since, reversed] = [info.changes, info.changes.toReversed()].map((changes) =>
          changesSince({ ...info, changes }, made, seen),
        );
        expect(asSet(reversed?.own ?? [])).toEqual(asSet(since?.own ?? []));
        expect(reversed?.others).toBe(since?.others);
      }),
    );
  });
});
