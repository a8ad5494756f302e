import './ui/app/base.css';
import './render/svg/map-svg.css';
import './ui/app/start.css';
import {
  startTransition,
  StrictMode,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  type ReactNode,
} from 'react';
import { createRoot } from 'react-dom/client';
import { SessionPage, type Entrance } from './ui/app/session-page.tsx';
import { tableView } from './ui/app/app-main.tsx';
import type { ReadingOptions } from './browser/reading.ts';
import { drawnMaps, endEarlyPage, plainPage } from './browser/early-page.ts';
import { forgetEarlyPress, keepTyped } from './browser/early-press.ts';
import { DEFAULT_DATASET } from './browser/fetch-dataset.ts';
import { declaredParts, fetchGazetteer, fetchShapes } from './browser/geodata-files.ts';
import { createLazyPart } from './browser/lazy-part.ts';
import { createPreferences } from './browser/preferences.ts';
import { publishedDatasets } from './browser/published-datasets.ts';
import { whenIdle } from './browser/when-idle.ts';
import { Boundary } from './ui/controls/failure/boundary.tsx';
import { preload } from './ui/controls/lazy-part.tsx';
import { PANEL_PARTS } from './ui/panel/pages.tsx';
import { loadAtlas } from './session/load-atlas.ts';
import { LoadFailure } from './ui/app/load-failure.tsx';
import { loadFile, type FileProblem } from './session/load-file.ts';
import { isDefaultData, type Session } from './session/session.ts';
import type { DatasetChoice } from './ui/app/dataset-switch.tsx';
import { MessagesContext } from './session/messages-context.ts';
import { PageFailure } from './ui/app/page-failure.tsx';
import { once } from './core/domain/once.ts';
import { readerLanguage } from './words/reader-language.ts';
import { readDataReference, type FileReference } from './core/view-state/data-reference.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id root');

const preferences = createPreferences();
preferences.subscribe(({ theme }) => {
  if (theme === null) delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
});

// Shapes are needed for a map that isn't drawn in the page, and for the live one, which waits until
// the page answers. Who waits for them hears of a failure.
const firstShapes = once(() => {
  const asked = fetchShapes();
  asked.catch(() => undefined);
  return asked;
});
if ('opening' in document.documentElement.dataset) void firstShapes();
if (/[?&]view=table\b/.test(location.search)) preload(tableView);
// A link to more than a period likely opens one of its pages.
if (/[?&](?!time=|made=|lang=)\w+=/.test(location.search))
  for (const part of PANEL_PARTS) preload(part);
const drawn = drawnMaps(root);
const language = readerLanguage([
  ...new URLSearchParams(location.search).getAll('lang'),
  ...navigator.languages,
]);
document.documentElement.lang = language.code;
const messages = language.load();
const page = createRoot(root);
const fileRequest = createLazyPart('file-request', () => import('./ui/import/file-request.tsx'));

const AT_FIRST: Entrance = { takesFocus: false, entersHistory: false };
const ASKED_FOR: Entrance = { takesFocus: true, entersHistory: false };

/** Counts what was opened: what arrives after something else was asked for is not shown. */
let openings = 0;

const choice: DatasetChoice = {
  published: publishedDatasets(document),
  addressOf: (id) => (id === DEFAULT_DATASET ? location.pathname : queryFor(id)),
  open: async (id) => {
    const opening = ++openings;
    try {
      const session = await loadAtlas(queryFor(id));
      // One that the site no longer has opens as the default, which nobody asked for.
      if (!session.links.speakOf(queryFor(id))) return false;
      if (opening === openings) showSession(session, { takesFocus: true, entersHistory: true });
      return true;
    } catch {
      return false;
    }
  },
};

openQuery(location.search, AT_FIRST);

/** Opens what a query speaks of: a dataset, or the request for a file. */
function openQuery(search: string, entrance: Entrance): void {
  const opening = ++openings;
  const reference = readDataReference(search);
  if (reference?.kind === 'file') {
    showRequest(reference, search);
    return;
  }
  void orFailure(async () => {
    const session = await loadAtlas(search);
    if (opening === openings) showSession(session, entrance);
  });
}

