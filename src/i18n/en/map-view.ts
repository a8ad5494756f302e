/** What stands over the map, and what is said of the map as a whole. */
export const mapView = {
  /** In a frame of another page. */
  gestures: { zoom: 'Press Ctrl and scroll to zoom the map', zoomMac: 'Press ⌘ and scroll to zoom the map', fingers: 'Move the map with two fingers' },
  name: 'Map',
  hint: 'Select a place on the map',
  extents: 'Extent of the map',
  extentNames: { 'latin-america': 'Latin America', both: 'Both sides', europe: 'Europe', all: 'All places' },
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  noShapes: 'The shapes of the map could not be loaded, so this is the map as it was drawn. Places, timeline and sharing work as usual.',
  still: 'Still map. This browser has WebGL switched off, so the map can’t zoom. Places, timeline and sharing work as usual.',
};
