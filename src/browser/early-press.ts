import { once } from '../core/domain/once.ts';

/**
 * Takes what the reader pressed or typed on the page as it was built, before its script was there;
 * public/early.js keeps it until then. Gives the way to press it again, of which only the first
 * call does anything: the button, or else the key. Presses after this call are the page's own.
 */
export function takeEarlyPress(page: Document): () => void {
  const { pressed: name = '', key, typed } = page.documentElement.dataset;
  forgetEarlyPress(page);
  return once(() => {
    const button =
      name === ''
        ? undefined
        : [...page.querySelectorAll('button')].find(
            (candidate) => (candidate.getAttribute('aria-label') ?? candidate.textContent) === name,
          );
    if (typed !== undefined) typeAgain(page, typed);
    else if (button !== undefined) {
      button.focus();
      button.click();
    } else if (key !== undefined) {
      page.body.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
      );
    }
  });
}

/**
 * Another page takes the place of the one that was built: what was pressed there counts no more.
 */
export function forgetEarlyPress({ documentElement: { dataset } }: Document): void {
  delete dataset['pressed'];
  delete dataset['key'];
  delete dataset['typed'];
}

const SEARCH = '#root input[role="combobox"]';

/**
 * Keeps what the reader types into the search of the page as it was built, which another page is
 * about to take the place of: what is there, and what comes until `takeEarlyPress` or `forgetEarlyPress`.
 */
export function keepTyped(page: Document): void {
  const { dataset } = page.documentElement;
  if (!('pressed' in dataset)) return;
  const keep = (): void => {
    const typed = page.querySelector<HTMLInputElement>(SEARCH)?.value ?? '';
    if (typed === '') delete dataset['typed'];
    else dataset['typed'] = typed;
  };
  const onInput = (): void => {
    if ('pressed' in dataset) keep();
    else page.removeEventListener('input', onInput, true);
  };
  keep();
  page.addEventListener('input', onInput, true);
}

function typeAgain(page: Document, typed: string): void {
  const field = page.querySelector<HTMLInputElement>(SEARCH);
  if (field === null) return;
  field.focus();
  // As if typed: React doesn't hear of a value that is set through the property that it watches.
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, typed);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
