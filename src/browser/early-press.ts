/**
 * Presses the button that the reader pressed on the page as it was built, before its script was there; public/early.js
 * keeps its name. Only the first call does anything.
 */
export function pressEarlyButton(page: Document): void {
  const { dataset } = page.documentElement;
  const name = dataset['pressed'] ?? '';
  delete dataset['pressed'];
  if (name === '') return;
  const button = [...page.querySelectorAll('button')].find((candidate) => (candidate.getAttribute('aria-label') ?? candidate.textContent) === name);
  if (button === undefined) return;
  button.focus();
  button.click();
}

/** Another page takes the place of the one that was built: what was pressed there counts no more. */
export function forgetEarlyButton(page: Document): void {
  delete page.documentElement.dataset['pressed'];
}
