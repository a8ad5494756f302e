/**
 * What is said while the atlas has not started, and where it doesn't: written into the page when it
 * is built.
 */
export const start = {
  /** In the place of the heading while a link's view loads, and where it doesn't come. */
  opening: 'Loading the view of this link…',
  notOpened: 'The view of this link could not be loaded',
  /** Why, by what early.js finds out. */
  causes: {
    slow: 'The atlas is still loading. It opens by itself once all of it is here.',
    unreachable:
      'The atlas did not start: the site did not answer for its script, or the connection broke off.',
    missing: 'The atlas did not start: its script is missing on the server.',
    page: 'The atlas did not start: the server sent a web page in the place of its script.',
    damaged:
      'The atlas did not start: its script arrived cut or damaged, or this browser is too old for it.',
    closed:
      'The atlas can’t start in this frame, which is closed off: the page round it gives the frame a sandbox without allow-same-origin.',
    slowStyle: 'The stylesheet of the atlas is still loading. The atlas is shown once it is here.',
    style: 'The stylesheet of the atlas could not be loaded, so the atlas can’t be shown.',
  },
  /** What is on the screen meanwhile. */
  firstView: 'What you see is the atlas’s first view as it was built; its buttons don’t work.',
  loadAgain: 'Load again',
  ownTab: 'Open the atlas in a tab of its own',
  /** Without scripts. */
  noScripts:
    'Scripts are off here, so the atlas shows its first view alone and its buttons don’t work.',
  noScriptsLink:
    'A link to another view can’t be followed without scripts; the plain pages hold the same facts.',
  projects: 'Projects of the first view',
  project: 'Project',
  places: 'Places',
  /** Sent for an address of the site at which nothing is. */
  notFound: 'Nothing is at this address',
  notFoundWay: 'It may have been mistyped or cut off, or what was here is gone.',
  openAtlas: 'Open the atlas',
};
