/**
 * The built page with the name of each button beside it: public/early.js keeps the name of what is
 * pressed before the page works, and by then a translator may have changed the button's words.
 */
export const namedButtons = (html: string): string =>
  html.replaceAll(/<button([^>]*)>(.*?)<\/button>/gs, (_, attributes: string, inside: string) => {
    const name =
      /aria-label="([^"]*)"/.exec(attributes)?.[1] ??
      inside.replaceAll(/<[^>]*>/g, '').replaceAll('"', '&quot;');
    return `<button${attributes} data-name="${name}">${inside}</button>`;
  });
