import { act, createEvent, fireEvent, render, screen, within } from '@testing-library/react';
import { Profiler } from 'react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { AppHeader } from '../../../src/ui/app/app-header.tsx';
import { createPreferences } from '../../../src/browser/preferences.ts';
import type { Atlas } from '../../../src/core/domain/atlas.ts';
import { Panel } from '../../../src/ui/panel/panel.tsx';
import { TableView } from '../../../src/ui/table/table-view.tsx';
import { Timeline } from '../../../src/ui/timeline/timeline.tsx';
import { createViewStore } from '../../../src/core/view-state/store.ts';
import { setPeriod } from '../../../src/core/view-state/updates.ts';
import type { ViewState } from '../../../src/core/view-state/view-state.ts';
import { completeDialogs } from '../../support/browser/dialogs.ts';
import { layOut } from '../../support/browser/laid-out.ts';
import { generatedAtlas, seedAtlas } from '../../support/seed-atlas.ts';
import { months } from '../../core/view-state/link-context.ts';
import { InSession, sessionOf } from '../../support/session.tsx';

const PAGE = '/atlas/';
const seed = seedAtlas();
const many = generatedAtlas(20);

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
  Element.prototype.scrollIntoView = vi.fn<() => void>();
  completeDialogs();
  layOut();
});

/**
 * The page of a link without its map, with the timeline below a record, of which that counts
 * others; `rendered` is told of each drawing of it.
 */
function renderPage(query: string, atlas: Atlas = seed, rendered: () => void = () => undefined) {
  const { links } = sessionOf(atlas);
  const { view, notices } = links.read(query);
  expect(notices).toEqual([]);
  const store = createViewStore(view);
  render(
    <InSession session={sessionOf(atlas, store)}>
      <AppHeader
        preferences={createPreferences()}
        choice={{
          published: [],
          addressOf: () => PAGE,
          open: () => Promise.resolve(false),
        }}
        sharing={{
          isWanted: false,
          isOpen: false,
          isDue: false,
          toggle: () => undefined,
          close: () => undefined,
          arrived: () => undefined,
          prepare: () => undefined,
        }}
        onSearch={() => undefined}
        onKeys={() => undefined}
      />
      <Profiler id="page" onRender={rendered}>
        {view.view === 'table' ? <TableView empty={null} isAside={false} /> : <Panel />}
      </Profiler>
      {view.record === null ? null : <Timeline />}
    </InSession>,
  );
  const opened = (address: string): ViewState => links.read(address === PAGE ? '' : address).view;
  return { store, view, opened };
}

const inside = (link: HTMLElement): boolean =>
  /^(\?|\/atlas\/$)/.test(link.getAttribute('href') ?? '');
/** Links to other views. */
const links = (): HTMLElement[] => [...document.querySelectorAll('a')].filter(inside);
/**
 * The buttons of the panel or the table, but for those that close, change round or clear what is
 * there.
 */
const buttons = (): HTMLElement[] =>
  ['Panel', 'Table'].flatMap((name) =>
    screen.queryAllByRole('region', { name }).flatMap((part) =>
      within(part)
        .queryAllByRole('button')
        .filter(
          (button) =>
            !/^(Close|End|Swap|Clear|Download)/.test(
              button.getAttribute('aria-label') ?? button.textContent,
            ),
        ),
    ),
  );
/** The positions of the first of each look: what looks the same is of one kind. */
const ofEachLook = (controls: readonly HTMLElement[]): number[] => [
  ...new Map(controls.map((control, position) => [control.className, position])).values(),
];
const where = ({ area, project, body, record, list, view, time }: ViewState) => ({
  area,
  project,
  body,
  record,
  list,
  view,
  time,
});

const VIEWS: readonly (readonly [string, Atlas])[] = [
  ['', seed],
  ['time=2017-04', seed],
  ['time=2018-10', seed],
  ['area=CO-NAR', seed],
  ['project=innovact', seed],
  ['project=innovact&time=2019-03&area=CO', seed],
  ['body=dg-regio', seed],
  ['list=about', seed],
  ['record=s3p-open-call', seed],
  ['list=overlaps', seed],
  ['time=2017-06&list=gaps', seed],
  ['compare=2018-12', seed],
  ['view=table&map=europe&donor=ep', seed],
  ['data=generated&time=2012-07', many],
  ['data=generated&time=2012-07&list=projects', many],
  ['data=generated&time=2012-07&list=donors', many],
];

