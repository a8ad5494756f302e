export { PairLines } from './pair-lines.tsx';
export { PlaceTooltip } from './place-tooltip.tsx';
export { PlacesInView } from './places-in-view.tsx';
