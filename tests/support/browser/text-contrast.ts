import type { Page } from '@playwright/test';
import { contrast } from './contrast.ts';

/** A text of the page and its contrast with what lies behind it. */
export interface TextContrast {
  readonly text: string;
  readonly ratio: number;
  /** Large letters need less (WCAG 2.2, 1.4.3). */
  readonly large: boolean;
}

/**
 * The texts that are seen with less contrast than `least` to 1 (large ones than `leastLarge`), by
 * the colours that the browser computed: for HTML the grounds of its ancestors, in a drawing the
 * shapes below the middle of the text, or its own halo. What is switched off is left out.
 */
export async function faintTexts(
  page: Page,
  least: number,
  leastLarge: number,
): Promise<readonly TextContrast[]> {
  const texts = await page.evaluate(() => {
    type Colour = readonly [number, number, number, number];
    const clear: Colour = [0, 0, 0, 0];
    const parse = (value: string, opacity = 1): Colour => {
      const [red = 0, green = 0, blue = 0, alpha = 1] = (value.match(/[\d.]+/g) ?? []).map(Number);
      return value === 'none' || value.startsWith('url')
        ? clear
        : [red, green, blue, alpha * opacity];
    };
    const over = ([red, green, blue, alpha]: Colour, below: Colour): Colour => {
      const mix = (upper: number, lower: number): number => upper * alpha + lower * (1 - alpha);
      return [mix(red, below[0]), mix(green, below[1]), mix(blue, below[2]), 1];
    };
    const ancestors = (element: Element | null): readonly Element[] =>
      element === null ? [] : [element, ...ancestors(element.parentElement)];
    const canvas = ((): Colour => {
      const probe = document.body.appendChild(document.createElement('i'));
      probe.style.cssText = 'background: Canvas';
      const colour = parse(getComputedStyle(probe).backgroundColor);
      probe.remove();
      return colour;
    })();
    const groundOf = (element: Element): Colour =>
      ancestors(element).reduceRight<Colour>(
        (ground, box) => over(parse(getComputedStyle(box).backgroundColor), ground),
        canvas,
      );
    const inDrawing = (text: Element, drawing: SVGSVGElement, x: number, y: number): Colour => {
      const style = getComputedStyle(text);
      if (style.stroke !== 'none' && style.paintOrder.startsWith('stroke'))
        return parse(style.stroke);
      let ground = groundOf(drawing);
      for (const shape of drawing.querySelectorAll<SVGGeometryElement>('path, rect, circle')) {
        if (
          (shape.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING) === 0 ||
          shape.closest('defs') !== null
        )
          continue;
        const matrix = shape.getScreenCTM();
        if (
          matrix === null ||
          !shape.isPointInFill(new DOMPoint(x, y).matrixTransform(matrix.inverse()))
        )
          continue;
        const { fill, fillOpacity, opacity, visibility } = getComputedStyle(shape);
        if (visibility === 'visible')
          ground = over(parse(fill, Number(fillOpacity) * Number(opacity)), ground);
      }
      return ground;
    };
    const found: { text: string; ink: Colour; ground: Colour; large: boolean }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (
        element === null ||
        text === '' ||
        !element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
      )
        continue;
      if (
        element.closest(':disabled, [aria-disabled="true"], option, script, style, title, defs') !==
        null
      )
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      if (box.width < 2 || box.height < 2) continue;
      const drawing = element.closest('svg');
      const style = getComputedStyle(element);
      const ground =
        drawing === null
          ? groundOf(element)
          : inDrawing(element, drawing, box.x + box.width / 2, box.y + box.height / 2);
      const faded = ancestors(element).reduce(
        (product, parent) => product * Number(getComputedStyle(parent).opacity),
        1,
      );
      const ink = over(parse(drawing === null ? style.color : style.fill, faded), ground);
      const size = Number.parseFloat(style.fontSize);
      const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
      found.push({ text: text.slice(0, 60), ink, ground, large });
    }
    return found;
  });
  const measured = texts.map(({ text, ink, ground, large }) => ({
    text,
    ratio: Math.round(contrast(ink, ground) * 100) / 100,
    large,
  }));
  return measured.filter(({ ratio, large }) => ratio < (large ? leastLarge : least));
}
