// Sets the theme that the reader chose before anything is painted. Nothing is lost where storage is refused.
try {
  const { theme } = JSON.parse(localStorage.getItem('cooperation-atlas') ?? '{}');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Without storage the system's theme holds.
}