function showSession(session: Session, entrance: Entrance): void {
  const preDrawn = {
    map: session.links.write(session.reading.view) === '' ? drawn.map : null,
    inset: isDefaultData(session) ? drawn.inset : null,
  };
  show(
    <Boundary key={session.id} renderFailure={(failure) => <PageFailure failure={failure} />}>
      <SessionPage
        session={session}
        preferences={preferences}
        files={{ first: firstShapes(), fetch: fetchShapes }}
        preDrawn={preDrawn}
        choice={choice}
        entrance={entrance}
        onElsewhere={(search) => {
          if (search === null) openings += 1;
          else openQuery(search, ASKED_FOR);
        }}
      />
    </Boundary>,
  );
}

/** Asks for the file that the link is about. */
function showRequest(wanted: FileReference, search: string): void {
  forgetEarlyPress(document);
  const openFile = (file: File, options: ReadingOptions): Promise<FileProblem | null> =>
    orFailure(async () => {
      const geodata = await fetchGazetteer();
      const loading = await unlessStopped(options, () =>
        loadFile(file, wanted, geodata, search, options),
      );
      if (loading === null) return null;
      if ('problem' in loading) return loading.problem;
      showSession(loading.loaded, ASKED_FOR);
      return null;
    });
  const showOwnData = (): void => {
    void orFailure(async () => {
      showSession(await loadAtlas(search), ASKED_FOR);
    });
  };
  void orFailure(async () => {
    const { FileRequest } = await fileRequest.load();
    showElsewhere(<FileRequest wanted={wanted} onFile={openFile} onOwnData={showOwnData} />);
  });
}

/** Null for what its reader has left, whatever comes of it. */
async function unlessStopped<Result>(
  { signal }: ReadingOptions,
  load: () => Promise<Result>,
): Promise<Result | null> {
  try {
    const result = await load();
    return signal?.aborted === true ? null : result;
  } catch (error) {
    if (signal?.aborted === true) return null;
    throw error;
  }
}

/** In the place of a session, which alone would follow Back and Forward. */
function showElsewhere(part: ReactNode): void {
  show(
    <Followed
      onMoved={() => {
        openQuery(location.search, ASKED_FOR);
      }}
    >
      {part}
    </Followed>,
  );
}

function Followed({
  onMoved,
  children,
}: {
  readonly onMoved: () => void;
  readonly children: ReactNode;
}) {
  const moved = useEffectEvent(onMoved);
  useEffect(() => {
    const follow = (): void => {
      moved();
    };
    window.addEventListener('popstate', follow);
    return () => {
      window.removeEventListener('popstate', follow);
    };
  }, []);
  return children;
}

function show(part: ReactNode): void {
  void shown(part);
}

/** Without words nothing can be said here: then early.js tells of it. */
async function shown(part: ReactNode): Promise<void> {
  const spoken = await messages;
  keepTyped(document);
  // As a transition it is made in portions, between which the page as it was built can be used.
  startTransition(() => {
    page.render(
      <StrictMode>
        <MessagesContext value={spoken}>
          <Started>{part}</Started>
        </MessagesContext>
      </StrictMode>,
    );
  });
}

/** What was said of a page that has not started goes before the page itself is painted. */
function Started({ children }: { readonly children: ReactNode }) {
  useLayoutEffect(() => {
    endEarlyPage(document);
  }, []);
  useEffect(
    () =>
      whenIdle(() => {
        declaredParts().catch(() => undefined);
      }),
    [],
  );
  return children;
}

/**
 * Where the site's files fail, that takes the place of the page, until they come at another try.
 */
async function orFailure<Result>(load: () => Promise<Result>): Promise<Result | null> {
  try {
    return await load();
  } catch (error) {
    forgetEarlyPress(document);
    showElsewhere(
      <LoadFailure error={error} onAgain={() => orFailure(load)} plain={plainPage(document)} />,
    );
    return null;
  }
}

const queryFor = (id: string): string => `?data=${id}`;
