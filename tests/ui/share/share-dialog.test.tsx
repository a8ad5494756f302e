import { act, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent, type UserEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { AnnounceContext } from '../../../src/ui/controls/announce.ts';
import type { AreaId } from '../../../src/core/domain/area.ts';
import { ShareDialog } from '../../../src/ui/share/share-dialog.tsx';
import { comparedFile } from '../../../src/core/view-state/compared-file.ts';
import { CopyContext, type CopyText } from '../../../src/ui/controls/copy.ts';
import type { DataOrigin } from '../../../src/session/session.ts';
import { createViewStore, type ViewStore } from '../../../src/core/view-state/store.ts';
import { setPeriod } from '../../../src/core/view-state/updates.ts';
import type { ViewState } from '../../../src/core/view-state/view-state.ts';
import { seedAtlas, seedShapes } from '../../support/seed-atlas.ts';
import { viewWith } from '../../support/view.ts';
import { months } from '../../core/view-state/link-context.ts';
import { InSession, sessionOf } from '../../support/session.tsx';

const atlas = seedAtlas();
const shapes = seedShapes();
const SITE = 'https://atlas.example.org/';

const MINE = comparedFile(
  { kind: 'file', name: 'mine.json', hash8: '01234567' },
  'mine.json',
  '01234567',
);

interface Rendered {
  readonly user: UserEvent;
  readonly store: ViewStore;
  readonly copied: ReturnType<typeof vi.fn<CopyText>>;
  readonly said: ReturnType<typeof vi.fn<(text: string) => void>>;
  readonly closed: ReturnType<typeof vi.fn<() => void>>;
  readonly unmount: () => void;
}

function renderDialog(
  fields: Partial<ViewState> = {},
  {
    refuses = false,
    withShapes = true,
    origin = { kind: 'published' },
  }: {
    readonly refuses?: boolean;
    readonly withShapes?: boolean;
    readonly origin?: DataOrigin;
  } = {},
): Rendered {
  const store = createViewStore(
    viewWith({
      data: atlas.dataset.info.id,
      time: months('2017-07'),
      area: 'CO-NAR' as AreaId,
      ...fields,
    }),
  );
  const copied = vi.fn<CopyText>(() => Promise.resolve(!refuses));
  const said = vi.fn<(text: string) => void>();
  const closed = vi.fn<() => void>();
  const { unmount } = render(
    <InSession session={sessionOf(atlas, store, { origin })}>
      <AnnounceContext value={said}>
        <CopyContext value={copied}>
          <ShareDialog shapes={withShapes ? shapes : null} onClose={closed} />
        </CopyContext>
      </AnnounceContext>
    </InSession>,
  );
  return { user: userEvent.setup(), store, copied, said, closed, unmount };
}

const field = (name: string): HTMLElement => screen.getByRole('textbox', { name });
const textOf = (name: string): string => {
  const area = field(name);
  return area instanceof HTMLTextAreaElement ? area.value : '';
};
const part = (name: string): HTMLElement => screen.getByRole('region', { name });
const LINK = `${SITE}?data=eu-colombia-s3&time=2017-07&area=CO-NAR&made=1.0.0`;

test('is named, says what is seen, and begins at the button that copies the link', () => {
  renderDialog();
  const dialog = screen.getByRole('dialog', { name: 'Share this view' });
  expect(dialog).toHaveTextContent(
    'Whoever opens the link sees what you see now: 2 projects reach Nariño in July 2017, 1 more possible',
  );
  expect(screen.getByRole('button', { name: 'Copy: Link' })).toHaveFocus();
  for (const name of ['Link', 'Cite', 'Embed', 'Download']) expect(part(name)).toBeVisible();
});

test('copies the link, with the sentence for programs that take formatted text, and says so', async () => {
  const { user, copied, said } = renderDialog();
  await user.keyboard('{Enter}');
  expect(copied).toHaveBeenCalledExactlyOnceWith(
    LINK,
    `<a href="${LINK.replaceAll('&', '&amp;')}">2 projects reach Nariño in July 2017, 1 more possible</a>. Highlights cooperation EU-Colombia`,
  );
  expect(said).toHaveBeenLastCalledWith('Link copied.');
  expect(screen.getByRole('button', { name: 'Copy: Link' })).toHaveFocus();
  expect(screen.getByRole('button', { name: 'Copy: Link' })).toHaveTextContent('Copied');
});

test('where the browser refuses, selects the text to be copied by hand', async () => {
  const { user, said } = renderDialog({}, { refuses: true });
  await user.keyboard('{Enter}');
  await waitFor(() => expect(field('Link')).toHaveFocus());
  expect(said).toHaveBeenLastCalledWith('Copying was refused. Select the text and copy it.');
  expect(field('Link')).toHaveProperty('selectionEnd', LINK.length);
  expect(field('Link')).toHaveProperty('selectionStart', 0);
});

test('the version and the language are the sender’s choice', async () => {
  const { user } = renderDialog();
  expect(field('Link')).toHaveValue(LINK);
  await user.click(screen.getByRole('checkbox', { name: 'With the data version' }));
  expect(field('Link')).toHaveValue(`${SITE}?data=eu-colombia-s3&time=2017-07&area=CO-NAR`);
  await user.click(screen.getByRole('checkbox', { name: 'In my language' }));
  expect(field('Link')).toHaveValue(`${SITE}?data=eu-colombia-s3&time=2017-07&area=CO-NAR&lang=en`);
});

test('follows the view while it is open', () => {
  const { store } = renderDialog();
  act(() => {
    store.move((view) => setPeriod(view, months('2018-07')));
  });
  expect(field('Link')).toHaveValue(LINK.replace('2017-07', '2018-07'));
  expect(screen.getByRole('dialog')).toHaveTextContent(
    '1 project reaches Nariño in July 2018, 2 more possible',
  );
});

test('«Copied» stands no longer than the link is the one that was copied', async () => {
  const { user, store } = renderDialog();
  await user.keyboard('{Enter}');
  expect(screen.getByRole('button', { name: 'Copy: Link' })).toHaveTextContent('Copied');
  act(() => {
    store.move((view) => setPeriod(view, months('2017-08')));
  });
  expect(screen.getByRole('button', { name: 'Copy: Link' })).toHaveTextContent(/^Copy$/);
});

test('what is filtered by is cited and named too, since the sentence counts by it', () => {
  renderDialog({ donor: ['ep'] });
  const title = '2 projects reach Nariño in July 2017 (Donor: European Parliament)';
  expect(screen.getByRole('dialog')).toHaveTextContent(title);
  expect(textOf('Cite')).toContain(`${title}. Highlights`);
  expect(textOf('Embed')).toContain(`title="Cooperation Atlas: ${title}"`);
});

test('says what a link has no room for', () => {
  renderDialog({ q: 'long '.repeat(500) });
  for (const name of ['Link', 'Cite', 'Embed'])
    expect(part(name)).toHaveTextContent('Too long for one link, so it leaves out: search.');
});

describe('a citation', () => {
  test('is given in three forms', async () => {
    const { user, copied, said } = renderDialog();
    expect(part('Cite')).toHaveTextContent('data version 1.0.0');
    expect(textOf('Cite')).toMatch(
      /^Cooperation Atlas \(2026\)\. 2 projects reach Nariño in July 2017, 1 more possible\. Highlights cooperation EU-Colombia, version 1\.0\.0\. Seen \d+ \w+ \d{4}\. https:/,
    );
    await user.click(screen.getByRole('button', { name: 'BibTeX' }));
    expect(textOf('Cite')).toMatch(/^@misc\{cooperation-atlas-2026-2-projects-reach-narino/);
    await user.click(screen.getByRole('button', { name: 'CSL-JSON' }));
    expect(textOf('Cite')).toContain('"URL": "https://atlas.example.org/?');
    await user.click(screen.getByRole('button', { name: 'Copy: Cite' }));
    expect(copied).toHaveBeenLastCalledWith(
      expect.stringContaining('"type": "webpage"'),
      undefined,
    );
    expect(said).toHaveBeenLastCalledWith('Cite copied.');
  });

  test('always names the version', async () => {
    const { user } = renderDialog();
    await user.click(screen.getByRole('checkbox', { name: 'With the data version' }));
    expect(textOf('Cite')).toContain('&made=1.0.0');
  });
});

test('the embed code is a frame of the view, named by its sentence', () => {
  renderDialog();
  expect(field('Embed')).toHaveValue(
    `<iframe src="${SITE}?data=eu-colombia-s3&amp;time=2017-07&amp;area=CO-NAR&amp;embed=1&amp;made=1.0.0" width="100%" height="560" style="border:0" loading="lazy" allow="fullscreen; clipboard-write" title="Cooperation Atlas: 2 projects reach Nariño in July 2017, 1 more possible"></iframe>`,
  );
});

test('files are named after the view', async () => {
  const saved = vi.fn<(name: string) => void>();
  vi.stubGlobal(
    'URL',
    Object.assign(class extends URL {}, {
      createObjectURL: () => 'blob:x',
      revokeObjectURL: () => undefined,
    }),
  );
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function save(
    this: HTMLAnchorElement,
  ) {
    saved(this.download);
  });
  const { user, said } = renderDialog();
  await user.click(screen.getByRole('button', { name: /as a table/ }));
  await user.click(screen.getByRole('button', { name: /as GeoJSON/ }));
  expect(saved.mock.calls.flat()).toEqual([
    'eu-colombia-s3_time-2017-07_area-CO-NAR.csv',
    'eu-colombia-s3_time-2017-07_area-CO-NAR.geojson',
  ]);
  expect(said).toHaveBeenLastCalledWith('GeoJSON downloaded.');
  expect(
    within(part('Download')).getByRole('link', { name: 'Download the whole dataset as JSON' }),
  ).toHaveAttribute('href', 'datasets/eu-colombia-s3.json');
});

test('all data of a file of the reader’s own are that file', async () => {
  const saved = vi.fn<(name: string, blob: unknown) => void>();
  const made = vi.fn<(blob: Blob) => string>(() => 'blob:x');
  vi.stubGlobal(
    'URL',
    Object.assign(class extends URL {}, {
      createObjectURL: made,
      revokeObjectURL: () => undefined,
    }),
  );
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function save(
    this: HTMLAnchorElement,
  ) {
    saved(this.download, made.mock.lastCall?.[0]);
  });
  const { user, said } = renderDialog(
    {},
    {
      origin: {
        kind: 'file',
        file: {
          ...MINE,
          content: new Blob(['{"format": "cooperation-atlas/1"}'], { type: 'application/json' }),
        },
      },
    },
  );
  expect(within(part('Download')).queryByRole('link')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Download the whole dataset as JSON' }));
  expect(saved).toHaveBeenCalledExactlyOnceWith(
    'mine.json',
    expect.objectContaining({ size: 33, type: 'application/json' }),
  );
  expect(said).toHaveBeenLastCalledWith('All data downloaded.');
});

test('pictures and GeoJSON wait for the shapes, and that is said', () => {
  renderDialog({}, { withShapes: false });
  expect(screen.getByRole('button', { name: /SVG picture/ })).toBeDisabled();
  expect(screen.getByRole('button', { name: /as GeoJSON/ })).toBeDisabled();
  expect(screen.getByRole('button', { name: /as a table/ })).toBeEnabled();
  expect(part('Download')).toHaveTextContent(
    'Pictures and GeoJSON come once the map’s shapes have loaded.',
  );
});

test('one press prints', async () => {
  const print = vi.fn<() => void>();
  vi.stubGlobal('print', print);
  const { user } = renderDialog();
  await user.click(screen.getByRole('button', { name: 'Print' }));
  await vi.waitFor(() => {
    expect(print).toHaveBeenCalledOnce();
  });
});

test('Esc closes it', async () => {
  const { user, closed } = renderDialog();
  await user.keyboard('{Escape}');
  expect(closed).toHaveBeenCalledOnce();
});

/** Whether the dialog of a view says whose words its tables hold. */
function saysWhose(fields: Partial<ViewState>): boolean {
  const { unmount } = renderDialog({ area: null, ...fields });
  const isSaid = screen.queryByText(/^CSV and GeoJSON hold what the page says/) !== null;
  unmount();
  return isSaid;
}

test('tables are said to hold the page alone where they do: not of a project that only other sources name', () => {
  const views: readonly Partial<ViewState>[] = [
    {},
    { layer: 'added' },
    { layer: 'added', project: 'iuc' },
    { layer: 'added', project: 'iurc' },
  ];
  expect(views.map(saysWhose)).toEqual([false, true, true, false]);
});
