import { MOST_LANES, type TimelineScene } from '../../core/scene/timeline/timeline-scene.ts';

/** Where the parts of the drawing are, in pixels from its upper left corner. */
export interface DrawingSize {
  readonly width: number;
  readonly height: number;
  /** Between these the axis lies. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly laneHeight: number;
  readonly barHeight: number;
  /** Upper edge of the first bar, or of the highest column. */
  readonly barsTop: number;
  readonly axisY: number;
  /** Middle of the row of records above the bars; null where there is none. */
  readonly recordsY: number | null;
  /** Base line of the labels of the axis. */
  readonly labelY: number;
  readonly pillY: number;
  readonly pillHeight: number;
  readonly pillFont: number;
  /** Names and dates are written into the lanes. */
  readonly texts: boolean;
  /** Fingers: parts that are dragged take presses from 44 px around. */
  readonly touch: boolean;
}

interface Sizing {
  readonly width: number;
  readonly narrow: boolean;
  /** One row, as low as the parts that are pressed let it be. */
  readonly compact?: boolean;
  readonly touch: boolean;
}

/** Room at the right for the chip of today, and for the numbers of a histogram. */
const CHIP_ROOM_PX = 112;
const END_ROOM_PX = 48;
/**
 * A pane may be a few pixels wide for a moment, while a frame is laid out: an axis of less than
 * none can't be drawn.
 */
const LEAST_WIDTH_PX = 160;
const LEAST_ROW_PX = 64;
/** Height of the row of records. */
const RECORDS_ROW_PX = 24;
/** Height of all lanes in a timeline of one row. */
const COMPACT_BARS_PX = 16;
/** Thin lanes of a phone share these pixels. */
const MOST_THIN_HEIGHT_PX = 160;

export function drawingSize(
  scene: TimelineScene,
  { width: laidOut, narrow, compact = false, touch }: Sizing,
): DrawingSize {
  const width = Math.max(laidOut, compact ? LEAST_ROW_PX : LEAST_WIDTH_PX);
  const lanes = scene.kind === 'histogram' ? 0 : scene.lanes.length + scene.addedLanes.length;
  if (compact)
    return compactSize(scene.kind === 'histogram' ? 0 : Math.max(lanes, 3), width, touch);
  const { laneHeight, barHeight } = laneSize(scene.kind, lanes, narrow);
  const room = scene.today.where === 'inside' ? END_ROOM_PX : CHIP_ROOM_PX;
  const row = scene.records === null ? 0 : RECORDS_ROW_PX;
  const barsTop = 44 + row;
  const recordsY = scene.records === null ? null : 44 + row / 2;
  if (narrow) {
    const bars = scene.kind === 'histogram' ? 56 : Math.max(lanes, 3) * laneHeight + 5;
    return {
      ...common(width, touch),
      height: barsTop + bars + 29,
      left: 16,
      right: width - 16,
      top: 30,
      laneHeight,
      barHeight,
      barsTop,
      recordsY,
      axisY: barsTop + bars,
      labelY: barsTop + bars + 24,
      pillY: 0,
      pillHeight: 34,
      pillFont: 14,
      texts: false,
    };
  }
  const axisY = Math.max(122 + row, barsTop + lanes * laneHeight + 6);
  return {
    ...common(width, touch),
    height: axisY + 34,
    left: 28,
    right: width - room,
    top: 28,
    laneHeight,
    barHeight,
    barsTop,
    recordsY,
    axisY,
    labelY: axisY + 28,
    pillY: 4,
    pillHeight: 28,
    pillFont: 13,
    texts: scene.kind === 'lanes',
  };
}

/**
 * All lanes, or a histogram, in the few pixels between the pill and the axis; records have no room.
 */
function compactSize(lanes: number, width: number, touch: boolean): DrawingSize {
  const laneHeight = lanes === 0 ? COMPACT_BARS_PX : Math.min(COMPACT_BARS_PX / lanes, 8);
  const barsTop = 31;
  const axisY = barsTop + COMPACT_BARS_PX + 3;
  return {
    ...common(width, touch),
    height: axisY + 27,
    left: 16,
    right: width - 16,
    top: 26,
    laneHeight,
    barHeight: laneHeight * 0.7,
    barsTop,
    recordsY: null,
    axisY,
    labelY: axisY + 24,
    pillY: 0,
    pillHeight: 28,
    pillFont: 13,
    texts: false,
  };
}

const common = (width: number, touch: boolean): Pick<DrawingSize, 'width' | 'touch'> => ({
  width,
  touch,
});

function laneSize(
  kind: TimelineScene['kind'],
  lanes: number,
  narrow: boolean,
): { laneHeight: number; barHeight: number } {
  if (kind === 'lanes' && lanes <= MOST_LANES)
    return narrow ? { laneHeight: 12, barHeight: 8 } : { laneHeight: 24, barHeight: 16 };
  if (!narrow || lanes * 8 <= MOST_THIN_HEIGHT_PX) return { laneHeight: 8, barHeight: 6 };
  const laneHeight = Math.floor(MOST_THIN_HEIGHT_PX / lanes);
  return { laneHeight, barHeight: laneHeight - 1 };
}
