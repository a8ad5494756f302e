// What can't wait for the page's own script.

// Where no script runs at all, the page says so by a style of its own.
document.documentElement.dataset.scripts = '';

// The theme that the reader chose is set before anything is painted. Nothing is lost where storage
// is refused.
try {
  const { theme } = JSON.parse(localStorage.getItem('cooperation-atlas') ?? '{}');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Without storage the system's theme holds.
}

// What was pressed last on the page as it was built is kept, and pressed again once the page works:
// a button by its name, or a key that works anywhere.
{
  const { dataset } = document.documentElement;
  dataset.pressed = '';
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button === null || !('pressed' in dataset)) return;
    dataset.pressed =
      button.dataset.name ?? button.getAttribute('aria-label') ?? button.textContent;
    delete dataset.key;
  });
  document.addEventListener('keydown', ({ key, target, ctrlKey, metaKey, altKey }) => {
    const isTyping = target instanceof Element && target.closest('input, textarea') !== null;
    if (
      (key === '/' || key === '?') &&
      !isTyping &&
      !ctrlKey &&
      !metaKey &&
      !altKey &&
      'pressed' in dataset
    ) {
      dataset.pressed = '';
      dataset.key = key;
    }
  });
}

// Until another view than that of the page as it was built is there, the tab bears the name alone.
if (location.search.length > 1) document.title = document.title.split(' · ').at(-1);

// In a frame of another page there is no header, from the first picture on.
if (/[?&]embed=1(?:&|$)/.test(location.search)) {
  const { dataset } = document.documentElement;
  dataset.embed = '';
  // A name that is pressed on the page as it was built opens its view in the frame, still without
  // the header.
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a[href^="?"], a[href="./"]') : null;
    if (link !== null && 'pressed' in dataset)
      link.search = link.search === '' ? '?embed=1' : `${link.search}&embed=1`;
  });
}

// The page was built with the first view: of a link that asks for another one nothing of that is
// shown, and the heading says that the view is loading, until the atlas has started. The plain page
// that says most of the same stands ready for where it doesn't start.
{
  const { dataset } = document.documentElement;
  const {
    names = '',
    pages = '',
    dataset: published = '',
    overview = '',
  } = document.currentScript.dataset;
  const query = new URLSearchParams(location.search.replaceAll('&amp;', '&'));
  if (names.split(' ').some((name) => query.has(name))) dataset.opening = '';

  const known = new Set(pages.split(' '));
  const ofPublished = (query.get('data') ?? published) === published;
  const kind = ofPublished
    ? ['project', 'area'].find((name) => query.has(name) && known.has(`${name}-${query.get(name)}`))
    : undefined;
  if (kind !== undefined)
    Object.assign(dataset, {
      plain: kind,
      plainPage: `view/${kind}-${query.get(kind)}.html?plain`,
    });
  else if (overview !== '')
    Object.assign(dataset, { plain: 'all', plainPage: `${overview}?plain` });
}

// The page as it was built has the line for itself until it is seen; then comes what starts the
// atlas, and along with its script, not after it, what the first view is made from. What another
// dataset or a file needs is known only there.
{
  const { first = '', dataset: published = '' } = document.currentScript.dataset;
  const query = new URLSearchParams(location.search);
  const ofPublished = (query.get('data') ?? published) === published;
  const files = ofPublished && first !== '' ? first.split(' ') : [];
  let isStarted = false;
  const start = () => {
    const starting = document.querySelector('#atlas');
    // While developing the script stands in the page itself.
    if (isStarted || starting === null) return;
    isStarted = true;
    const preloads = files.map((href) =>
      Object.assign(document.createElement('link'), {
        rel: 'preload',
        as: 'fetch',
        crossOrigin: 'anonymous',
        href,
      }),
    );
    document.head.append(document.importNode(starting.content, true), ...preloads);
  };
  // A page in the background is not painted, nor is one whose style hangs.
  const startUnseen = () => {
    if (document.hidden) start();
  };
  const startOnceSeen = () => {
    document.addEventListener('visibilitychange', startUnseen);
    startUnseen();
    requestAnimationFrame(() => setTimeout(start));
  };
  document.addEventListener('readystatechange', startOnceSeen, { once: true });
}

const after = (milliseconds) =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

// Why a script didn't come; null where it is there.
const causeOf = async (src) => {
  if (self.origin === 'null') return 'closed';
  try {
    const response = await fetch(src, { cache: 'reload' });
    await response.text();
    if (!response.ok) return response.status < 500 ? 'missing' : 'unreachable';
    return response.headers.get('content-type')?.includes('html') ? 'page' : null;
  } catch {
    return 'unreachable';
  }
};

// The browser may hold a damaged copy: it is fetched anew before the page is.
const loadAgain = async (button) => {
  button.disabled = true;
  const parts = document.querySelectorAll('script[src], link[data-words], link[rel="stylesheet"]');
  const fetched = Array.from(parts, (part) =>
    fetch(part.src ?? part.href, { cache: 'reload' }).catch(() => undefined),
  );
  await Promise.race([Promise.all(fetched), after(5000)]);
  location.reload();
};

const showUnstyled = (note) => {
  document.querySelector('#root').hidden = true;
  note.style.cssText =
    'max-width: 40rem; margin: 10vh auto; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif';
};

