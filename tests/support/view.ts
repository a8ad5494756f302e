import { NO_FILTERS, type Filters } from '../../src/core/view-state/filters.ts';
import type { ViewState } from '../../src/core/view-state/view-state.ts';

/** A view with nothing open but what a test names. */
export const viewWith = (
  fields: Pick<ViewState, 'data' | 'time'> & Partial<ViewState>,
  filters: Filters = NO_FILTERS,
): ViewState => ({
  compare: null,
  area: null,
  project: null,
  body: null,
  record: null,
  ...filters,
  q: '',
  layer: 'page',
  map: null,
  list: null,
  view: 'map',
  embed: false,
  lang: null,
  ...fields,
});
