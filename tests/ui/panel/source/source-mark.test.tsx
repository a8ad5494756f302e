import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { AnnounceContext } from '../../../../src/ui/controls/announce.ts';
import type { Atlas } from '../../../../src/core/domain/atlas.ts';
import { parseMonth, type Month } from '../../../../src/core/domain/month.ts';
import type { Fact } from '../../../../src/core/domain/project.ts';
import { en } from '../../../../src/words/en/catalogue.ts';
import { createWords } from '../../../../src/words/words.ts';
import {
  DerivedMark,
  SourceMark,
  type SourceMarkProps,
} from '../../../../src/ui/panel/source/source-mark.tsx';
import { CopyContext } from '../../../../src/ui/controls/copy.ts';
import { createViewStore } from '../../../../src/core/view-state/store.ts';
import { completeDialogs } from '../../../support/browser/dialogs.ts';
import { seedAtlas } from '../../../support/seed-atlas.ts';
import { viewWith } from '../../../support/view.ts';
import { InSession, sessionOf } from '../../../support/session.tsx';

const page = readFileSync(
  join(process.cwd(), 'geodata/datasets/eu-colombia-s3.source.txt'),
  'utf8',
);
const atlas = seedAtlas();
const factOf = (project: string, key: string): Fact => {
  const fact = atlas.dataset.projects.find(({ id }) => id === project)?.facts[key];
  if (fact === undefined) throw new Error(`${project} ${key}`);
  return fact;
};

const loadText = vi.fn<() => Promise<string | null>>();
const copy = vi.fn<(text: string) => Promise<boolean>>();
const said = vi.fn<(text: string) => void>();

const scrollIntoView = vi.fn<(options?: unknown) => void>();
const monthOf = (text: string): Month => {
  const month = parseMonth(text);
  if (month === null) throw new Error(text);
  return month;
};

beforeAll(() => {
  completeDialogs();
  // jsdom scrolls nothing.
  Element.prototype.scrollIntoView = scrollIntoView;
});
beforeEach(() => {
  loadText.mockReset().mockResolvedValue(page);
  copy.mockReset().mockResolvedValue(true);
});

function renderIn(of: Atlas, mark: React.ReactNode): ReturnType<typeof userEvent.setup> {
  const words = createWords(en, of.gazetteer, of.dataset.info.languages);
  const store = createViewStore(viewWith({ data: of.dataset.info.id, time: 'all' }));
  render(
    <InSession
      session={sessionOf(of, store, {
        files: { declaredParts: () => Promise.resolve(new Map()), sourceText: loadText },
      })}
      words={words}
    >
      <AnnounceContext value={said}>
        <CopyContext value={copy}>{mark}</CopyContext>
      </AnnounceContext>
    </InSession>,
  );
  return userEvent.setup();
}

async function openCard(
  props: SourceMarkProps,
): Promise<{ user: ReturnType<typeof userEvent.setup>; mark: HTMLElement; card: HTMLElement }> {
  const user = renderIn(atlas, <SourceMark {...props} />);
  const mark = screen.getByRole('button', { name: new RegExp(`^Source of ${props.field}`) });
  await user.click(mark);
  return { user, mark, card: screen.getByRole('dialog', { name: `Source of ${props.field}` }) };
}

describe('a source mark', () => {
  it('is a sign alone where the words were taken over, and says it where they were not', () => {
    const marks = (
      <>
        <SourceMark field="Pays" facts={[factOf('innoval', 'parties.funding')]} />
        <SourceMark field="Where" facts={[factOf('innovact', 'targets')]} />
        <SourceMark field="When" facts={[factOf('innoval', 'start'), factOf('innoval', 'end')]} />
        <SourceMark field="Amount" facts={[]} />
        <SourceMark field="Site" facts={[{ text: 'elsewhere', source: 'other' }]} />
      </>
    );
    renderIn(atlas, marks);
    expect(
      screen.getAllByRole('button').map((button) => button.getAttribute('aria-label')),
    ).toEqual([
      'Source of Pays',
      'Source of Where: corrected',
      'Source of When: inferred',
      'Source of Site: added',
    ]);
    expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual([
      '',
      'corrected',
      'inferred',
      'added',
    ]);
    expect(loadText).not.toHaveBeenCalled();
  });

  it('opens by a key and leaves the focus where it is; Escape and the cross close, back to the mark', async () => {
    const user = renderIn(
      atlas,
      <SourceMark field="Pays" facts={[factOf('innoval', 'parties.funding')]} />,
    );
    const mark = screen.getByRole('button', { name: 'Source of Pays' });
    expect(mark).toHaveAttribute('aria-expanded', 'false');
    await user.tab();
    await user.keyboard('{Enter}');
    const card = screen.getByRole('dialog', { name: 'Source of Pays' });
    expect(mark).toHaveAttribute('aria-expanded', 'true');
    expect(mark).toHaveAttribute('aria-controls', card.id);
    expect(mark).toHaveFocus();
    await user.tab();
    expect(within(card).getByRole('button', { name: 'Close' })).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(mark).toHaveFocus();
    await user.keyboard(' ');
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(mark).toHaveFocus();
  });
});

