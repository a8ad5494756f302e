import { useCallback, useRef, useSyncExternalStore, type RefObject } from 'react';
import { isolated } from '../../../core/domain/text/isolated.ts';
import { useAtlas } from '../../../session/use-atlas.ts';
import { usePairChoice } from '../../parts/pair-choice.ts';
import type { Bbox } from '../../../core/domain/area.ts';
import type { Inset } from '../../../core/domain/regions.ts';
import type { Pixel } from '../../../core/scene/geometry/pixels.ts';
import type { AddedPair, AddedScene, PairEnd } from '../../../core/scene/map/added-scene.ts';
import { insetPicture } from '../../../render/svg/inset-picture.ts';
import { regionName } from '../../../words/sentences/added-lines.ts';
import type { LiveMap } from '../../../render/renderer.ts';
import { measureLabel } from '../measure-label.ts';
import { arcPath, endPixel, homeLabel, partnerLabel, type EndLabel } from './pair-arcs.ts';
import styles from './pair-lines.module.css';
import { stillProjection } from '../still-projection.ts';
import { usePaneBoxes, type PaneBoxes } from '../use-pane-boxes.ts';

/** Which map lies under the lines: the live one, or the drawing of a box. */
type MapBelow =
  | { readonly kind: 'live'; readonly map: Pick<LiveMap, 'project' | 'onMove'> }
  | { readonly kind: 'drawn'; readonly box: Bbox };

interface PairLinesProps {
  readonly added: AddedScene;
  readonly below: MapBelow;
  readonly pane: RefObject<HTMLElement | null>;
  /** The picture beside the map, in which partners lie; null while there is none. */
  readonly inset: Inset | null;
}

/**
 * Lines between paired regions, over the map and its inset; the chosen one is stronger and has its
 * names. The panel lists the same pairings in words.
 */
export function PairLines({ added, below, pane, inset: shown }: PairLinesProps) {
  const { chosen } = usePairChoice();
  const boxes = usePaneBoxes(pane, shown !== null);
  useMoves(below);
  if (boxes === null) return null;
  const toPixels =
    below.kind === 'live' ? below.map.project : stillProjection(below.box, boxes.drawing);
  const inset =
    boxes.picture === null || shown === null
      ? null
      : { picture: insetPicture(shown, added), box: boxes.picture };
  const drawn = added.pairs.map((pair) => placed(pair, (end) => endPixel(end, toPixels, inset)));
  const first = drawn.filter(({ pair }) => pair.id !== chosen);
  const last = drawn.find(({ pair }) => pair.id === chosen);
  return (
    <svg
      className={`${styles['lines'] ?? ''} notranslate`}
      aria-hidden="true"
      focusable="false"
      data-pairs={drawn.length}
    >
      {first.map(({ pair, home, partner }) =>
        partner === null ? null : (
          <path key={pair.id} className={styles['line']} d={arcPath(home, partner)} />
        ),
      )}
      {first.map(({ pair, home, partner }) =>
        partner === null ? <End key={pair.id} at={home} found={false} radius={4} /> : null,
      )}
      {last === undefined ? null : <ChosenPair {...last} pane={boxes} />}
    </svg>
  );
}

interface PlacedPair {
  readonly pair: AddedPair;
  readonly home: Pixel;
  readonly partner: Pixel | null;
}

const placed = (pair: AddedPair, pixelOf: (end: PairEnd) => Pixel): PlacedPair => ({
  pair,
  home: pixelOf(pair.home),
  partner: pair.partner === null ? null : pixelOf(pair.partner),
});

function ChosenPair({ pair, home, partner, pane }: PlacedPair & { readonly pane: PaneBoxes }) {
  const { words } = useAtlas();
  const homeName = regionName(pair.home, words);
  const partnerName = pair.partner === null ? null : regionName(pair.partner, words);
  const path = partner === null ? null : arcPath(home, partner);
  return (
    <g data-chosen={pair.id}>
      {path === null ? null : <path className={styles['casing']} d={path} />}
      {path === null ? null : <path className={styles['chosen']} d={path} />}
      <End at={home} found={partner !== null} radius={partner === null ? 5.5 : 6.5} />
      {partner === null ? null : <End at={partner} found radius={6.5} />}
      <Name text={homeName} label={homeLabel(home, measureLabel(homeName), pane.covered)} />
      {partner === null || partnerName === null ? null : (
        <Name text={partnerName} label={partnerLabel(partner, measureLabel(partnerName), pane)} />
      )}
    </g>
  );
}

/** The point of the map again, so that no line runs through it. */
const End = ({
  at: [x, y],
  found,
  radius,
}: {
  readonly at: Pixel;
  readonly found: boolean;
  readonly radius: number;
}) => <circle className={found ? styles['end'] : styles['hollow']} cx={x} cy={y} r={radius} />;

const Name = ({
  text,
  label: { x, y, anchor },
}: {
  readonly text: string;
  readonly label: EndLabel;
}) => (
  <text className={styles['name']} x={x} y={y} dy=".35em" textAnchor={anchor}>
    {isolated(text)}
  </text>
);

/** Renders again at each step of a movement, in time for the picture that the map draws of it. */
function useMoves(below: MapBelow): void {
  const steps = useRef(0);
  const map = below.kind === 'live' ? below.map : null;
  const subscribe = useCallback(
    (listener: () => void) =>
      map?.onMove(() => {
        steps.current += 1;
        listener();
      }) ?? nothing,
    [map],
  );
  useSyncExternalStore(
    subscribe,
    () => steps.current,
    () => 0,
  );
}

const nothing = (): void => undefined;
