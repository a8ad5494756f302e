/** What a drawing's rules can say, as attributes of SVG (SVG 2 §6.6, presentation attributes). */
const PROPERTIES = [
  'fill',
  'fill-opacity',
  'fill-rule',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'paint-order',
  'font-family',
  'font-size',
  'font-weight',
  'letter-spacing',
  'text-anchor',
  'visibility',
] as const;

/** What holds where nothing is said. */
const INITIAL: Readonly<Record<string, string>> = {
  fill: 'rgb(0, 0, 0)',
  'fill-opacity': '1',
  'fill-rule': 'nonzero',
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-opacity': '1',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  opacity: '1',
  'paint-order': 'normal',
  'letter-spacing': 'normal',
  'text-anchor': 'start',
  visibility: 'visible',
};

/** Properties of text, which shapes don't need. */
const OF_TEXT: ReadonlySet<string> = new Set([
  'font-family',
  'font-size',
  'font-weight',
  'letter-spacing',
  'text-anchor',
  'paint-order',
]);

/**
 * A copy of a laid out drawing in which every shape and text carries its own style, and classes and
 * roles are gone.
 */
export function inlineStyles(drawing: SVGSVGElement): SVGSVGElement {
  const copy = drawing.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) throw new Error('not a drawing');
  const originals = [drawing, ...drawing.querySelectorAll('*')];
  const copies = [copy, ...copy.querySelectorAll('*')];
  originals.forEach((original, position) => {
    const target = copies[position];
    if (target === undefined) return;
    if (/^(?:path|rect|circle|line|ellipse|polygon|polyline|text|tspan)$/.test(original.localName))
      setStyle(target, getComputedStyle(original));
    else if (getComputedStyle(original).opacity !== '1')
      target.setAttribute('opacity', getComputedStyle(original).opacity);
    for (const name of ['class', 'style', 'role', 'focusable', 'aria-hidden', 'tabindex'])
      if (target !== copy || name !== 'role') target.removeAttribute(name);
  });
  return copy;
}

function setStyle(target: Element, style: CSSStyleDeclaration): void {
  const isText = /^(?:text|tspan)$/.test(target.localName);
  for (const property of PROPERTIES) {
    if (OF_TEXT.has(property) && !isText) continue;
    const value = style.getPropertyValue(property);
    // A pattern is named by the whole address of the page.
    const own = value.replace(/url\("?[^"#)]*(#[^")]+)"?\)/, 'url($1)');
    if (own !== '' && own !== INITIAL[property]) target.setAttribute(property, own);
    else if (target.hasAttribute(property)) target.removeAttribute(property);
  }
}
