import type { HtmlTagDescriptor, Plugin } from 'vite';

/**
 * Has the words of the page as it is built come along with its script, and not after it.
 * `data-words` is what early.js knows them by.
 */
export function wordsPlugin(language: string): Plugin {
  return {
    name: 'cooperation-atlas-words',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle = {} }): HtmlTagDescriptor[] => {
        const chunk = Object.values(bundle).find(
          (output) =>
            output.type === 'chunk' &&
            output.facadeModuleId?.endsWith(`/words/${language}/catalogue.ts`) === true,
        );
        if (chunk === undefined) throw new Error(`the build has no words for ${language}`);
        const href = `./${chunk.fileName}`;
        return [
          {
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, href, 'data-words': true },
            injectTo: 'head',
          },
        ];
      },
    },
  };
}