// Whatever keeps the atlas from starting is said in the page, with the words of its template
// `start`, and with a way on.
{
  const SLOW = 10_000;
  const RETRY_PAUSE = 1000;
  const { dataset } = document.documentElement;
  const isOver = () => 'started' in dataset || 'failed' in dataset;
  const tried = new Set();
  let failing = false;
  // DOMContentLoaded would wait for the very script that may not come.
  const whenParsed = new Promise((resolve) => {
    document.addEventListener('readystatechange', resolve, { once: true });
  });

  // Before the first paint: observers run between the parser's steps.
  if ('opening' in dataset) {
    const parsing = new MutationObserver(() => {
      const heading = document.querySelector('#root h1');
      if (heading === null) return;
      parsing.disconnect();
      heading.textContent = document.querySelector('#start').dataset.opening;
      heading.closest('main').setAttribute('aria-busy', 'true');
    });
    parsing.observe(document, { childList: true, subtree: true });
  }

  const tell = async (cause) => {
    await whenParsed;
    if (isOver() && cause !== 'style') return;
    document.querySelector('section.start')?.remove();
    const note = document.querySelector('#start').content.cloneNode(true).firstElementChild;
    note.dataset.cause = cause;
    const isStyle = cause === 'style' || cause === 'slowStyle';
    const isGivenUp = !isStyle && cause !== 'slow';
    for (const words of note.querySelectorAll('[data-cause]'))
      words.hidden = words.dataset.cause !== cause;
    note.querySelector('[data-first-view]').hidden = !isGivenUp || 'opening' in dataset;
    const [again, ownTab] = [
      note.querySelector('[data-again]'),
      note.querySelector('[data-own-tab]'),
    ];
    again.hidden = cause === 'closed';
    again.addEventListener('click', () => void loadAgain(again));
    ownTab.hidden = cause !== 'closed';
    ownTab.href = location.href.replace(/([?&])embed=1(?:&|$)/, '$1').replace(/[?&]$/, '');
    for (const way of note.querySelectorAll('[data-plain]')) {
      way.hidden = way.dataset.plain !== dataset.plain;
      way.href = dataset.plainPage ?? '';
      if ('embed' in dataset) way.target = '_blank';
    }
    for (const other of note.querySelectorAll('[hidden]')) other.remove();
    if (isStyle) showUnstyled(note);
    if (isGivenUp) giveUp(cause);
    document.body.prepend(note);
  };

  // Nothing on the page works: it doesn't look as if it did.
  const giveUp = (cause) => {
    dataset.failed = cause;
    delete dataset.pressed;
    delete dataset.key;
    for (const control of document.querySelectorAll('#root :is(button, input)'))
      control.disabled = true;
    for (const stop of document.querySelectorAll('#root [tabindex="0"]')) stop.tabIndex = -1;
    document.querySelector('#root main')?.removeAttribute('aria-busy');
    const heading = document.querySelector('#root h1');
    if (heading !== null && 'opening' in dataset)
      heading.textContent = document.querySelector('#start').dataset.notOpened;
  };

  // One more attempt after a pause: of the whole page, since browsers keep a module that failed in
  // mind. A page that was loaded again already says why there is none.
  const scriptFailed = async ({ src }) => {
    if (failing) return;
    failing = true;
    await after(RETRY_PAUSE);
    const cause = await causeOf(src);
    if (isOver()) return;
    if (cause === null && performance.getEntriesByType('navigation')[0]?.type !== 'reload')
      location.reload();
    else await tell(cause ?? 'damaged');
  };

  const styleFailed = async ({ href }) => {
    if (tried.has(href)) {
      await tell('style');
      return;
    }
    tried.add(href);
    await after(RETRY_PAUSE);
    document.head.append(
      Object.assign(document.createElement('link'), { rel: 'stylesheet', href }),
    );
  };

  addEventListener(
    'error',
    (event) => {
      const { target } = event;
      // Stylesheets that come later are those of parts, which tell by themselves.
      if (target instanceof HTMLLinkElement) {
        if ('words' in target.dataset && !isOver()) void scriptFailed({ src: target.href });
        else if (target.rel === 'stylesheet' && (!isOver() || tried.has(target.href)))
          void styleFailed(target);
      } else if (isOver()) return;
      else if (target instanceof HTMLScriptElement) {
        if (target.type === 'module') void scriptFailed(target);
      } else if (
        event instanceof ErrorEvent &&
        event.filename.startsWith(new URL('./', document.baseURI).href)
      )
        void scriptFailed({ src: event.filename });
    },
    true,
  );
  // Where the words don't come, why is being found out already.
  addEventListener('unhandledrejection', () => {
    if (!failing) void tell('damaged');
  });

  // A stylesheet that hangs keeps the page white and its scripts waiting: it is asked for anew, in
  // a way that doesn't.
  const askAnew = (link) => {
    const anew = Object.assign(document.createElement('link'), {
      rel: 'stylesheet',
      href: link.href,
    });
    anew.addEventListener('load', () => {
      document.querySelector('#root').hidden = false;
      document.querySelector('section.start')?.remove();
    });
    link.remove();
    document.head.append(anew);
    void tell('slowStyle');
  };
  setTimeout(() => {
    const hanging = Array.from(document.querySelectorAll('link[rel="stylesheet"]')).filter(
      ({ sheet }) => sheet === null,
    );
    hanging.forEach(askAnew);
    if (hanging.length === 0) void tell('slow');
  }, SLOW);
}
