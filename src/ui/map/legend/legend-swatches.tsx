import type { Shade } from '../../../core/scene/map/class-breaks.ts';
import { MARK_GROUNDS, type Mark } from '../../../core/scene/map/palette.ts';
import type { Swatch } from '../../../words/sentences/legend-entries.ts';
import styles from './legend.module.css';

/** Size of a swatch in pixels. */
const [WIDTH_PX, HEIGHT_PX] = [34, 18];

/** A sample of what the map draws. */
export function SwatchSample({ swatch }: { readonly swatch: Swatch }) {
  switch (swatch.kind) {
    case 'plain':
      return <PlainSwatch ground={swatch.ground} />;
    case 'dotted':
      return <DottedSwatch grounds={swatch.grounds} />;
    case 'striped':
      return <StripedSwatch ground={swatch.ground} crossed={swatch.crossed} />;
    case 'marked':
      return <MarkedSwatch mark={swatch.mark} dots={swatch.dots} />;
    case 'named':
      return <NamedSwatch ground={swatch.ground} />;
    case 'outlined':
      return <OutlinedSwatch />;
    case 'ring':
      return <RingSwatch />;
    case 'pairs':
      return <PairSwatch />;
    case 'hollow':
      return <HollowSwatch />;
  }
}

function Frame({ children }: { readonly children: React.ReactNode }) {
  return (
    <svg
      className={styles['swatch']}
      width={WIDTH_PX}
      height={HEIGHT_PX}
      viewBox={`0 0 ${String(WIDTH_PX)} ${String(HEIGHT_PX)}`}
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}

interface SwatchProps {
  readonly ground: Shade | 'union';
  readonly children?: React.ReactNode;
}

/** A ground as the map draws it. */
function PlainSwatch({ ground, children }: SwatchProps) {
  const outlined = ground === 'land' || children !== undefined;
  return (
    <Frame>
      <rect className={`map-${ground}`} width={WIDTH_PX} height={HEIGHT_PX} />
      {children}
      {outlined ? (
        <rect
          className={styles['frame']}
          x=".5"
          y=".5"
          width={WIDTH_PX - 1}
          height={HEIGHT_PX - 1}
          rx="2.5"
        />
      ) : null}
    </Frame>
  );
}

/** Closer together than on the map: five of them fit into half a swatch. */
const DOTS: readonly (readonly [x: number, y: number])[] = [
  [4.5, 4.5],
  [12.5, 4.5],
  [8.5, 9],
  [4.5, 13.5],
  [12.5, 13.5],
];

/** Dots on land and on the commonest shade that has them, or on what there is. */
function DottedSwatch({ grounds }: { readonly grounds: readonly Shade[] }) {
  const shade = grounds.find((ground) => ground !== 'land');
  const [left, right] = [
    grounds.includes('land') ? 'land' : (shade ?? 'land'),
    shade ?? 'land',
  ] as const;
  return (
    <PlainSwatch ground={left}>
      <rect className={`map-${right}`} x={WIDTH_PX / 2} width={WIDTH_PX / 2} height={HEIGHT_PX} />
      {[left, right].map((ground, half) =>
        DOTS.map(([x, y]) => (
          <circle
            key={`${String(half)} ${String(x)} ${String(y)}`}
            className={`map-dot-${ground}`}
            cx={x + (half * WIDTH_PX) / 2}
            cy={y}
            r="1.5"
          />
        )),
      )}
    </PlainSwatch>
  );
}

/** Stripes 8 px apart along the edge, as on the map at country zoom. */
const STARTS = [-16, -8, 0, 8, 16, 24, 32];

function StripedSwatch({ ground, crossed }: { readonly ground: Shade; readonly crossed: boolean }) {
  const line = (x: number, rising: boolean): string =>
    `M${String(x)} ${String(rising ? HEIGHT_PX : 0)}l${String(HEIGHT_PX)} ${String(rising ? -HEIGHT_PX : HEIGHT_PX)}`;
  return (
    <PlainSwatch ground={ground}>
      <path
        className={`map-stripe-${ground}`}
        strokeWidth="1.3"
        d={STARTS.map((x) => line(x, true) + (crossed ? line(x, false) : '')).join('')}
      />
      <rect
        className={styles['area']}
        x=".5"
        y=".5"
        width={WIDTH_PX - 1}
        height={HEIGHT_PX - 1}
        rx="2.5"
      />
    </PlainSwatch>
  );
}

/** Where the crosses of a swatch stand: between its dots. */
const CROSSES: readonly (readonly [x: number, y: number])[] = [
  [8.5, 4.5],
  [17, 4.5],
  [25.5, 4.5],
  [4.5, 13.5],
  [12.75, 13.5],
  [21.25, 13.5],
  [29.5, 13.5],
];
const BETWEEN: readonly (readonly [x: number, y: number])[] = [
  [4.5, 9],
  [12.75, 9],
  [21.25, 9],
  [29.5, 9],
];

/** A mark over its ground, with dots where something is possible there too. */
function MarkedSwatch({ mark, dots = false }: { readonly mark: Mark; readonly dots?: boolean }) {
  const { ground } = MARK_GROUNDS[mark];
  const cross = { plus: 'm-2.5 0h5m-2.5-2.5v5', cross: 'm-2-2 4 4m0-4-4 4' };
  const data =
    mark === 'hatch'
      ? [4, 10, 16, 22, 28].map((x) => `M${String(x)} 0v${String(HEIGHT_PX)}`)
      : CROSSES.map(([x, y]) => `M${String(x)} ${String(y)}${cross[mark]}`);
  return (
    <PlainSwatch ground={ground}>
      <path className={`map-mark-${mark}`} strokeWidth="1.3" d={data.join('')} />
      {dots
        ? BETWEEN.map(([x, y]) => (
            <circle
              key={`${String(x)} ${String(y)}`}
              className={`map-dot-${ground}`}
              cx={x}
              cy={y}
              r="1.5"
            />
          ))
        : null}
    </PlainSwatch>
  );
}

/** The outline of what a list points at, or of what is never reached. */
function OutlinedSwatch() {
  return (
    <Frame>
      <rect
        className="map-land"
        x="1.5"
        y="1.5"
        width={WIDTH_PX - 3}
        height={HEIGHT_PX - 3}
        rx="2.5"
      />
      <g className="map-line map-outlined">
        <rect x="1.5" y="1.5" width={WIDTH_PX - 3} height={HEIGHT_PX - 3} rx="2.5" />
      </g>
    </Frame>
  );
}

/** The ring of a place without extent. */
function RingSwatch() {
  return (
    <Frame>
      <circle className="map-ring" cx={WIDTH_PX / 2} cy={HEIGHT_PX / 2} r="7" />
      <circle className="map-ring-dot" cx={WIDTH_PX / 2} cy={HEIGHT_PX / 2} r="2.4" />
    </Frame>
  );
}

/** A ground inside the double outline of what another source names. */
function NamedSwatch({ ground }: { readonly ground: Shade | 'added-ground' }) {
  const outline = <rect x="2.5" y="2.5" width={WIDTH_PX - 5} height={HEIGHT_PX - 5} rx="2.5" />;
  return (
    <Frame>
      <rect
        className={`map-${ground}`}
        x="2.5"
        y="2.5"
        width={WIDTH_PX - 5}
        height={HEIGHT_PX - 5}
        rx="2.5"
      />
      <g className="map-line map-added-outline">{outline}</g>
      <g className="map-line map-added-inner">{outline}</g>
    </Frame>
  );
}

/** Two points and the line between them. */
function PairSwatch() {
  return (
    <Frame>
      <path
        className={styles['pair']}
        d={`M4 ${String(HEIGHT_PX - 4)}Q14 0 ${String(WIDTH_PX - 4)} 6`}
      />
      <path
        className="map-line map-added-point"
        d={`M5 ${String(HEIGHT_PX - 5)}h0M${String(WIDTH_PX - 5)} 6h0`}
      />
    </Frame>
  );
}

/** The hollow point of a region whose partner isn't known. */
function HollowSwatch() {
  return (
    <Frame>
      <path
        className="map-line map-added-point"
        d={`M${String(WIDTH_PX / 2)} ${String(HEIGHT_PX / 2)}h0`}
      />
      <path
        className="map-line map-added-hollow"
        d={`M${String(WIDTH_PX / 2)} ${String(HEIGHT_PX / 2)}h0`}
      />
    </Frame>
  );
}
