import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formatDataReference,
  readDataReference,
} from '../../../src/core/view-state/data-reference.ts';
import { readView } from '../../../src/core/view-state/url.ts';
import { writeSharedView, writeView } from '../../../src/core/view-state/url-writing.ts';
import { VIEW_NAMES } from '../../../src/core/view-state/url-codecs.ts';
import type { LinkContext, ViewState } from '../../../src/core/view-state/view-state.ts';
import { anyQuery, anyView, context, fileContext, otherContext } from './link-context.ts';

fc.configureGlobal({ seed: 201_707, numRuns: 500 });

const CONTEXTS = {
  'the default dataset': context,
  'another dataset': otherContext,
  'a file': fileContext,
};

const canonical = (link: string): string => writeView(readView(link, context).view, context);

/** A link of a view in either form. */
const anyLinkOf = (of: LinkContext) =>
  fc
    .tuple(anyView(of), fc.boolean())
    .map(([view, shared]) =>
      shared ? writeSharedView(view, of, { made: '1.0.0' }) : writeView(view, of),
    );
const anyLink = anyLinkOf(context);

describe.each(Object.entries(CONTEXTS))('with %s', (_, of) => {
  test('law 1: every view opens from its own link, without a notice', () => {
    fc.assert(
      fc.property(anyView(of), (view) => {
        expect(readView(writeView(view, of), of)).toMatchObject({
          view,
          notices: [],
          made: null,
          grammar: 1,
        });
      }),
    );
  });

  test('law 1: every view opens from the link that was shared of it', () => {
    fc.assert(
      fc.property(
        anyView(of),
        fc.string({ minLength: 1, unit: 'grapheme', maxLength: 20 }),
        (view, made) => {
          expect(readView(`?${writeSharedView(view, of, { made })}`, of)).toMatchObject({
            view,
            notices: [],
            made,
          });
        },
      ),
    );
  });
});

test('law 1: a link names a file by any name, and no other file', () => {
  const anyFile = fc.record({
    kind: fc.constant('file' as const),
    name: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
    hash8: fc.stringMatching(/^[0-9a-f]{8}$/),
  });
  fc.assert(
    fc.property(anyFile, anyFile, (file, other) => {
      const [data, otherData] = [formatDataReference(file), formatDataReference(other)];
      const link = writeView(readView('', { ...fileContext, data }).view, { ...fileContext, data });
      expect(readDataReference(link)).toEqual(file);
      expect(readView(link, { ...fileContext, data })).toMatchObject({
        view: { data },
        notices: [],
        mended: link,
      });
      const elsewhere = readView(link, { ...fileContext, data: otherData });
      expect(elsewhere.notices.map(({ reason }) => reason)).toEqual(
        data === otherData ? [] : ['unsupported'],
      );
    }),
  );
});

test.each(Object.entries(CONTEXTS))(
  'law 2: with %s, what a link opens as is written in one form, and that form opens as itself',
  (_, of) => {
    fc.assert(
      fc.property(fc.oneof(anyQuery, anyLinkOf(of)), (link) => {
        const { view, mended } = readView(link, of);
        expect(mended).toBe(writeView(view, of));
        expect(readView(mended, of)).toMatchObject({ view, mended, notices: [] });
      }),
    );
  },
);

