import { createRendererChoice } from '../../../../src/ui/map/renderer-choice.ts';
import { fakeRenderer } from '../../../render/fake-renderer.ts';
import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { version } from '../../../../package.json';
import { AppMain } from '../../../../src/ui/app/app-main.tsx';
import { CopyContext } from '../../../../src/ui/controls/copy.ts';
import type { AreaId } from '../../../../src/core/domain/area.ts';
import { PageFailure } from '../../../../src/ui/app/page-failure.tsx';
import { NOTHING_TOLD } from '../../../../src/ui/panel/notices/told-of-link.ts';
import { ShareDialog } from '../../../../src/ui/share/share-dialog.tsx';
import { createViewStore, type ViewStore } from '../../../../src/core/view-state/store.ts';
import { selectArea } from '../../../../src/core/view-state/updates.ts';
import type { ViewState } from '../../../../src/core/view-state/view-state.ts';
import { period } from '../../panel/render-panel.tsx';
import { seedAtlas } from '../../../support/seed-atlas.ts';
import { viewWith } from '../../../support/view.ts';
import { InEnglish } from '../../../support/in-english.tsx';
import { InSession, sessionOf } from '../../../support/session.tsx';

const atlas = seedAtlas();

/** What throws in a part of the page, until it is mended. */
interface Fault {
  throws: boolean;
}

const throwing = (fault: Fault): void => {
  if (fault.throws) throw new TypeError('x is no function');
};

function renderMain(
  fields: Partial<ViewState>,
  { panel, map }: { readonly panel?: Fault; readonly map?: Fault },
): ViewStore {
  const store = createViewStore(
    viewWith({ data: atlas.dataset.info.id, time: period('2017-07'), ...fields }),
  );
  const { derived } = sessionOf(atlas);
  const session = sessionOf(atlas, store, {
    derived: {
      ...derived,
      // The panel alone asks for it here.
      head: (view) => {
        if (panel !== undefined && view.project === null) throwing(panel);
        return derived.head(view);
      },
      scenes: {
        ...derived.scenes,
        of: (view) => {
          if (map !== undefined) throwing(map);
          return derived.scenes.of(view);
        },
      },
    },
  });
  render(
    <InSession session={session}>
      <CopyContext value={copied}>
        <AppMain
          told={NOTHING_TOLD}
          map={{
            loaded: { shapes: null, problem: null, again: () => undefined },
            preDrawn: { map: null, inset: null },
          }}
          mapChoice={createRendererChoice([fakeRenderer()], null)}
        />
      </CopyContext>
    </InSession>,
  );
  return store;
}

const copied = vi.fn<(text: string) => Promise<boolean>>();

beforeEach(() => {
  copied.mockReset();
  copied.mockResolvedValue(true);
  // React writes each error that is caught to the console.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

describe('a region of the page that throws', () => {
  it('says what broke, and the others go on', async () => {
    const store = renderMain({}, { map: { throws: true } });
    expect(screen.getByRole('region', { name: 'The map broke' })).toHaveTextContent(
      'Everything else goes on working.',
    );
    expect(screen.queryByRole('region', { name: 'Map' })).toBeNull();
    act(() => {
      store.choose((view) => selectArea(view, 'CO-NAR' as AreaId));
    });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      '2 projects reach Nariño in July 2017',
    );
    await userEvent.setup().click(
      within(screen.getByRole('region', { name: 'Timeline' })).getByRole('button', {
        name: 'Next month',
      }),
    );
    expect(store.getState().time).toEqual(period('2017-08'));
  });

  it('is shown again at a press, with the focus in it', async () => {
    const fault = { throws: true };
    renderMain({ area: 'CO-NAR' as AreaId }, { panel: fault });
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Show it again' }));
    expect(screen.getByRole('region', { name: 'The panel broke' })).toBeVisible();
    fault.throws = false;
    await user.click(screen.getByRole('button', { name: 'Show it again' }));
    expect(screen.queryByText('The panel broke')).toBeNull();
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  });

  it('is tried again where another page is opened in it', () => {
    const store = renderMain({ area: 'CO-NAR' as AreaId }, { panel: { throws: true } });
    expect(screen.getByRole('region', { name: 'The panel broke' })).toBeVisible();
    act(() => {
      store.choose(() => ({ area: null, project: 'iuc' }));
    });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'International Urban Cooperation, active in July 2017',
    );
  });

  it('gives a report to copy: what broke, the error, the address of the view, versions and browser', async () => {
    renderMain({}, { map: { throws: true } });
    await userEvent.setup().click(screen.getByRole('button', { name: 'Copy the report' }));
    const [report = ''] = copied.mock.lastCall ?? [];
    expect(report.split('\n').slice(0, 5)).toEqual([
      `Cooperation Atlas ${version}: The map broke`,
      'Error: TypeError: x is no function',
      `View: ${location.href}`,
      'Data: eu-colombia-s3 1.0.0',
      `Browser: ${navigator.userAgent}`,
    ]);
    expect(report).toContain('MapView');
    expect(screen.getByRole('button', { name: 'Report copied' })).toBeVisible();
  });

  it('shows the report to be copied by hand where the browser refuses', async () => {
    copied.mockResolvedValue(false);
    renderMain({}, { map: { throws: true } });
    await userEvent.setup().click(screen.getByRole('button', { name: 'Copy the report' }));
    expect(
      screen.getByText('Copying was refused. The report stands below, to be selected and copied.'),
    ).toBeVisible();
    expect(
      screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'What the report says' }).value,
    ).toContain('x is no function');
  });

  it('leaves the dialog that it stands in, which can be closed', async () => {
    const store = createViewStore(
      viewWith({ data: atlas.dataset.info.id, time: period('2017-07') }),
    );
    const onClose = vi.fn<() => void>();
    const { links } = sessionOf(atlas);
    const session = sessionOf(atlas, store, {
      links: {
        ...links,
        shared: () => {
          throw new TypeError('no address');
        },
      },
    });
    render(
      <InSession session={session}>
        <ShareDialog shapes={null} onClose={onClose} />
      </InSession>,
    );
    const dialog = screen.getByRole('dialog', { name: 'Share this view' });
    expect(within(dialog).getByRole('region', { name: 'Sharing broke' })).toBeVisible();
    await userEvent.setup().click(within(dialog).getByRole('button', { name: 'Close' }));
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('is the page where what holds the regions together throws: it can be loaded again and reported', () => {
    render(<PageFailure failure={{ error: 'a word', where: '' }} />, { wrapper: InEnglish });
    expect(screen.getByRole('heading', { name: 'The page broke' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Load again' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Copy the report' })).toBeVisible();
  });
});
