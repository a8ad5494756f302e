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
      handler: (html, { bundle = {} }): HtmlTagDescriptor[] => {
        const chunk = Object.values(bundle)
          .filter((output) => output.type === 'chunk')
          .find(
            ({ facadeModuleId }) =>
              facadeModuleId?.endsWith(`/words/${language}/catalogue.ts`) === true,
          );
        if (chunk === undefined) throw new Error(`the build has no words for ${language}`);
        // What they need themselves would else be asked for once they are there.
        const needed = chunk.imports.filter((file) => !html.includes(file));
        return [
          preload(chunk.fileName, { 'data-words': true }),
          ...needed.map((file) => preload(file)),
        ];
      },
    },
  };
}

const preload = (
  file: string,
  marks: NonNullable<HtmlTagDescriptor['attrs']> = {},
): HtmlTagDescriptor => ({
  tag: 'link',
  attrs: { rel: 'modulepreload', crossorigin: true, href: `./${file}`, ...marks },
  injectTo: 'head',
});
