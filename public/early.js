// What can't wait for the page's own script.

// The theme that the reader chose is set before anything is painted. Nothing is lost where storage is refused.
try {
  const { theme } = JSON.parse(localStorage.getItem('cooperation-atlas') ?? '{}');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Without storage the system's theme holds.
}

// The last button that is pressed on the page as it was built is kept by its name, and pressed again once it works.
document.documentElement.dataset.pressed = '';
document.addEventListener('click', ({ target }) => {
  const { dataset } = document.documentElement;
  const button = target instanceof Element ? target.closest('button') : null;
  if (button !== null && 'pressed' in dataset) dataset.pressed = button.getAttribute('aria-label') ?? button.textContent;
});

// In a frame of another page there is no header, from the first picture on.
if (/[?&]embed=1(?:&|$)/.test(location.search)) document.documentElement.dataset.embed = '';
