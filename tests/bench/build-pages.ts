import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, type Plugin } from 'vite';

/** Pages that need nothing but what the project itself needs. */
const OWN = join(import.meta.dirname, 'pages');

/** The entries among them; the others are their parts. */
const OWN_PAGES = [
  'floor.ts',
  'canvas-spike.ts',
  'maplibre-spike.ts',
  'drawn-map.tsx',
  'atlas-toggles.ts',
  'reading.ts',
];

/** Builds the pages of the bench into a folder, each with an HTML file of its name. */
export const buildOwnPages = (into: string): Promise<void> =>
  buildPages(
    OWN_PAGES.map((file) => join(OWN, file)),
    into,
  );

/** Beside what all pages need. */
interface Further {
  readonly plugins?: readonly Plugin[];
  readonly define?: Readonly<Record<string, string>>;
}

export async function buildPages(
  files: readonly string[],
  into: string,
  { plugins = [], define = {} }: Further = {},
): Promise<void> {
  const input = Object.fromEntries(files.map((file) => [basename(file, extname(file)), file]));
  await build({
    configFile: false,
    root: import.meta.dirname,
    base: './',
    logLevel: 'error',
    plugins: [...plugins, react()],
    define: { 'process.env.NODE_ENV': '"production"', ...define },
    worker: { format: 'es' },
    build: {
      outDir: into,
      emptyOutDir: false,
      target: 'es2022',
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 20_000,
      modulePreload: false,
      rolldownOptions: {
        input,
        preserveEntrySignatures: false,
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: '[name]-[hash].js',
          assetFileNames: '[name][extname]',
        },
      },
    },
  });
  const styles = readdirSync(into).filter((file) => file.endsWith('.css'));
  for (const page of Object.keys(input)) {
    const file = join(into, `${page}.html`);
    if (!existsSync(file)) writeFileSync(file, pageWith(page, styles));
  }
}

/** A map, a slider below it, the number of active projects and the first of them beside it. */
const pageWith = (page: string, styles: readonly string[]): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${page}</title><link rel="icon" href="data:,">
${styles.map((style) => `<link rel="stylesheet" href="${style}">`).join('')}<style>
body{margin:0;font:12px sans-serif}#map{width:980px;height:580px;position:relative;overflow:hidden}
#list{position:absolute;left:990px;top:0;width:280px}input{width:970px}</style></head>
<body><div id="map"></div><div id="list"></div><div id="total"></div>
<input type="range" aria-label="Period" step="1"><script type="module" src="${page}.js"></script>
</body></html>`;
