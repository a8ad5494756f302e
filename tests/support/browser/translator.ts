/**
 * What the translators of Chrome and Edge do to a page: each text goes into two `<font>` elements
 * that stand where it stood, in other words, and so does each that comes later. Runs in the page;
 * gives what stops it.
 */
export function startTranslator(page: Document): () => void {
  const translated = new WeakSet<Node>();
  const translate = (below: Node): void => {
    const walker = page.createTreeWalker(below, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    for (
      let text: Node | null = below instanceof Text ? below : walker.nextNode();
      text !== null;
      text = walker.nextNode()
    ) {
      const within = text.parentElement;
      if (
        text instanceof Text &&
        within !== null &&
        !translated.has(text) &&
        within.closest('script, style, textarea, font') === null
      )
        texts.push(text);
    }
    for (const text of texts) {
      const outer = page.createElement('font');
      const inner = page.createElement('font');
      const other = page.createTextNode(text.data);
      translated.add(other);
      inner.append(other);
      outer.append(inner);
      text.replaceWith(outer);
    }
  };
  page.documentElement.lang = 'es';
  page.documentElement.classList.add('translated-ltr');
  translate(page.body);
  const observer = new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      if (type === 'characterData') translate(target);
      else for (const node of addedNodes) translate(node);
    }
  });
  observer.observe(page.body, { subtree: true, childList: true, characterData: true });
  return () => {
    observer.disconnect();
    page.documentElement.lang = 'en';
    page.documentElement.classList.remove('translated-ltr');
  };
}
