import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useMapped, useSession, useView } from '../../session/session-context.ts';
import { useKeptView } from '../../session/use-kept-view.ts';
import { useWords } from '../../session/words-context.ts';
import { useHighlight } from '../parts/highlight.ts';
import type { AreaId } from '../../core/domain/area.ts';
import { addedKey, partnerRegions, type AddedScene } from '../../core/scene/map/added-scene.ts';
import { frameOf, shownInset } from '../../core/scene/map/map-frame.ts';
import type { Pixel } from '../../core/scene/geometry/pixels.ts';
import { isOpen, selectArea } from '../../core/view-state/updates.ts';
import { coveredBoxes } from './covered-boxes.ts';
import type { LoadedShapes } from './loaded-shapes.ts';
import { ExtentSwitch } from './extent-switch.tsx';
import { Legend } from './legend/legend.tsx';
import { Lazy, usePreloaded } from '../controls/lazy-part.tsx';
import { MAP_PARTS, mapOverlays } from './map-overlays.ts';
import { MapHint } from './map-hint.tsx';
import { MapStrip, type ShapesProblem } from './map-strip.tsx';
import styles from './map-view.module.css';
import { UnionInset } from './union-inset.tsx';
import type { RendererChoice } from './renderer-choice.ts';
import { StillMap } from './still-map.tsx';
import { useDrawnMaps, type PreDrawn } from './use-drawn-maps.ts';
import { useLiveMap } from './use-live-map.ts';
import { ZoomButtons } from './zoom-buttons.tsx';

/** What the page has for the map. */
export interface MapParts {
  readonly loaded: LoadedShapes;
  /**
   * The map that stands in the page before any script has run, and the inset beside it; null where
   * it shows another view.
   */
  readonly preDrawn: PreDrawn;
}

interface MapViewProps extends MapParts {
  /** The reader left the map for the place he chose in it. */
  readonly onChosen: () => void;
  readonly choice: RendererChoice;
}

/** On a place before its tooltip shows. */
const TOOLTIP_DELAY_MS = 80;

