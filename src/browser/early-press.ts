/**
 * Presses the button, or else the key, that the reader pressed on the page as it was built, before its script was there;
 * public/early.js keeps them. Only the first call does anything.
 */
export function pressAgain(page: Document): void {
  const { dataset } = page.documentElement;
  const { pressed: name = '', key } = dataset;
  delete dataset['pressed'];
  delete dataset['key'];
  const button =
    name === ''
      ? undefined
      : [...page.querySelectorAll('button')].find(
          (candidate) => (candidate.getAttribute('aria-label') ?? candidate.textContent) === name,
        );
  if (button !== undefined) {
    button.focus();
    button.click();
  } else if (key !== undefined) {
    page.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  }
}

/** Another page takes the place of the one that was built: what was pressed there counts no more. */
export function forgetEarlyPress({ documentElement: { dataset } }: Document): void {
  delete dataset['pressed'];
  delete dataset['key'];
}