describe('what leads to another view', () => {
  test.each(VIEWS)(
    'in «%s» is a link whose address opens what its press shows, and no button',
    (query, atlas) => {
      const { store, view, opened } = renderPage(query, atlas);
      const back = (): void => {
        act(() => {
          store.replace(view);
        });
      };
      const looks = ofEachLook(links());
      expect(looks.length).toBeGreaterThan(1);
      for (const position of looks) {
        const link = links()[position] ?? document.body;
        fireEvent.pointerDown(link);
        const address = link.getAttribute('href') ?? '';
        fireEvent.click(link);
        expect({ name: link.textContent, view: store.getState() }).toEqual({
          name: link.textContent,
          view: opened(address),
        });
        back();
      }
      for (const position of ofEachLook(buttons())) {
        const button = buttons()[position] ?? document.body;
        fireEvent.click(button);
        expect({ name: button.textContent, ...where(store.getState()) }).toEqual({
          name: button.textContent,
          ...where(view),
        });
        back();
      }
    },
  );

  test('has the one short address of its view', () => {
    renderPage('area=CO');
    expect(screen.getByRole('link', { name: 'All projects' })).toHaveAttribute('href', PAGE);
    expect(
      within(screen.getByRole('article', { name: 'INNOVACT' })).getByRole('link', {
        name: 'INNOVACT',
      }),
    ).toHaveAttribute('href', '?area=CO&project=innovact');
    expect(screen.getByRole('link', { name: 'Table' })).toHaveAttribute(
      'href',
      '?area=CO&view=table',
    );
    expect(screen.getByRole('link', { name: 'Map' })).toHaveAttribute('aria-current', 'page');
  });

  test('leads out of a frame to the full atlas, in the reader’s own language', () => {
    renderPage('embed=1&lang=es');
    expect(screen.getByRole('link', { name: 'INNOVACT' })).toHaveAttribute(
      'href',
      '?project=innovact',
    );
  });
});

describe('a link to another view', () => {
  test.each([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { button: 1 }])(
    'is left to the browser when pressed with %o',
    (how) => {
      const { store, view } = renderPage('');
      const link = screen.getByRole('link', { name: 'INNOVACT' });
      const pressed = createEvent.click(link, how);
      fireEvent(link, pressed);
      expect(pressed.defaultPrevented).toBe(false);
      expect(store.getState()).toEqual(view);
    },
  );

  test('stands still while the reader scrubs, and leads to the months in sight once it is reached for', () => {
    vi.useFakeTimers();
    try {
      const { store } = renderPage('');
      const link = screen.getByRole('link', { name: 'INNOVACT' });
      const scrub = (time: string): void => {
        act(() => {
          store.move((view) => setPeriod(view, months(time)));
        });
      };
      scrub('2017-08');
      scrub('2017-09');
      expect(link).toHaveAttribute('href', '?project=innovact');
      act(() => {
        vi.advanceTimersByTime(400);
      });
      expect(link).toHaveAttribute('href', '?time=2017-09&project=innovact');
      scrub('2017-10');
      fireEvent.pointerDown(link);
      expect(link).toHaveAttribute('href', '?time=2017-10&project=innovact');
      scrub('2017-11');
      act(() => {
        link.focus();
      });
      expect(link).toHaveAttribute('href', '?time=2017-11&project=innovact');
      scrub('2017-12');
      fireEvent.click(link, { ctrlKey: true });
      expect(link).toHaveAttribute('href', '?time=2017-12&project=innovact');
    } finally {
      vi.useRealTimers();
    }
  });

  test('is not drawn while the reader moves the map', () => {
    const rendered = vi.fn<() => void>();
    const { store } = renderPage('list=about', seed, rendered);
    const before = rendered.mock.calls.length;
    for (const map of [10, 11, 12]) {
      act(() => {
        store.move(() => ({ map: { kind: 'bounds', bounds: [map, 1, map + 5, 6] } }));
      });
    }
    expect(rendered).toHaveBeenCalledTimes(before);
  });
});
