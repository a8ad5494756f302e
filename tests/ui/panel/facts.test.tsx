import { screen, within } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PanelList } from '../../../src/core/view-state/view-state.ts';
import { seedAtlas } from '../../support/seed-atlas.ts';
import { renderPanel } from './render-panel.tsx';

/** Where a reader finds a fact. */
interface FactPlace {
  readonly view: {
    readonly time: string;
    readonly area?: string;
    readonly project?: string;
    readonly body?: string;
    readonly record?: string;
    readonly list?: PanelList;
  };
  /** The part of the panel: an article by its name, or the row of a field; else all of it. */
  readonly article?: string;
  readonly row?: string;
  readonly shown: readonly string[];
  /** Position in the ordered list of the part, counted from 1. */
  readonly position?: number;
  /** The words of the page, in the card of a source mark. */
  readonly says?: readonly { readonly field: string; readonly text: string }[];
  readonly list?: {
    readonly name: string;
    readonly certain: readonly string[];
    readonly possible: readonly string[];
  };
}

interface Checklist {
  readonly facts: readonly {
    readonly id: string;
    readonly what: string;
    readonly places: readonly FactPlace[];
  }[];
}

const checklist = JSON.parse(
  readFileSync(join(process.cwd(), 'tests/corpus/facts/checklist.json'), 'utf8'),
) as Checklist;
const atlas = seedAtlas();

const folded = (text: string): string => text.replaceAll(/\s+/g, ' ');
const panel = (): HTMLElement => screen.getByRole('region', { name: 'Panel' });

function partOf({ article, row }: FactPlace): HTMLElement {
  if (article !== undefined) return screen.getByRole('article', { name: article });
  if (row === undefined) return panel();
  const found = screen.getByText(row, { selector: 'dt' }).parentElement;
  if (found === null) throw new Error(row);
  return found;
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** What of a fact the panel doesn't have at a place: nothing, or the words that are missing. */
async function missingAt(place: FactPlace): Promise<readonly string[]> {
  const { user } = renderPanel(place.view, {}, atlas);
  const part = partOf(place);
  const text = folded(part.textContent);
  const missing = place.shown.filter((words) => !text.includes(words));
  if (place.position !== undefined) {
    const item = within(part).getAllByRole('listitem')[place.position - 1]?.textContent;
    if (item !== place.shown[0]) missing.push(`${String(place.position)}: ${item ?? 'nothing'}`);
  }
  for (const { field, text: words } of place.says ?? []) {
    const mark = within(part).getByRole('button', {
      name: new RegExp(`^Source of ${escaped(field)}(?:: |$)`),
    });
    if (mark.getAttribute('aria-expanded') !== 'true') await user.click(mark);
    const card = folded(screen.getByRole('dialog', { name: `Source of ${field}` }).textContent);
    if (!card.includes(words)) missing.push(`${field}: ${words}`);
  }
  return [...missing, ...(place.list === undefined ? [] : differencesOf(place.list))];
}

const isPossible = (card: HTMLElement): boolean => within(card).queryByText('Possible') !== null;

/** Cards that a list lacks, or has and shouldn't. */
function differencesOf({
  name,
  certain,
  possible,
}: NonNullable<FactPlace['list']>): readonly string[] {
  const list = screen.queryByRole('list', { name });
  const cards = list === null ? [] : within(list).getAllByRole('article');
  const found = cards.map(
    (card) => `${card.getAttribute('aria-label') ?? ''}${isPossible(card) ? ', possible' : ''}`,
  );
  const wanted = [...certain, ...possible.map((project) => `${project}, possible`)];
  return [
    ...wanted.filter((project) => !found.includes(project)),
    ...found.filter((project) => !wanted.includes(project)).map((project) => `not ${project}`),
  ];
}

describe('the facts of the page', () => {
  it('are all on the checklist, F01 to F64', () => {
    expect(checklist.facts.map(({ id }) => id)).toEqual(
      Array.from({ length: 64 }, (_, index) => `F${String(index + 1).padStart(2, '0')}`),
    );
    expect(checklist.facts.every(({ places }) => places.length > 0)).toBe(true);
  });

  describe.each(checklist.facts)('$id, $what', ({ places }) => {
    it.each(
      places.map((place) => ({
        place,
        view: new URLSearchParams(Object.entries(place.view)).toString(),
      })),
    )('is at $view', { timeout: 20_000 }, async ({ place }) => {
      expect(await missingAt(place)).toEqual([]);
    });
  });
});
