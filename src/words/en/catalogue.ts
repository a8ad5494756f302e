import { about } from './panel/about.ts';
import { added } from './panel/added.ts';
import { broken } from './broken.ts';
import { common } from './common.ts';
import { comparison, gapsLegend } from './panel/comparison.ts';
import { dataChanges } from './panel/data-changes.ts';
import { datasets } from './datasets.ts';
import { grammar } from './grammar.ts';
import { dates, heading } from './heading.ts';
import { filters } from './filters.ts';
import { folded } from './panel/folded.ts';
import { lists } from './panel/lists.ts';
import { loading } from './loading.ts';
import { mapView } from './map-view.ts';
import { keys } from './keys.ts';
import { map } from './map.ts';
import { notice } from './panel/notice.ts';
import { findings } from './finding-messages.ts';
import { found } from './found.ts';
import { gaps, overlaps } from './panel/overlaps.ts';
import { ownFile } from './own-file.ts';
import { pages } from './pages.ts';
import { panel } from './panel/panel.ts';
import { print } from './print.ts';
import { search } from './search.ts';
import { share } from './share.ts';
import { source } from './panel/source.ts';
import { start } from './start.ts';
import { status } from './panel/status.ts';
import { table } from './table.ts';
import { timeline } from './timeline.ts';
import { unread } from './panel/unread.ts';

/** The messages in English, and the shape that every other language must fill. */
export const en = {
  ...common,
  about,
  added,
  broken,
  comparison,
  dataChanges,
  datasets,
  dates,
  filters,
  findings,
  folded,
  found,
  gaps,
  gapsLegend,
  grammar,
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
