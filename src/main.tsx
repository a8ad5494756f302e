import './ui/app/base.css';
import './render/svg/map-svg.css';
import './ui/app/start.css';
import { StrictMode, useLayoutEffect, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { AtlasPage } from './ui/app/atlas-page.tsx';
import { endEarlyPage, plainPage } from './browser/early-page.ts';
import { forgetEarlyPress } from './browser/early-press.ts';
import { fetchDeclaredParts, fetchGazetteer, fetchShapes } from './browser/geodata-files.ts';
import { createPreferences } from './browser/preferences.ts';
import { Boundary } from './ui/controls/failure/boundary.tsx';
import { FileRequest } from './ui/import/file-request.tsx';
import { loadAtlas } from './session/load-atlas.ts';
import { LoadFailure } from './ui/app/load-failure.tsx';
import { loadFile, type FileProblem } from './session/load-file.ts';
import type { LoadedAtlas } from './session/loaded-atlas.ts';
import type { PreDrawn } from './ui/map/use-drawn-maps.ts';
import { MessagesContext } from './session/messages-context.ts';
import { PageFailure } from './ui/app/page-failure.tsx';
import { readerLanguage } from './words/reader-language.ts';
import { readDataReference, type FileReference } from './core/view-state/data-reference.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id root');

const preferences = createPreferences();
preferences.subscribe(({ theme }) => {
  if (theme === null) delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
});

// Begun together: words, names and dataset are needed for the first page, shapes only for the live map. Who waits for them hears of a failure.
const [shapes, declaredParts] = [fetchShapes(), fetchDeclaredParts()];
shapes.catch(() => undefined);
declaredParts.catch(() => undefined);
const { search } = location;
const language = readerLanguage([
  ...new URLSearchParams(search).getAll('lang'),
  ...navigator.languages,
]);
document.documentElement.lang = language.code;
const messages = language.load();
const page = createRoot(root);
const reference = readDataReference(search);
if (reference?.kind === 'file') {
  showRequest(reference, drawnInPage(root));
} else {
  const built = root;
  void orFailure(async () => {
    const loaded = await loadAtlas(search);
    showAtlas(loaded, drawnInPage(built));
  });
}

function showAtlas(loaded: LoadedAtlas, drawn: PreDrawn, takesFocus = false): void {
  const preDrawn = {
    map: loaded.isDefaultView ? drawn.map : null,
    inset: loaded.isDefaultDataset ? drawn.inset : null,
  };
  show(
    <Boundary renderFailure={(failure) => <PageFailure failure={failure} />}>
      <AtlasPage
        loaded={loaded}
        preferences={preferences}
        files={shapes}
        fetchFiles={fetchShapes}
        declaredParts={declaredParts}
        preDrawn={preDrawn}
        takesFocus={takesFocus}
      />
    </Boundary>,
  );
}

/** Asks for the file that the link is about. `drawn` was in the page, which this takes the place of. */
function showRequest(wanted: FileReference, drawn: PreDrawn): void {
  forgetEarlyPress(document);
  const openFile = (file: File): Promise<FileProblem | null> =>
    orFailure(async () => {
      const loading = await loadFile(file, wanted, await fetchGazetteer(), search);
      if ('problem' in loading) return loading.problem;
      showAtlas(loading.loaded, drawn, true);
      return null;
    });
  const showOwnData = (): void => {
    void orFailure(async () => {
      showAtlas(await loadAtlas(search), drawn, true);
    });
  };
  show(<FileRequest wanted={wanted} onFile={openFile} onOwnData={showOwnData} />);
}

function show(part: ReactNode): void {
  void shown(part);
}

/** Without words nothing can be said here: then early.js tells of it. */
async function shown(part: ReactNode): Promise<void> {
  const spoken = await messages;
  page.render(
    <StrictMode>
      <MessagesContext value={spoken}>
        <Started>{part}</Started>
      </MessagesContext>
    </StrictMode>,
  );
}

/** What was said of a page that has not started goes before the page itself is painted. */
function Started({ children }: { readonly children: ReactNode }) {
  useLayoutEffect(() => {
    endEarlyPage(document);
  }, []);
  return children;
}

/** Where the site's files fail, that takes the place of the page, until they come at another try. */
async function orFailure<Result>(load: () => Promise<Result>): Promise<Result | null> {
  try {
    return await load();
  } catch (error) {
    forgetEarlyPress(document);
    show(<LoadFailure error={error} onAgain={() => orFailure(load)} plain={plainPage(document)} />);
    return null;
  }
}

/** The maps that were drawn into the page when it was built. */
function drawnInPage(built: HTMLElement): PreDrawn {
  const [map, inset] = ['[data-drawn="view"] svg', '[data-drawn="inset"] svg'].map(
    (selector) => built.querySelector(selector)?.outerHTML ?? null,
  );
  return { map: map ?? null, inset: inset ?? null };
}
