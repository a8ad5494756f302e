/**
 * A text node that stands for a child of a component, and not for the whole content of an element,
 * has a fiber of React's.
 */
const isHeld = (text: Node): boolean =>
  Object.keys(text).some((key) => key.startsWith('__reactFiber$'));

/**
 * The texts below a node that React has kept hold of. A browser's translator takes text nodes out
 * of the page and puts others in their place: what React then writes into one that it holds is
 * never seen, and taking it away throws. The one text of an element is written as the element's
 * content, and nothing is held.
 */
export function heldTexts(below: Node): readonly string[] {
  const held: string[] = [];
  const walker = document.createTreeWalker(below, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
    if (isHeld(text))
      held.push(`${text.parentElement?.tagName.toLowerCase() ?? ''}: ${text.nodeValue ?? ''}`);
  }
  return held;
}
