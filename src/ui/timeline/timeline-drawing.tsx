import { possibleMonths } from '../../core/domain/bounds.ts';
import { projectsOf } from '../../core/domain/projects.ts';
import { useCallback, useId, useMemo, useRef, useState, type MouseEvent } from 'react';
import { useView } from '../../session/session-context.ts';
import { useAtlas } from '../../session/use-atlas.ts';
import type { Atlas } from '../../core/domain/atlas.ts';
import type { MonthInterval } from '../../core/domain/month.ts';
import { laneMonths, timelineScene } from '../../core/scene/timeline/timeline-scene.ts';
import { monthsOf } from '../../core/selectors/projects/period.ts';
import { openProject, openRecord, setPeriod } from '../../core/view-state/updates.ts';
import { AxisOverview } from './window/axis-overview.tsx';
import { BrushSliders } from './window/brush-sliders.tsx';
import { HistogramCaption, WindowHandles } from './window/brush-window.tsx';
import { centredAt, monthAt, type BrushPart } from './window/brush.ts';
import styles from './drawing.module.css';
import { drawingSize } from './drawing-size.ts';
import { HighlightBracket } from './lanes/highlight-bracket.tsx';
import { LaneKeys } from './lanes/lane-keys.tsx';
import { PointedLane } from './lanes/pointed-lane.tsx';
import { useTextWidth } from './text-width.ts';
import { TimelineLayers } from './timeline-layers.tsx';
import { UndatedRecords } from './controls/undated-records.tsx';
import { TodayChip } from './controls/today-chip.tsx';
import { useAxisZoom, useZoomInput } from './window/use-axis-zoom.ts';
import { useBrush } from './window/use-brush.ts';
import { usePacedMoves } from './window/use-paced-moves.ts';
import { useLetterScale } from '../controls/use-letter-scale.ts';
import { COARSE, NARROW, useMedia } from '../controls/use-media.ts';
import { useCompact } from './use-compact.ts';
import { useHeldAxis } from './use-shown-axis.ts';
import { useWidth } from './use-width.ts';
import type { WindowName } from './window/windows.ts';

/** Room for the buttons beside the overview, in units of the drawing. */
const OVERVIEW_TOOLS_UNITS = 150;

/** Width of the drawing before it is laid out: that of a page of 1440 px. */
const USUAL_WIDTH_PX = 1048;

const onPart = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('[data-part]') !== null;

/**
 * Lanes or histogram over the axis, and the window on them. What doesn't move with the window isn't
 * rendered with it.
 */
