import type { ViewState } from '../../src/view-state/view-state.ts';

/** A view with nothing open but what a test names. */
export const viewWith = (fields: Pick<ViewState, 'data' | 'time'> & Partial<ViewState>): ViewState => ({
  area: null,
  project: null,
  body: null,
  record: null,
  q: '',
  layer: 'page',
  map: null,
  list: null,
  ...fields,
});
