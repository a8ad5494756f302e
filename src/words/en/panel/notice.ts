import { filters } from '../filters.ts';

/** What is said of a link of which a part couldn't be read. */
export const notice = {
  title: 'Part of this link could not be read',
  newerTitle: 'This link is newer than this page',
  kept: 'Kept',
  dropped: 'Dropped',
  note: 'Note',
  copyMended: 'Copy mended link',
  copied: 'Link copied',
  dismiss: 'Close this message',
  names: {
    data: 'Data',
    time: 'Period',
    compare: 'Compared with',
    area: 'Place',
    project: 'Project',
    body: 'Body',
    record: 'Record',
    ...filters.names,
    q: 'Search',
    layer: 'Other sources',
    map: 'Map frame',
    list: 'List',
    view: 'Map or table',
    embed: 'In a frame',
    lang: 'Language',
    made: 'Version of the data',
    v: 'Form of the link',
  },
  droppedBecause: (name: string, reason: string): string => `${name}: ${reason}`,
  /** Of data at an address, which were read and are no dataset. */
  noDataset: (finding: string): string =>
    `Data: what stands at this address can’t be shown. ${finding}`,
  wholeTime: 'the whole time',
  table: 'Table',
  embedded: 'In a frame of another page',
  frame: 'A frame of the map',
  /** Of extents that are called otherwise here than on the map. */
  extents: { both: 'Both sides of the Atlantic' } as Readonly<Record<string, string>>,
  /** Why a value was dropped. */
  reasons: {
    unreadable: 'not in a form that can be read',
    'not-a-month': 'not a month, like 2017-07',
    'ends-before-it-starts': 'it ends before it begins',
    'out-of-range': (first: string, last: string): string => `outside ${first} to ${last}`,
    'unknown-place': 'no place has this code',
    'unknown-project': 'no project here has this id',
    'unknown-body': 'no body here has this id',
    'unknown-record': 'no record here has this id',
    'unknown-option': (ids: string, several: boolean): string =>
      `no option here has the ${several ? 'ids' : 'id'} ${ids}`,
    'unknown-list': (offered: string): string => `no list has this name; there are ${offered}`,
    'unknown-dataset': 'these data aren’t on this site',
    'unknown-extent': (offered: string): string =>
      offered === '' ? 'no frame has this name' : `no frame has this name; there are ${offered}`,
    'off-the-globe': 'its degrees lie outside the globe',
    'not-a-box': 'its four numbers make no box',
    unsupported: {
      address:
        'nothing could be had from this address: it isn’t there, is no dataset, or this site doesn’t allow it',
      file: 'a file on the sender’s computer, which isn’t open here',
    },
    'newer-grammar': (grammar: number, known: number): string =>
      `written in form ${String(grammar)}; this page knows form ${String(known)} and read what it knows`,
  },
};
