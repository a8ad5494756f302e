import { xmlText } from '../../outputs/xml-text.ts';

/**
 * A page of the site that needs no script. Title and language aren't escaped yet; the others are
 * HTML.
 */
interface PageShell {
  readonly language: string;
  readonly title: string;
  /** What the head holds beyond the title, a line each. */
  readonly head: readonly string[];
  readonly main: string;
}

/** Its HTML: what all plain pages begin and end with. */
export const pageShell = ({ language, title, head, main }: PageShell): string =>
  `<!doctype html>
<html lang="${xmlText(language)}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${xmlText(title)}</title>${head.map((line) => `\n    ${line}`).join('')}
  </head>
  <body>
    <main>
${main}
    </main>
  </body>
</html>
`;
