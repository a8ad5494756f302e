import './base.css';
import './svg/map-svg.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { LoadFailure } from './load-failure.tsx';
import { loadAtlas } from './load-atlas.ts';
import { AtlasPage } from './atlas-page.tsx';
import { createPreferences } from './browser/preferences.ts';
import { fetchDeclaredParts, fetchShapes } from './browser/geodata-files.ts';
import type { PreDrawn } from './map/use-drawn-maps.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id root');

const preferences = createPreferences();
preferences.subscribe(({ theme }) => {
  if (theme === null) delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
});

// Begun together: names and dataset are needed for the first page, shapes only for the live map.
const shapes = fetchShapes();
const declaredParts = fetchDeclaredParts();
void (async () => {
  try {
    const loaded = await loadAtlas(location.search);
    const drawn = drawnInPage(root);
    const preDrawn = { map: loaded.isDefaultView ? drawn.map : null, inset: loaded.isDefaultDataset ? drawn.inset : null };
    createRoot(root).render(
      <StrictMode>
        <AtlasPage loaded={loaded} preferences={preferences} files={shapes} declaredParts={declaredParts} preDrawn={preDrawn} />
      </StrictMode>,
    );
  } catch (error) {
    createRoot(root).render(<LoadFailure error={error} />);
  }
})();

/** The maps that were drawn into the page when it was built. */
function drawnInPage(page: HTMLElement): PreDrawn {
  const [map, inset] = ['[data-drawn="view"] svg', '[data-drawn="inset"] svg'].map((selector) => page.querySelector(selector)?.outerHTML ?? null);
  return { map: map ?? null, inset: inset ?? null };
}
