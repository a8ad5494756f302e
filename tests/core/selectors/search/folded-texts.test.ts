import fc from 'fast-check';
import { expect, test } from 'vitest';
import { filteredAtlas } from '../../../../src/core/domain/atlas.ts';
import {
  entryAt,
  foldedTexts,
  mayAnswer,
  type SearchedTexts,
} from '../../../../src/core/selectors/search/folded-texts.ts';
import {
  foldTexts,
  isCode,
  isFound,
  parseQuery,
} from '../../../../src/core/selectors/search/search-text.ts';
import { createSearch } from '../../../../src/core/selectors/search/search.ts';
import { searchTexts } from '../../../../src/core/selectors/search/search-texts.ts';
import { generatedAtlas, seedWords } from '../../../support/seed-atlas.ts';

const word = fc.constantFrom(
  'border',
  'INNOV-AL',
  'labour',
  'S3',
  'Nariño',
  'a',
  'x1',
  'U.S.',
  '水',
);
const text = fc.array(word, { maxLength: 3 }).map((words) => words.join(' '));
const texts = fc.array(text, { maxLength: 3 });
const thing: fc.Arbitrary<SearchedTexts> = fc.record({
  names: texts,
  codes: texts,
  initials: texts,
  texts,
});

test('each thing has its own folded texts, wherever it stands among others', () => {
  fc.assert(
    fc.property(fc.array(thing, { maxLength: 8 }), (things) => {
      const folded = foldedTexts(things);
      expect(folded.size).toBe(things.length);
      things.forEach((of, position) => {
        const names = foldTexts([...new Set(of.names)]);
        expect(entryAt(folded, position)).toEqual({
          names,
          all: of.texts.length === 0 ? names : names + foldTexts(of.texts),
          codes: foldTexts(of.codes),
          initials: foldTexts(of.initials),
        });
      });
    }),
  );
});

test('whatever answers a query is among what may, in order', () => {
  fc.assert(
    fc.property(fc.array(thing, { maxLength: 8 }), text, (things, asked) => {
      const query = parseQuery(asked);
      if (query === null) return;
      const folded = foldedTexts(things);
      const may = mayAnswer(folded, query);
      const answering = things.flatMap((_, position) => {
        const { all, codes, initials } = entryAt(folded, position);
        const answers = isFound(all, query) || isCode(codes, query) || isCode(initials, query);
        return answers ? position : [];
      });
      expect(may).toEqual(expect.arrayContaining(answering));
      expect(may).toEqual(may.toSorted((a, b) => a - b));
    }),
  );
});

test('a search made before a filter finds what one made after it finds', () => {
  const atlas = generatedAtlas(120, 5);
  const words = seedWords(atlas);
  const before = createSearch(atlas, words, () => structuredClone(searchTexts(atlas.dataset)));
  fc.assert(
    fc.property(
      fc.subarray([...atlas.bounds.keys()]),
      fc.constantFrom(
        'pro',
        'topic 3',
        'donor',
        'project 77',
        'BR',
        'colomb',
        'projct',
        'ministry',
      ),
      (shown, asked) => {
        const after = createSearch(filteredAtlas(atlas, new Set(shown)), words);
        expect(before.find(asked)).toEqual(after.find(asked));
      },
    ),
    { numRuns: 20 },
  );
});
