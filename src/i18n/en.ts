import { about } from './en/about.ts';
import { added } from './en/added.ts';
import { broken } from './en/broken.ts';
import { common } from './en/common.ts';
import { comparison, gapsLegend } from './en/comparison.ts';
import { dataChanges } from './en/data-changes.ts';
import { dates, heading } from './en/heading.ts';
import { filters } from './en/filters.ts';
import { folded } from './en/folded.ts';
import { lists } from './en/lists.ts';
import { loading } from './en/loading.ts';
import { mapView } from './en/map-view.ts';
import { keys } from './en/keys.ts';
import { map } from './en/map.ts';
import { notice } from './en/notice.ts';
import { found } from './en/found.ts';
import { gaps, overlaps } from './en/overlaps.ts';
import { ownFile } from './en/own-file.ts';
import { pages } from './en/pages.ts';
import { panel } from './en/panel.ts';
import { print } from './en/print.ts';
import { search } from './en/search.ts';
import { share } from './en/share.ts';
import { source } from './en/source.ts';
import { start } from './en/start.ts';
import { status } from './en/status.ts';
import { table } from './en/table.ts';
import { timeline } from './en/timeline.ts';
import { unread } from './en/unread.ts';

/** The messages in English, and the shape that every other language must fill. */
export const en = {
  ...common,
  about,
  added,
  broken,
  comparison,
  dataChanges,
  dates,
  filters,
  folded,
  found,
  gaps,
  gapsLegend,
  heading,
  keys,
  lists,
  loading,
  map,
  mapView,
  notice,
  overlaps,
  ownFile,
  pages,
  panel,
  print,
  search,
  sharing: share,
  source,
  start,
  status,
  table,
  timeline,
  unread,
};

export type Catalogue = typeof en;
