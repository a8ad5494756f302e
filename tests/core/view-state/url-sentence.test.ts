import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDataReference } from '../../../src/core/view-state/data-reference.ts';
import { readView } from '../../../src/core/view-state/url.ts';
import { writeSharedView, writeView } from '../../../src/core/view-state/url-writing.ts';
import { anyView, context, fileContext } from './link-context.ts';

const TAILS = [
  '.',
  ',',
  ')',
  ').',
  ']',
  '>',
  '”',
  '’.',
  '»,',
  '"',
  "'",
  '!',
  '?',
  '…',
  '**',
  '_',
  '`',
  '。',
  '」',
  ')))',
  '”).',
  '\u200b',
  ' ',
];

describe('what stands behind a link in a sentence is no part of it', () => {
  test('whatever the view, and whatever stands there', () => {
    fc.assert(
      fc.property(anyView(context), fc.constantFrom(...TAILS), (view, tail) => {
        fc.pre(view.q === '');
        const link = writeView(view, context);
        fc.pre(link !== '');
        expect(readView(`?${link}${tail}`, context)).toMatchObject({ view, notices: [] });
        const shared = writeSharedView(view, context, { made: '1.0.0' });
        fc.pre(tail !== ' ');
        expect(readView(`?${shared}${tail}`, context)).toMatchObject({
          view,
          notices: [],
          made: '1.0.0',
        });
      }),
      { seed: 201_707, numRuns: 400 },
    );
  });

  test('nor behind a file that it names', () => {
    expect(readDataReference(`?data=${encodeURIComponent(fileContext.data)}).`)).toMatchObject({
      kind: 'file',
      hash8: '0a1b2c3d',
    });
    expect(readDataReference('?data=eu-chile%E2%80%9D.')).toEqual({
      kind: 'published',
      id: 'eu-chile',
    });
  });

  test.each([
    ['https://example.org/a.json).', 'https://example.org/a.json'],
    ['https://example.org/a.json%E2%80%9D', 'https://example.org/a.json'],
    ['https://example.org/a.json,', 'https://example.org/a.json'],
    ['https://example.org/a_(1).json', 'https://example.org/a_(1).json'],
    ['https://example.org/a_%281%29', 'https://example.org/a_(1)'],
    ['https://example.org/data/', 'https://example.org/data/'],
    ['https://example.org/data%2E&time=all', 'https://example.org/data.'],
  ])('nor behind an address: %s', (written, url) => {
    expect(readDataReference(`?data=${written}`)).toEqual({ kind: 'address', url });
  });

  test.each([
    '](https://example.org/?area=CO)',
    '</a>',
    '%3C/a%3E',
    ' (see there)',
    '" target="_blank">',
    '=',
    '%0A',
    '%0D%0A',
    '\u00a0(see',
  ])('nor another text that has begun behind it: %s', (behind) => {
    expect(readView(`?time=2018-07&area=CO-NAR${behind}`, context)).toMatchObject({
      view: { area: 'CO-NAR' },
      notices: [],
    });
  });

  test('but a value that is cut is dropped, not guessed', () => {
    for (const link of ['time=2017-05/', 'area=CO-', 'time=2017-05/.', 'area=CO%'])
      expect(readView(link, context).notices).toHaveLength(1);
  });

  test('and a search keeps its stop', () => {
    expect(readView('?q=Guatemala.', context).view.q).toBe('Guatemala.');
    expect(readView('?q=Guatemala.%29', context).view.q).toBe('Guatemala.)');
    expect(readView('?q=(Guatemala)', context).view.q).toBe('(Guatemala)');
  });

  test('64 KiB of signs are read as fast as anything else', () => {
    for (const sign of [')', '.', '”', '.x', '(\u200b']) {
      for (const name of ['area', 'q', 'donor', 'made', 'data=https://a.org/']) {
        const link = `${name}=x${sign.repeat(65_536 / sign.length)}`;
        expect(readView(link, context).notices.length).toBeLessThanOrEqual(1);
        expect(() => readDataReference(link)).not.toThrow();
      }
    }
  });
});

test('an ampersand in the words of HTML parts two parameters', () => {
  for (const ampersand of [
    '&amp;',
    '&AMP;',
    '&amp;amp;',
    '&#38;',
    '&#x26;',
    '&amp;#038;',
    '&amp%3B',
  ]) {
    expect(readView(`?area=CO${ampersand}time=2018-12`, context).mended).toBe(
      'time=2018-12&area=CO',
    );
  }
});
