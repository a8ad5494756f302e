import { describe, expect, test } from 'vitest';
import { sentenceOf } from '../../../src/words/words.ts';
import { CARD, cardSvg } from '../../../src/site/cards/card.ts';
import { listedViews } from '../../../src/site/pages/view-pages.ts';
import type { PublishedAtlas } from '../../../src/site/published-atlas.ts';
import { firstView } from '../../../src/site/pages/site-pages.ts';
import { heading } from '../../../src/core/selectors/projects/heading.ts';
import type { ViewState } from '../../../src/core/view-state/view-state.ts';
import { seedAtlas } from '../../support/seed-atlas.ts';
import { cardLook } from '../card-look.ts';
import { HOSTILE_TEXTS, publish, withProject } from '../published.ts';

const look = cardLook();
const seed = publish(seedAtlas());

function viewOf(published: PublishedAtlas, query: string): ViewState {
  const [page] = listedViews([query], published);
  return page?.view ?? firstView(published);
}

/** The texts beside the map, by the size of their letters. */
function drawn(svg: string): {
  readonly root: Element;
  readonly lines: readonly { readonly text: string; readonly size: number; readonly y: number }[];
} {
  const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  const lines = Array.from(root.querySelectorAll(':scope > text'), (text) => ({
    text: text.textContent,
    size: Number(text.getAttribute('font-size')),
    y: Number(text.getAttribute('y')),
  }));
  return { root, lines };
}

const withoutSpaces = (text: string): string => text.replaceAll(/\s/gu, '');

describe.each([
  'time=2017-07',
  'area=CO-NAR',
  'area=COxEC',
  'project=innoval',
  'time=2017-04',
  'list=gaps',
  'compare=2018-12',
  'layer=added',
])('the card of %s', (query) => {
  const view = viewOf(seed, query);
  const sentence = sentenceOf(seed.words.heading(heading(seed.session.atlas, view)));
  const { root, lines } = drawn(cardSvg(seed, view, look));

  test('is a picture of the right size', () => {
    expect(root.nodeName).toBe('svg');
    expect([root.getAttribute('width'), root.getAttribute('height')]).toEqual([
      String(CARD.width),
      String(CARD.height),
    ]);
  });

  test('says the name of the atlas, the sentence of the view and the title of the data', () => {
    const [name, ...rest] = lines;
    expect(name?.text).toBe('Cooperation Atlas');
    expect(withoutSpaces(rest.map(({ text }) => text).join(''))).toBe(
      withoutSpaces(`${sentence}Highlights cooperation EU-Colombia`),
    );
    expect(root.querySelector('title')?.textContent).toBe(sentence);
  });

  test('has no value left to be filled in', () => {
    expect(root.outerHTML).not.toMatch(/var\(|NaN|undefined/);
  });
});

describe.each(HOSTILE_TEXTS)('a card with %s in its titles', (_, title) => {
  const published = publish(
    seedAtlas((page) => ({ ...withProject({ title })(page), info: { ...page.info, title } })),
  );
  const { root, lines } = drawn(cardSvg(published, viewOf(published, 'project=iuc'), look));

  test('is well formed, and its texts are text', () => {
    expect(root.nodeName).toBe('svg');
    expect(root.querySelectorAll('script, img, parsererror')).toHaveLength(0);
  });

  test('has no line wider than its band, none below the other, and none off the card', () => {
    const positions = lines.map(({ y }) => y);
    expect(positions).toEqual(positions.toSorted((a, b) => a - b));
    for (const { text, size, y } of lines) {
      expect(look.strong.widthOf(text, size)).toBeLessThan(400);
      expect(y).toBeLessThan(CARD.height - 20);
    }
    expect(lines.filter(({ text }) => text.endsWith('…'))).toHaveLength(
      title.length > 1000 ? 1 : 0,
    );
  });
});
