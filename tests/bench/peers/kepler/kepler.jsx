import { addDataToMap, setFilter, wrapTo } from '@kepler.gl/actions';
import { KeplerGl } from '@kepler.gl/components';
import { processGeojson } from '@kepler.gl/processors';
import { enhanceReduxMiddleware, keplerGlReducer } from '@kepler.gl/reducers';
import React from 'react';
import { createRoot } from 'react-dom/client';
import { Provider } from 'react-redux';
import { applyMiddleware, combineReducers, createStore } from 'redux';
import { countActive, driveBySlider, loadColumns, mapBox } from '../../pages/slider.ts';
import { targetFeatures } from '../features.js';

// kepler.gl with a polygon for each project and place, and two filters of time on them.
const columns = await loadColumns();
const MONTH_MS = 30.4375 * 24 * 60 * 60 * 1000;
const timeOf = (month) => Date.UTC(2000, 0, 1) + (month - 24_000) * MONTH_MS;
const text = (month) => new Date(timeOf(month)).toISOString();
const [before, after] = [timeOf(columns.first - 24), timeOf(columns.last + 2400)];

const reducer = keplerGlReducer.initialState({ uiState: { readOnly: true, currentModal: null } });
const store = createStore(
  combineReducers({ keplerGl: reducer }),
  {},
  applyMiddleware(...enhanceReduxMiddleware([])),
);
createRoot(mapBox()).render(
  <Provider store={store}>
    <KeplerGl id="map" mapboxApiAccessToken="" width={980} height={580} />
  </Provider>,
);

const { features } = await targetFeatures(columns);
const dated = features.map(({ properties: { start, end }, geometry }) => ({
  type: 'Feature',
  properties: { start: text(start), end: text(end + 0.9) },
  geometry,
}));
const filter = (name, value) => ({
  id: name,
  dataId: ['projects'],
  name: [name],
  type: 'timeRange',
  value,
});
const shown = (month) => [
  [before, timeOf(month + 0.5)],
  [timeOf(month + 0.5), after],
];
const [begun, notEnded] = shown(columns.step);
store.dispatch(
  wrapTo(
    'map',
    addDataToMap({
      datasets: [
        {
          info: { id: 'projects', label: 'projects' },
          data: processGeojson({ type: 'FeatureCollection', features: dated }),
        },
      ],
      options: { centerMap: false, readOnly: true },
      config: {
        version: 'v1',
        config: {
          mapState: { latitude: 30, longitude: 0, zoom: 1.1 },
          mapStyle: { styleType: 'no_map' },
          visState: {
            filters: [filter('start', begun), filter('end', notEnded)],
            layers: [
              {
                id: 'projects',
                type: 'geojson',
                config: {
                  dataId: 'projects',
                  label: 'projects',
                  columns: { geojson: '_geojson' },
                  isVisible: true,
                  color: [8, 48, 107],
                  visConfig: { opacity: 0.15, filled: true, stroked: false },
                },
              },
            ],
          },
        },
      },
    }),
  ),
);
const isThere = () => store.getState().keplerGl.map?.visState.filters.length === 2;
await new Promise((resolve) => {
  const look = () => {
    if (isThere() && document.querySelector('canvas') !== null) resolve();
    else setTimeout(look, 50);
  };
  look();
});
driveBySlider(columns, (month) => {
  for (const [index, value] of shown(month).entries())
    store.dispatch(wrapTo('map', setFilter(index, 'value', value)));
  return countActive(columns, month);
});
