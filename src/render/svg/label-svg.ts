import { isolated } from '../../core/domain/text/isolated.ts';
import { tenths } from '../../core/scene/geometry/pixels.ts';
import type { MapLabel } from '../../core/scene/map/map-labels.ts';
import { xmlText } from '../../outputs/xml-text.ts';

/**
 * Labels over all that is drawn: lines to their places first, so that no line runs through letters.
 */
export const labelsSvg = (labels: readonly MapLabel[]): string =>
  [...labels.map(leaderSvg), ...labels.map(textSvg)].join('');

function leaderSvg({ leader }: MapLabel): string {
  if (leader === null) return '';
  const [[fromX, fromY], [toX, toY]] = leader;
  const [x, y] = [tenths(toX), tenths(toY)];
  return `<path class="map-leader" d="M${tenths(fromX)} ${tenths(fromY)} ${x} ${y}"/><circle class="map-leader-end" cx="${x}" cy="${y}" r="2.4"/>`;
}

/** The vertical middle of letters is about a third of their size above the line they stand on. */
const textSvg = ({ text, x, y, ground }: MapLabel): string =>
  `<text class="map-label map-on-${ground}" x="${tenths(x)}" y="${tenths(y)}" dy=".35em">${xmlText(isolated(text))}</text>`;
