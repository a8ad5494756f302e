import { act, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { AreaId } from '../../../src/core/domain/area.ts';
import { en } from '../../../src/words/en/catalogue.ts';
import { sentenceOf } from '../../../src/words/words.ts';
import { heading } from '../../../src/core/selectors/projects/heading.ts';
import type { ViewState } from '../../../src/core/view-state/view-state.ts';
import { period, renderPanel } from '../panel/render-panel.tsx';
import { heldTexts } from '../../support/held-texts.ts';
import { seedWords } from '../../support/seed-atlas.ts';
import { startTranslator } from '../../support/browser/translator.ts';

let stop = (): void => undefined;
afterEach(() => {
  stop();
});

/** Views that differ in what stands in them, each after the other. */
const VIEWS: readonly Partial<ViewState>[] = [
  { time: period('2018-07') },
  { time: period('2018-06') },
  { time: period('2022-03') },
  { time: period('2017-07'), area: 'CO-NAR' as AreaId },
  { area: 'ES' as AreaId },
  { area: null, project: 'iuc' },
  { time: period('2018-07'), project: 'innoval' },
  { time: period('2018-12') },
  { project: null, body: 'ep' },
  { body: 'eeas' },
  { body: null, record: 's3p-open-call' },
  { record: 'regional-policy-dialogue' },
  { record: null, compare: period('2018-12'), time: period('2017-07') },
  { compare: period('2017-07'), time: period('2018-12') },
  { compare: null, list: 'overlaps' },
  { list: 'gaps' },
  { list: 'about' },
  { list: null, time: 'all' },
];

describe('a page that the browser translates', () => {
  it('says what the view shows after each change, and nothing throws', async () => {
    const { store, atlas } = renderPanel({ time: '2017-07' });
    const words = seedWords(atlas);
    stop = startTranslator(document);
    for (const view of VIEWS) {
      await act(async () => {
        store.choose(() => view);
        await Promise.resolve();
      });
      expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
        sentenceOf(words.heading(heading(atlas, store.getState()))),
      );
      expect(heldTexts(document)).toEqual([]);
    }
  });

  it('would be caught by the tests where a text stands beside something else', () => {
    const { container } = render(
      <p>
        {en.name} <b>{en.name}</b>
      </p>,
    );
    expect(heldTexts(container)).toEqual([`p: ${en.name}`, 'p:  ']);
    container.remove();
  });
});