describe('law 3: reading never throws', () => {
  test('for any string', () => {
    fc.assert(
      fc.property(anyQuery, (link) => {
        expect(() => readView(link, context)).not.toThrow();
      }),
      { numRuns: 3000 },
    );
  });

  test('for a link with any of its characters changed', () => {
    fc.assert(
      fc.property(
        anyLink,
        fc.array(fc.tuple(fc.nat(), fc.string({ unit: 'binary', minLength: 0, maxLength: 1 })), {
          minLength: 1,
          maxLength: 4,
        }),
        (link, changes) => {
          let changed = link;
          for (const [at, character] of changes) {
            const index = at % (changed.length + 1);
            changed = changed.slice(0, index) + character + changed.slice(index + 1);
          }
          expect(() => readView(changed, context)).not.toThrow();
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('for a link that was percent-encoded once more, which loses values but adds none', () => {
    fc.assert(
      fc.property(anyView(context), (view) => {
        const twice = writeView(view, context).replaceAll('%', '%25');
        const reading = readView(twice, context);
        for (const name of ['area', 'project', 'map'] as const)
          expect([view[name], null]).toContainEqual(reading.view[name]);
        expect(readView(encodeURIComponent(twice), context).mended).toBe('');
      }),
    );
  });

  test('for 64 KiB of any one sign, and tells at most once for each name', () => {
    for (const sign of [
      '&',
      '=',
      '%',
      '+',
      '/',
      ',',
      '-',
      '9',
      ':',
      'x',
      '%F0',
      'time=&',
      'map=,&',
      'v=0&',
      '\uD800',
    ]) {
      const noise = sign.repeat(65_536 / sign.length);
      for (const name of [
        '',
        'data=',
        'data=file:',
        'time=',
        'area=',
        'project=',
        'map=',
        'made=',
        'v=',
      ]) {
        const told = readView(name + noise, context).notices.map((notice) => notice.name);
        expect(told).toEqual([...new Set(told)]);
      }
    }
  });
});

test.each(Object.entries(CONTEXTS))(
  'law 4: with %s, a link cut at any byte keeps every parameter that ends before the cut',
  (_, of) => {
    fc.assert(
      fc.property(anyLinkOf(of), (link) => {
        const whole = readView(link, of).view;
        for (let cut = 0; cut < link.length; cut += 1) {
          const reading = readView(link.slice(0, cut), of);
          for (const name of namesBefore(link, cut))
            expect([cut, reading.view[name]]).toEqual([cut, whole[name]]);
          expect(reading.notices.length).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 80 },
    );
  },
);

test('law 5: the order of parameters does not matter', () => {
  const shuffled = anyLink.chain((link) => {
    const parts = link.split('&');
    return fc.tuple(
      fc.constant(link),
      fc.shuffledSubarray([...parts, 'area=XX', 'v=3', 'utm_source=mail'], {
        minLength: parts.length + 3,
      }),
    );
  });
  fc.assert(
    fc.property(shuffled, ([link, parts]) => {
      const inOrder = readView(`${link}&area=XX&v=3`, context);
      const { view, mended, made } = readView(parts.join('&'), context);
      expect({ view, mended, made }).toEqual({
        view: inOrder.view,
        mended: inOrder.mended,
        made: inOrder.made,
      });
    }),
  );
});

describe('law 6: a link holds no character that mail and chat break, and ends in none', () => {
  const allowed = /^(?:[a-z]+=(?:[A-Za-z0-9\-._~/,:]|%[0-9A-F]{2})+(?:&(?!$)|$))*$/;

  test.each(Object.entries(CONTEXTS))('whatever the view, with %s', (_, of) => {
    fc.assert(
      fc.property(anyLinkOf(of), (link) => {
        expect(link).toMatch(allowed);
        expect(link).not.toMatch(/[^A-Za-z0-9]$/);
      }),
    );
  });

  test('whatever the ids and the version, lone surrogates too', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (project, made) => {
        const view: ViewState = { ...readView('', context).view, project: `${project}\uDC00` };
        for (const link of [writeView(view, context), writeSharedView(view, context, { made })]) {
          expect(link).toMatch(allowed);
          expect(link).not.toMatch(/[^A-Za-z0-9]$/);
        }
      }),
    );
  });
});

test('the same view has the same address however it was reached', () => {
  expect(canonical('?map=both&time=2017-07&data=eu-colombia-s3&area=MX-DIF')).toBe(
    canonical('area=MX-CMX&map=both'),
  );
});

/** Names of the parameters of the view that end before the cut or at it. */
function namesBefore(link: string, cut: number): (keyof ViewState)[] {
  let end = -1;
  return link.split('&').flatMap((part) => {
    end += part.length + 1;
    return end <= cut ? VIEW_NAMES.filter((name) => part.startsWith(`${name}=`)) : [];
  });
}
