import { useMemo } from 'react';
import { useSession } from '../../session/session-context.ts';
import { useAtlas } from '../../session/use-atlas.ts';
import { useHighlight } from '../parts/highlight.ts';
import type { Atlas } from '../../core/domain/atlas.ts';
import type { Inset } from '../../core/domain/regions.ts';
import type { Words } from '../../words/words.ts';
import { insetText } from '../../words/sentences/inset-text.ts';
import { legendEntries, type LegendEntry } from '../../words/sentences/legend-entries.ts';
import { partnerRegions } from '../../core/scene/map/added-scene.ts';
import { shownInset } from '../../core/scene/map/map-frame.ts';
import type { Box } from '../../core/scene/geometry/pixels.ts';
import type { MapScene } from '../../core/scene/map/map-scene.ts';
import type { Shapes } from '../../core/scene/geometry/shapes.ts';
import { insetPicture, type InsetPicture } from '../../render/svg/inset-picture.ts';
import { textLines } from '../../render/svg/text-lines.ts';
import { drawInset, drawView } from '../../render/svg/view-drawing.ts';
import { useTextWidth, type TextWidth } from '../timeline/text-width.ts';
import type { ViewState } from '../../core/view-state/view-state.ts';
import { LegendPlate, legendPlan } from './legend-plate.tsx';
import styles from './sheet.module.css';

interface MapPlateProps {
  readonly view: ViewState;
  readonly shapes: Shapes;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/**
 * From this width on, in pixels, there is room for the legend and the other shore at their full
 * size.
 */
const WIDE = 1000;

/** Of the height of the map, that the whole legend may take: above it lies Mexico. */
const MOST_LEGEND = 0.62;

/** Lines between regions are laid over the live map alone. */
const isDrawn = (entry: LegendEntry): boolean =>
  entry.kind !== 'row' || (entry.swatch.kind !== 'pairs' && entry.swatch.kind !== 'hollow');

/** The map of a view as a drawing, with its legend and the other shore. */
export function MapPlate({ view, shapes, width, height }: MapPlateProps) {
  const { atlas, added, words } = useAtlas();
  const { derived } = useSession();
  const { highlight } = useHighlight();
  const widthOf = useTextWidth();
  const scene = derived.scenes.of(view);
  const shown = useMemo(
    () => (highlight === null ? scene : { ...scene, outlined: highlight.places }),
    [scene, highlight],
  );
  const isWide = width >= WIDE;
  const margin = isWide ? 16 : 10;
  const legend = useMemo(
    () =>
      legendPlan(
        legendEntries(
          shown,
          {
            atlas,
            added,
            time: view.time,
            project: view.project,
            body: view.body,
            pointed: highlight?.title ?? null,
          },
          words,
        ).filter(isDrawn),
        { width: isWide ? 252 : 220, height: height * MOST_LEGEND, widthOf },
      ),
    [shown, atlas, added, view, highlight, words, isWide, height, widthOf],
  );
  const inset = useMemo(() => {
    const shownBeside = shownInset(atlas, view);
    return shownBeside === null
      ? null
      : insetPlan(shownBeside, scene, {
          atlas,
          view,
          words,
          widthOf,
          scale: Math.min(width / WIDE, 1),
        });
  }, [scene, atlas, view, words, widthOf, width]);
  const svg = useMemo(() => {
    const covered: readonly Box[] = [
      {
        left: margin,
        top: height - margin - legend.height,
        right: margin + legend.width,
        bottom: height - margin,
      },
      ...(inset === null
        ? []
        : [
            {
              left: width - margin - inset.picture.width,
              top: margin,
              right: width - margin,
              bottom: margin + inset.height,
            },
          ]),
    ];
    return drawView({
      atlas,
      shapes,
      scene: shown,
      view,
      words,
      headAtlas: derived.headed(view),
      pane: { width, height },
      covered,
      idPrefix: 'sheet',
    });
  }, [atlas, shapes, shown, view, words, derived, width, height, margin, legend, inset]);
  return (
    <g>
      <g dangerouslySetInnerHTML={{ __html: svg }} />
      <LegendPlate plan={legend} left={margin} bottom={height - margin} />
      {inset === null ? null : (
        <InsetPlate
          plan={inset}
          svg={drawInset(atlas, shapes, scene, inset.picture)}
          right={width - margin}
          top={margin}
        />
      )}
    </g>
  );
}

const PADDING = 12;
const LINE = 16;
const HEAD = 22;

/**
 * A union laid out beside the map: its picture, what is said over it in lines, and how high both
 * are in pixels.
 */
interface InsetPlan {
  readonly picture: InsetPicture;
  readonly title: string;
  readonly lines: readonly string[];
  readonly caption: number;
  readonly height: number;
}

interface InsetSubject {
  readonly atlas: Atlas;
  readonly view: ViewState;
  readonly words: Words;
  readonly widthOf: TextWidth;
  /** Of the picture; its letters keep their size. */
  readonly scale: number;
}

function insetPlan(
  inset: Inset,
  { added }: MapScene,
  { atlas, view, words, widthOf, scale }: InsetSubject,
): InsetPlan {
  const whole = insetPicture(inset, added);
  const picture = {
    ...whole,
    width: Math.round(whole.width * scale),
    height: Math.round(whole.height * scale),
  };
  const partners = added === null ? 0 : partnerRegions(added).length;
  const lines = textLines(
    insetText(atlas, inset.union, view, partners, words).text,
    picture.width - 2 * PADDING,
    Number.POSITIVE_INFINITY,
    (text) => widthOf(text, 400, 12),
  );
  const caption = PADDING + HEAD + lines.length * LINE + 6;
  return {
    picture,
    title: words.areas.of(inset.union),
    lines,
    caption,
    height: caption + picture.height,
  };
}

interface InsetPlateProps {
  readonly plan: InsetPlan;
  /** The drawn picture. */
  readonly svg: string;
  /** Upper right corner, in pixels. */
  readonly right: number;
  readonly top: number;
}

function InsetPlate({
  plan: { picture, title, lines, caption, height },
  svg,
  right,
  top,
}: InsetPlateProps) {
  const { width } = picture;
  const clip = 'sheet-inset';
  return (
    <g transform={`translate(${String(right - width)} ${String(top)})`}>
      <clipPath id={clip}>
        <rect width={width} height={height} rx={12} />
      </clipPath>
      <g clipPath={`url(#${clip})`}>
        <rect className={styles['plate']} width={width} height={height} />
        <text className={styles['legendTitle']} x={PADDING} y={PADDING + 12}>
          {title}
        </text>
        {lines.map((line, position) => (
          <text
            key={`${String(position)} ${line}`}
            className={styles['legendNote']}
            x={PADDING}
            y={PADDING + HEAD + 8 + position * LINE}
          >
            {line}
          </text>
        ))}
        <g transform={`translate(0 ${String(caption)})`}>
          <svg width={width} height={picture.height} dangerouslySetInnerHTML={{ __html: svg }} />
        </g>
      </g>
      <rect
        className={styles['frame']}
        x={0.5}
        y={0.5}
        width={width - 1}
        height={height - 1}
        rx={12}
      />
    </g>
  );
}
