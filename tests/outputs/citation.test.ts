import { Cite } from '@citation-js/core';
// oxlint-disable-next-line import/no-unassigned-import -- it adds itself to the core
import '@citation-js/plugin-bibtex';
// oxlint-disable-next-line import/no-unassigned-import -- it adds itself to the core
import '@citation-js/plugin-csl';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { en } from '../../src/words/en/catalogue.ts';
import { bibtex, cslJson, plainCitation, type CitedView } from '../../src/outputs/citation.ts';

const NARINO: CitedView = {
  title: '2 projects reach Nariño in July 2017, 1 more possible',
  author: 'Cooperation Atlas',
  dataset: 'Highlights cooperation EU-Colombia',
  version: '1.0.0',
  publisher: 'S3 Platform',
  year: 2026,
  url: 'https://atlas.example.org/?data=eu-colombia-s3&time=2017-07&area=CO-NAR&q=a%20b&made=1.0.0',
  accessed: '2026-11-24',
};

/** Line ends and marks of direction are no part of a citation. */
const inOneLine = (text: string): string =>
  text
    .replaceAll(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

const HOSTILE = [
  '<script>alert(1)</script>',
  'a {b} \\c $d & 100% #e _f ^g ~h',
  'two\nlines "quoted" \u2018so\u2019',
  "=cmd|'/C calc'!A0",
  '\u202Egnp.exe',
  'x'.repeat(10_000),
];

describe('as plain text', () => {
  test('names the atlas, the sentence, the data, their version, the day and the address', () => {
    const { before, italic, after } = plainCitation(NARINO, en.sharing, '24 November 2026');
    expect(before + italic + after).toBe(
      `Cooperation Atlas (2026). 2 projects reach Nariño in July 2017, 1 more possible. Highlights cooperation EU-Colombia, version 1.0.0. Seen 24 November 2026. ${NARINO.url}`,
    );
  });
});

describe.each([
  // A body has no given name; BibTeX knows no other way to say so.
  ['BibTeX', bibtex, { family: 'Cooperation Atlas' }],
  ['CSL-JSON', cslJson, { literal: 'Cooperation Atlas' }],
])('as %s', (_, written, author) => {
  test('is read by a reference manager as what it says', () => {
    const [item, ...more] = new Cite(written(NARINO)).data;
    expect(more).toEqual([]);
    expect(item).toMatchObject({
      title: NARINO.title,
      URL: NARINO.url,
      publisher: 'S3 Platform',
      author: [expect.objectContaining(author)],
      issued: { 'date-parts': [[2026]] },
      accessed: { 'date-parts': [[2026, 11, 24]] },
    });
    expect(new Cite(written(NARINO)).format('bibliography', { template: 'apa' })).toContain(
      'Cooperation Atlas',
    );
  });

  test.each(HOSTILE)('keeps «%.30s» as text', (title) => {
    const [item] = new Cite(written({ ...NARINO, title, publisher: title })).data;
    expect(item).toMatchObject({ title: inOneLine(title) });
  });

  test('is one entry, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', maxLength: 60 }), (title) => {
        expect(new Cite(written({ ...NARINO, title: `A ${title} z` })).data).toHaveLength(1);
      }),
      { numRuns: 60 },
    );
  });
});

test('CSL-JSON is JSON that gives every title back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (title) => {
      const [item] = JSON.parse(cslJson({ ...NARINO, title })) as [{ title: string }];
      expect(item.title).toBe(inOneLine(title));
    }),
  );
});