describe('a source card', () => {
  it('has the words in their language, what we read, how and why, and the line', async () => {
    const { card } = await openCard({
      field: 'When',
      facts: [factOf('innoval', 'start'), factOf('innoval', 'end')],
      reading: 'June 2017 – June or July 2018',
    });
    expect(await within(card).findByText('The page says, under Duration')).toBeVisible();
    expect(within(card).getByText('On the page')).toBeVisible();
    const quote = within(card).getByRole('blockquote');
    expect(quote).toHaveTextContent(/^June 2017 - Ju 2018$/);
    expect(quote).toHaveAttribute('lang', 'en');
    expect(within(quote).getByText('Ju')).toHaveProperty('tagName', 'MARK');
    expect(card).toHaveTextContent('We readJune 2017 – June or July 2018');
    expect(card).toHaveTextContent('Inferred. Ju: June or July');
    expect(card).toHaveTextContent('Line 43 of the page');
  });

  it('says that words were taken over, and shows a cell for each month that a date allows', async () => {
    const first = monthOf('2017-05');
    const months = {
      certain: { first, last: first },
      possible: { first, last: monthOf('2017-07') },
    };
    const { card } = await openCard({
      field: 'Pays',
      facts: [factOf('innoval', 'parties.funding')],
      months,
    });
    expect(card).toHaveTextContent('Literal. Taken over word for word.');
    expect(await within(card).findByText('Line 41 of the page')).toBeVisible();
    expect(within(card).getAllByText('?')).toHaveLength(2);
  });

  it('copies the words and says so', async () => {
    const { user, card } = await openCard({
      field: 'Where',
      facts: [factOf('innovact', 'targets')],
    });
    await user.click(within(card).getByRole('button', { name: 'Copy' }));
    expect(copy).toHaveBeenCalledWith(
      'cross-border areas of Mexico-Guatelama, Colombia-Ecuador, Colombia-Peru and Peru-Chile.',
    );
    expect(await within(card).findByText('Copied')).toBeVisible();
    expect(said).toHaveBeenLastCalledWith('Copied');
  });

  it('shows the whole text with the lines in question marked; Escape closes that alone', async () => {
    const { user, card } = await openCard({ field: 'Topic', facts: [factOf('iuc', 'topic')] });
    expect(await within(card).findByText('Lines 20–21 of the page')).toBeVisible();
    await user.click(within(card).getByRole('button', { name: 'Show in the page text' }));
    const text = screen.getByRole('dialog', {
      name: 'Text of “Highlights cooperation EU-Colombia, S3 Platform”',
    });
    expect(within(text).getAllByRole('listitem')).toHaveLength(page.split('\n').length);
    expect([...text.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
      'Main topic: Region-to-region cooperation on innovation for local and',
      'regional development',
    ]);
    expect(scrollIntoView).toHaveBeenLastCalledWith({ block: 'center' });
    within(text).getByRole('button', { name: 'Close' }).focus();
    await user.keyboard('{Escape}');
    expect(screen.getAllByRole('dialog')).toEqual([card]);
  });

  it('has no line where there is no text to be had', async () => {
    loadText.mockRejectedValue(new Error('offline'));
    const { card } = await openCard({ field: 'Pays', facts: [factOf('iuc', 'parties.funding')] });
    expect(within(card).getByText('The page says')).toBeVisible();
    expect(card).not.toHaveTextContent(/Line/);
    expect(within(card).queryByRole('button', { name: 'Show in the page text' })).toBeNull();
  });

  it('says that no text of the page is kept, where none is', async () => {
    loadText.mockResolvedValue(null);
    const { card } = await openCard({ field: 'Pays', facts: [factOf('iuc', 'parties.funding')] });
    expect(
      await within(card).findByText('The text of the page isn’t kept with the data.'),
    ).toBeVisible();
    expect(within(card).getByText('The page says')).toBeVisible();
  });

  it('of an added fact names its source, its date and how sure it is', async () => {
    const { card } = await openCard({
      field: 'Site',
      facts: [{ text: 'Bogotá', source: 'register', date: '2018', confidence: 'likely' }],
    });
    expect(within(card).getByText('Added')).toBeVisible();
    expect(card).toHaveTextContent('Sourceregister');
    expect(card).toHaveTextContent('Dated2018');
    expect(card).toHaveTextContent('ConfidenceLikely');
    expect(card).not.toHaveTextContent(/Line/);
  });

  it('of something derived gives the rule, its result, what it begins with, and why', async () => {
    const user = renderIn(
      atlas,
      <DerivedMark
        field="Extent of Colombia–Ecuador"
        rule="Units at the border"
        gives="Nariño"
        from="line 31"
        why="No extent is given."
      />,
    );
    await user.click(
      screen.getByRole('button', { name: 'Source of Extent of Colombia–Ecuador: derived' }),
    );
    const card = screen.getByRole('dialog', { name: 'Source of Extent of Colombia–Ecuador' });
    expect(within(card).getByText('Derived by us')).toBeVisible();
    expect(card).toHaveTextContent(
      'RuleUnits at the borderGivesNariñoFromline 31Why. No extent is given.',
    );
  });
});