/** The map with what stands over it. */
export function MapView({
  loaded: { shapes, problem: shapesProblem, again: onShapesAgain },
  preDrawn,
  onChosen,
  choice,
}: MapViewProps) {
  const { store, links, derived } = useSession();
  const { scenes } = derived;
  const atlas = useMapped();
  const words = useWords();
  usePreloaded(MAP_PARTS);
  const section = useRef<HTMLElement>(null);
  const container = useRef<HTMLDivElement>(null);
  const [listed, setListed] = useState<readonly AreaId[] | null>(null);
  const { highlight } = useHighlight();
  const { tooltip, onHover } = useTooltip();
  const liveMap = useLiveMap({
    renderers: useSyncExternalStore(choice.subscribe, choice.ordered, choice.ordered),
    container,
    section,
    shapes,
    queryOf: links.write,
    covered: () => coveredBoxes(section.current),
    onHover,
    onList: setListed,
  });
  const { state, live, trouble, map, mapNow } = liveMap;
  useEffect(() => {
    choice.stand(trouble);
  }, [choice, trouble]);
  const [askedAgain, setAskedAgain] = useState<ShapesProblem | null>(null);

  const area = useView((view) => view.area);
  const layer = useView((view) => view.layer);
  const open = useView(isOpen);
  const frame = useView((view) => view.map);
  const addedScene = useKeptView((view) => scenes.of(view).added, contentOf);
  const box = frameOf(atlas, { area, map: frame, layer });
  const drawn = useDrawnMaps({ shapes, preDrawn, live, still: liveMap.wasStill });
  const inset = shownInset(atlas, { area, map: frame, layer });

  const below =
    live && map !== null
      ? { kind: 'live' as const, map }
      : state === 'still'
        ? { kind: 'drawn' as const, box }
        : null;

  const closeList = (): void => {
    setListed(null);
    mapNow.current?.focus();
  };

  return (
    <section
      ref={section}
      className={styles['map']}
      aria-label={words.messages.mapView.name}
      data-state={state === 'working' ? 'drawing' : state}
    >
      {trouble === null ? null : (
        <MapStrip
          trouble={trouble}
          problem={shapesProblem}
          isDrawn={drawn.map !== null}
          isTrying={liveMap.isTrying || (shapesProblem !== null && askedAgain === shapesProblem)}
          onAgain={() => {
            // Shapes that are late or missing are asked for anew; the map follows once they are
            // there.
            if (shapes === null || shapes === 'failed') {
              setAskedAgain(shapesProblem);
              onShapesAgain();
            } else liveMap.tryAgain();
          }}
        />
      )}
      {live ? null : <StillMap svg={drawn.map} />}
      <div
        ref={container}
        className={`${styles['live'] ?? ''} ${live ? (styles['shown'] ?? '') : ''}`}
        inert={state === 'still'}
      />
      {open ? null : <MapHint still={state === 'still'} />}
      {inset === null ? null : (
        <div className={`${styles['floating'] ?? ''} ${styles['upperRight'] ?? ''}`} data-covers>
          <UnionInset
            union={inset.union}
            svg={drawn.inset}
            partners={addedScene === null ? 0 : partnerRegions(addedScene).length}
            onChoose={() => {
              store.choose(() => ({ map: { kind: 'extent', name: inset.leadsTo } }));
              // The inset goes with the frame it stood in: the focus goes to the map it leads to.
              mapNow.current?.focus();
            }}
          />
        </div>
      )}
      {addedScene === null || addedScene.pairs.length === 0 || below === null ? null : (
        <Lazy lazy={mapOverlays}>
          {({ PairLines }) => (
            <PairLines added={addedScene} below={below} pane={section} inset={inset} />
          )}
        </Lazy>
      )}
      <div className={`${styles['floating'] ?? ''} ${styles['lowerLeft'] ?? ''}`} data-covers>
        <Legend pointed={highlight?.title ?? null} />
      </div>
      <div className={`${styles['floating'] ?? ''} ${styles['extents'] ?? ''}`} data-covers>
        <ExtentSwitch />
      </div>
      {state === 'still' ? null : <ZoomButtons map={mapNow} />}
      {tooltip === null ? null : (
        <Lazy lazy={mapOverlays}>
          {({ PlaceTooltip }) => (
            <PlaceTooltip
              place={tooltip.place}
              point={tooltip.point}
              mentions={addedScene?.mentions ?? []}
            />
          )}
        </Lazy>
      )}
      {listed === null ? null : (
        <Lazy lazy={mapOverlays}>
          {({ PlacesInView }) => (
            <PlacesInView
              places={listed}
              onChoose={(place) => {
                setListed(null);
                store.choose((view) => selectArea(view, place));
                onChosen();
              }}
              onClose={closeList}
              onLeave={() => {
                setListed(null);
              }}
            />
          )}
        </Lazy>
      )}
    </section>
  );
}

/** All that stands over the map of what other sources add. */
const contentOf = (added: AddedScene | null): string =>
  added === null
    ? ''
    : JSON.stringify([
        addedKey(added),
        added.pairs.map(({ id }) => id),
        added.mentions.map(({ project, areas, pair }) => [project.id, areas, pair?.id]),
      ]);

/** The place under the pointer, after it has rested there for a moment. */
function useTooltip() {
  const [tooltip, setTooltip] = useState<{
    readonly place: AreaId;
    readonly point: Pixel;
  } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(
    () => () => {
      clearTimeout(timer.current);
    },
    [],
  );
  const onHover = useCallback((place: AreaId | null, point: Pixel) => {
    clearTimeout(timer.current);
    if (place === null) setTooltip(null);
    else {
      timer.current = setTimeout(() => {
        setTooltip({ place, point });
      }, TOOLTIP_DELAY_MS);
    }
  }, []);
  return { tooltip, onHover };
}
