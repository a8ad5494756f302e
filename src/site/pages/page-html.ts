import { xmlText } from '../../outputs/xml-text.ts';
import { viewTitle } from '../../words/sentences/view-title.ts';
import { headTags, type PageHead } from './page-head.ts';
import { pageShell } from './page-shell.ts';

/** A plain page of one view. */
export interface ViewPage {
  readonly head: PageHead;
  readonly language: string;
  /** The view in the atlas, as an address that can stand in a link; not escaped. */
  readonly view: string;
  /** What the view shows, as HTML. */
  readonly body: string;
  /** Whose data it is. */
  readonly data: string;
  readonly messages: {
    readonly open: string;
    readonly title: (sentence: string, name: string) => string;
  };
}

/**
 * The page as HTML: where scripts run it leads to the view at once, and says in itself what the
 * view says, for readers without. Nothing in it is inline but data, so it keeps to a strict content
 * policy. Lies in a folder of the site, beside `page.css`.
 */
export function pageHtml({ head, language, view, body, data, messages }: ViewPage): string {
  return pageShell({
    language,
    title: viewTitle(head.sentence, null, { name: head.siteName, pages: messages }),
    head: [
      headTags(head),
      '<link rel="icon" href="../icon.svg" type="image/svg+xml" />',
      '<link rel="stylesheet" href="./page.css" />',
      `<script src="../open-view.js" data-view="${xmlText(view)}"></script>`,
    ],
    main: `<p class="site"><a href="../">${xmlText(head.siteName)}</a></p>
<h1 dir="auto">${xmlText(head.sentence)}</h1>
${body}
<p><a class="open" href="${xmlText(view)}">${xmlText(messages.open)}</a></p>
<p class="about" dir="auto">${xmlText(data)}</p>`,
  });
}
