// What can't wait for the page's own script.

// The theme that the reader chose is set before anything is painted. Nothing is lost where storage is refused.
try {
  const { theme } = JSON.parse(localStorage.getItem('cooperation-atlas') ?? '{}');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Without storage the system's theme holds.
}

// What was pressed last on the page as it was built is kept, and pressed again once the page works: a button by its name, or a
// key that works anywhere.
{
  const { dataset } = document.documentElement;
  dataset.pressed = '';
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button === null || !('pressed' in dataset)) return;
    dataset.pressed = button.dataset.name ?? button.getAttribute('aria-label') ?? button.textContent;
    delete dataset.key;
  });
  document.addEventListener('keydown', ({ key, target, ctrlKey, metaKey, altKey }) => {
    const isTyping = target instanceof Element && target.closest('input, textarea') !== null;
    if ((key === '/' || key === '?') && !isTyping && !ctrlKey && !metaKey && !altKey && 'pressed' in dataset) {
      dataset.pressed = '';
      dataset.key = key;
    }
  });
}

// In a frame of another page there is no header, from the first picture on.
if (/[?&]embed=1(?:&|$)/.test(location.search)) {
  const { dataset } = document.documentElement;
  dataset.embed = '';
  // A name that is pressed on the page as it was built opens its view in the frame, still without the header.
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a[href^="?"], a[href="./"]') : null;
    if (link !== null && 'pressed' in dataset) link.search = link.search === '' ? '?embed=1' : `${link.search}&embed=1`;
  });
}
