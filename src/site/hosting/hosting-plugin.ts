import type { Plugin } from 'vite';
import { hostFiles } from './host-files.ts';
import { headersOf } from './site-headers.ts';

/**
 * Sends the headers of the site from the preview server, and writes the same as settings for hosts
 * into the built site.
 */
export function hostingPlugin(): Plugin {
  return {
    name: 'cooperation-atlas-hosting',
    configurePreviewServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        for (const [name, value] of Object.entries(headersOf(request.url?.split('?')[0] ?? '/')))
          response.setHeader(name, value);
        next();
      });
    },
    generateBundle() {
      for (const [fileName, source] of hostFiles())
        this.emitFile({ type: 'asset', fileName, source });
    },
  };
}
