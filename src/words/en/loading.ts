import type { FileFault, SiteFile } from '../../formats/load-error.ts';

const FILES: Readonly<Record<SiteFile, string>> = {
  places: 'The list of places',
  borders: 'The list of borders',
  countries: 'The shapes of countries',
  members: 'The list of members of cross-border areas',
  data: 'The data',
  source: 'The text of the source',
  reader: 'The part of the atlas that reads files',
};

function why(fault: FileFault): string {
  switch (fault.kind) {
    case 'unreachable':
      return 'the site did not answer, or the connection broke off';
    case 'status':
      return fault.status === 404
        ? 'the server has no such file (404)'
        : `the server answered without the file (${String(fault.status)})`;
    case 'page':
      return 'the server sent a web page in its place';
    case 'empty':
      return 'the file arrived empty';
    case 'damaged':
      return `the file arrived cut or damaged (line ${String(fault.line)}, column ${String(fault.column)})`;
    case 'other':
      return 'another file stands in its place';
  }
}

/** What is said where a part of the atlas doesn't arrive. */
export const loading = {
  failed: 'The atlas could not be loaded',
  cause: (file: SiteFile, fault: FileFault): string =>
    `${FILES[file]} could not be loaded: ${why(fault)}.`,
  unknownCause: 'Something in the atlas went wrong while it started.',
  advice: 'The address of this view is kept. Check the connection and try again.',
  tryAgain: 'Try again',
  trying: 'Trying again…',
  /** Ways to read without the atlas. */
  plain: {
    project: 'Read this project as a plain page',
    area: 'Read this place as a plain page',
    all: 'Read the projects as plain pages',
  },
};
