import { cleanup, screen } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { seedAtlas } from '../../support/seed-atlas.ts';
import { renderPanel } from './render-panel.tsx';

/** Names of fields, which the atlas has in words of its own. */
const LABELS =
  /(?:Main topic|Targeted countries\/regions|Cooperation with EU|Donor|Monitoring|Duration):/g;

const folded = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** The page sentence by sentence, without field names, bullets and the point or colon at an end. */
function sentences(page: string): readonly string[] {
  const text = page
    // The alternative text of the flag, which the text of the page has without a space.
    .replace('EEASColombian Flag', 'EEAS\nColombian Flag')
    // Two values go over the end of a line.
    .replaceAll(/(,| and)\n(?=\S)/g, '$1 ')
    .replaceAll(LABELS, '\n')
    .replaceAll('•', '\n');
  return text
    .split(/\n|(?<=[.?!:])\s+/)
    .map((sentence) => folded(sentence).replace(/(?<!\.)[.:]$/, ''))
    .filter((sentence) => sentence !== '');
}

const atlas = seedAtlas();

/** All that the panel says in a view, with the card of each source mark. */
async function wordsOf(view: Parameters<typeof renderPanel>[0]): Promise<string> {
  const { user } = renderPanel(view, {}, atlas);
  const words = [screen.getByRole('region', { name: 'Panel' }).textContent];
  const marks = screen.queryAllByRole('button', { name: /^Source of / }).length;
  for (let position = 0; position < marks; position += 1) {
    const mark = screen.getAllByRole('button', { name: /^Source of / })[position];
    if (mark === undefined) throw new Error('a source mark is gone');
    await user.click(mark);
    words.push(...screen.getAllByRole('dialog').map((card) => card.textContent));
    await user.keyboard('{Escape}');
  }
  cleanup();
  return folded(words.join(' '));
}

describe('the words of the page', () => {
  it('are all in the atlas, sentence by sentence', { timeout: 60_000 }, async () => {
    const page = sentences(
      readFileSync(join(process.cwd(), 'geodata/datasets/eu-colombia-s3.source.txt'), 'utf8'),
    );
    expect(page.length).toBeGreaterThan(60);
    const shown = [await wordsOf({ time: '2017-07', list: 'about' })];
    for (const project of ['iuc', 'innovact', 'innoval'])
      shown.push(await wordsOf({ time: '2017-07', project }));
    const all = shown.join(' ');
    expect(page.filter((sentence) => !all.includes(sentence))).toEqual([]);
  });
});
