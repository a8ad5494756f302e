import { useMemo } from 'react';
import { useAtlas, useView } from '../controls/atlas-context.ts';
import { headedAtlas } from '../controls/headed-atlas.ts';
import { useHighlight } from '../controls/highlight.ts';
import { EU } from '../domain/gazetteer-data.ts';
import { insetText } from '../map/inset-text.ts';
import { legendEntries } from '../map/legend-entries.ts';
import { partnerRegions } from '../scene/added-scene.ts';
import { showsInset } from '../scene/map-frame.ts';
import type { Shapes } from '../scene/shapes.ts';
import type { ViewScenes } from '../scene/view-scenes.ts';
import { insetPicture } from '../svg/inset-picture.ts';
import { textLines } from '../svg/text-lines.ts';
import { drawInset, drawView } from '../svg/view-drawing.ts';
import { useTextWidth } from '../timeline/text-width.ts';
import type { ViewState } from '../view-state/view-state.ts';
import { LegendPlate } from './legend-plate.tsx';
import styles from './sheet.module.css';

interface MapPlateProps {
  readonly view: ViewState;
  readonly shapes: Shapes;
  readonly scenes: ViewScenes;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** The map of a view as a drawing, with its legend and the other shore. */
export function MapPlate({ view, shapes, scenes, width, height }: MapPlateProps) {
  const value = useAtlas();
  const { atlas, added, words } = value;
  const { highlight } = useHighlight();
  const widthOf = useTextWidth();
  const scene = scenes.of(view);
  const shown = useMemo(() => (highlight === null ? scene : { ...scene, outlined: highlight.places }), [scene, highlight]);
  const svg = useMemo(
    () => drawView({ atlas, shapes, scene: shown, view, words, headAtlas: headedAtlas(value, view), pane: { width, height } }),
    [atlas, shapes, shown, view, words, value, width, height],
  );
  const entries = legendEntries(shown, { atlas, added, time: view.time, project: view.project, body: view.body, pointed: highlight?.title ?? null }, words);
  return (
    <g>
      <g dangerouslySetInnerHTML={{ __html: svg }} />
      <LegendPlate entries={entries} widthOf={widthOf} left={16} bottom={height - 16} />
      {showsInset(atlas, view) ? <InsetPlate view={view} shapes={shapes} scenes={scenes} right={width - 16} /> : null}
    </g>
  );
}

const PADDING = 12;
const LINE = 16;
const HEAD = 22;

function InsetPlate({ view, shapes, scenes, right }: Pick<MapPlateProps, 'view' | 'shapes' | 'scenes'> & { readonly right: number }) {
  const { atlas, words } = useAtlas();
  const widthOf = useTextWidth();
  const scene = scenes.of(view);
  const { width, height } = insetPicture(scene.added);
  const svg = useMemo(() => drawInset(atlas, shapes, scene), [atlas, shapes, scene]);
  const time = useView((of) => of.time);
  const partners = scene.added === null ? 0 : partnerRegions(scene.added).length;
  const lines = textLines(insetText(atlas, { time, project: view.project }, partners, words), width - 2 * PADDING, Number.POSITIVE_INFINITY, (text) => widthOf(text, 400, 12));
  const caption = PADDING + HEAD + lines.length * LINE + 6;
  const clip = 'sheet-inset';
  return (
    <g transform={`translate(${String(right - width)} 16)`}>
      <clipPath id={clip}>
        <rect width={width} height={caption + height} rx={12} />
      </clipPath>
      <g clipPath={`url(#${clip})`}>
        <rect className={styles['plate']} width={width} height={caption + height} />
        <text className={styles['legendTitle']} x={PADDING} y={PADDING + 12}>
          {words.areas.of(EU)}
        </text>
        {lines.map((line, position) => (
          <text key={`${String(position)} ${line}`} className={styles['legendNote']} x={PADDING} y={PADDING + HEAD + 8 + position * LINE}>
            {line}
          </text>
        ))}
        <g transform={`translate(0 ${String(caption)})`}>
          <svg width={width} height={height} dangerouslySetInnerHTML={{ __html: svg }} />
        </g>
      </g>
      <rect className={styles['frame']} x={0.5} y={0.5} width={width - 1} height={caption + height - 1} rx={12} />
    </g>
  );
}