export function TimelineDrawing({ onType }: { readonly onType: (name: WindowName) => void }) {
  const { atlas, added, store } = useAtlas();
  const area = useView((view) => view.area);
  const project = useView((view) => view.project);
  const body = useView((view) => view.body);
  const record = useView((view) => view.record);
  const list = useView((view) => view.list);
  const { axis, hold } = useHeldAxis();
  const zoom = useAxisZoom(axis);
  const { part } = zoom;
  const scene = useMemo(
    () => timelineScene(atlas, { area, project, body, record, list }, part, added),
    [atlas, added, area, project, body, record, list, part],
  );
  const lanes = useMemo(
    () => (zoom.isOffered ? laneMonths(atlas, { area, project, body }) : []),
    [atlas, area, project, body, zoom.isOffered],
  );

  const box = useRef<HTMLDivElement>(null);
  useZoomInput(box, zoom);
  // The drawing has units of its own, of a pixel each where letters have their usual size: so all
  // of it grows with them.
  const unit = useLetterScale();
  const width = useWidth(box, USUAL_WIDTH_PX) / unit;
  const compact = useCompact();
  const narrow = useMedia(NARROW) || compact;
  const coarse = useMedia(COARSE);
  const size = useMemo(
    () => drawingSize(scene, { width, narrow, compact, touch: narrow || coarse }),
    [scene, width, narrow, compact, coarse],
  );
  const scale = useMemo(() => ({ axis: part, left: size.left, right: size.right }), [part, size]);
  /** The same in pixels, for pointers. */
  const onScreen = useMemo(
    () => ({ axis: part, left: size.left * unit, right: size.right * unit }),
    [part, size, unit],
  );
  const widthOf = useTextWidth();

  const isCompared = useView((view) => view.compare !== null);
  const { keep, focus } = useSliders();
  const compared = useSliders();
  const moves = usePacedMoves('time');
  const comparedMoves = usePacedMoves('compare');
  const brush = useBrush({ name: 'time', scale: onScreen, moves, hold, focus, onPress: onType });
  const comparedBrush = useBrush({
    name: 'compare',
    scale: onScreen,
    moves: comparedMoves,
    hold,
    focus: compared.focus,
    onPress: onType,
  });

  const { pointed, focusLane, hoverLane } = usePointedLane();
  // A drag may end with a click on whatever lies under the pointer.
  const startedOnPart = useRef(false);
  /**
   * A press on a bar looks at its project's months, and opens one that is added; a press beside the
   * bars moves the window there.
   */
  const press = (event: MouseEvent<SVGSVGElement>): void => {
    const target = event.target instanceof Element ? event.target : null;
    if (target === null || startedOnPart.current) return;
    const pressed = target.closest('[data-record]')?.getAttribute('data-record') ?? null;
    if (pressed !== null) {
      store.choose((view) => openRecord(view, pressed));
      return;
    }
    const successor = target.closest('[data-successor]')?.getAttribute('data-successor') ?? null;
    if (successor !== null) {
      const months = monthsOfProject(added, successor);
      store.choose((view) => ({
        ...openProject(view, successor),
        ...(months === null ? {} : setPeriod(view, months)),
      }));
      return;
    }
    const index = target.closest('[data-lane]')?.getAttribute('data-lane') ?? null;
    const bounds = index === null ? null : (atlas.bounds[Number(index)] ?? null);
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
    store.choose((view) =>
      setPeriod(
        view,
        bounds === null
          ? centredAt(monthsOf(view.time, atlas), monthAt(onScreen, x), axis)
          : possibleMonths(bounds),
      ),
    );
  };

  const clip = `lanes${useId().replaceAll(/\W/g, '')}`;
  const layer = { size, scale, widthOf };
  return (
    <div className={styles['drawing']} ref={box} data-narrow={narrow}>
      <BrushSliders name="time" axis={axis} moves={moves} onType={onType} keep={keep} />
      {isCompared ? (
        <BrushSliders
          name="compare"
          axis={axis}
          moves={comparedMoves}
          onType={onType}
          keep={compared.keep}
        />
      ) : null}
      {scene.kind === 'histogram' || scene.lanes.length === 0 ? null : (
        <LaneKeys lanes={scene.lanes} onPoint={focusLane} />
      )}
      <svg
        // Translators put elements of HTML into it, which a drawing doesn't show.
        className={`${styles['svg'] ?? ''} notranslate`}
        width={width * unit}
        height={size.height * unit}
        viewBox={`0 0 ${String(width)} ${String(size.height)}`}
        aria-hidden="true"
        focusable="false"
        onClick={press}
        onPointerOver={({ target, pointerType }) => {
          if (scene.kind === 'thin' && pointerType === 'mouse') hoverLane(target);
        }}
        onPointerLeave={() => {
          focusLane(null);
        }}
        onPointerDown={(event) => {
          startedOnPart.current = onPart(event.target);
        }}
      >
        <rect className={styles['press']} width={width} height={size.height} />
        <TimelineLayers scene={scene} {...layer} clip={zoom.isWhole ? null : clip} />
        <HighlightBracket {...layer} />
        {pointed !== null && scene.kind !== 'histogram' && (
          <PointedLane lanes={scene.lanes} {...pointed} {...layer} />
        )}
        {scene.kind === 'histogram' && size.pillY > 0 && <HistogramCaption {...layer} />}
        {isCompared ? <WindowHandles name="compare" {...layer} brush={comparedBrush} /> : null}
        <WindowHandles {...layer} brush={brush} />
      </svg>
      {zoom.isOffered && !compact ? (
        <AxisOverview
          axis={axis}
          lanes={lanes}
          zoom={zoom}
          left={onScreen.left}
          right={
            unit *
            (narrow ? size.right : Math.max(size.right - OVERVIEW_TOOLS_UNITS, size.left + 120))
          }
        />
      ) : null}
      {!compact && scene.records !== null && scene.records.undated > 0 && (
        <UndatedRecords count={scene.records.undated} />
      )}
      {!narrow && scene.today.where !== 'inside' && (
        <TodayChip
          isRaised={zoom.isOffered}
          later={scene.today.where === 'after'}
          onPress={() => {
            focus('period');
          }}
        />
      )}
    </div>
  );
}

/** The lane under the pointer or the focus. */
function usePointedLane() {
  const [pointed, setPointed] = useState<{
    readonly index: number;
    readonly isFocused: boolean;
  } | null>(null);
  const focusLane = useCallback((index: number | null) => {
    setPointed(index === null ? null : { index, isFocused: true });
  }, []);
  const hoverLane = useCallback((target: EventTarget) => {
    const lane =
      target instanceof Element
        ? (target.closest('[data-lane]')?.getAttribute('data-lane') ?? null)
        : null;
    setPointed(lane === null ? null : { index: Number(lane), isFocused: false });
  }, []);
  return { pointed, focusLane, hoverLane };
}

/** The sliders of a window by their parts, for the focus. */
function useSliders() {
  const inputs = useRef(new Map<BrushPart, HTMLInputElement>());
  const keep = useCallback((part: BrushPart, input: HTMLInputElement | null) => {
    if (input === null) inputs.current.delete(part);
    else inputs.current.set(part, input);
  }, []);
  const focus = useCallback(
    (part: BrushPart) => inputs.current.get(part)?.focus({ preventScroll: true }),
    [],
  );
  return { keep, focus };
}

/**
 * The months in which a project of an atlas can be active; null where it isn't in it, or has no
 * dates.
 */
function monthsOfProject(atlas: Atlas | undefined, id: string): MonthInterval | null {
  const bounds = atlas?.bounds[projectsOf(atlas.dataset).indexOf(id)] ?? null;
  return bounds === null ? null : possibleMonths(bounds);
}
