import { projectsOf } from '../../../core/domain/projects.ts';
import { useEffect, useMemo, useState } from 'react';
import { isolated } from '../../../core/domain/text/isolated.ts';
import { useAtlas } from '../../../session/use-atlas.ts';
import { Button } from '../../controls/button.tsx';
import { useHighlight, type Highlight } from '../../parts/highlight.ts';
import type { AreaId } from '../../../core/domain/area.ts';
import type { Counts } from '../../../core/counts/counts.ts';
import type { Atlas } from '../../../core/domain/atlas.ts';
import type { MonthInterval } from '../../../core/domain/month.ts';
import type { Words } from '../../../words/words.ts';
import {
  overlapDetail,
  overlapPairs,
  type Overlap,
} from '../../../core/selectors/compare/overlaps.ts';
import {
  closestPlaces,
  placesByCountry,
} from '../../../core/selectors/places/places-by-country.ts';
import styles from './overlaps-page.module.css';
import { OverlapItem } from './overlap-item.tsx';
import page from '../page.module.css';

/** So many pairs are listed at once. */
const STEP = 50;

interface OverlapsPageProps {
  readonly period: MonthInterval;
  /** How many pairs there are. */
  readonly counts: Counts;
}

/**
 * Pairs of projects that reach the same place in the same months; the open one is shown on the map
 * and the timeline too.
 */
export function OverlapsPage({ period, counts: { certain, possible } }: OverlapsPageProps) {
  const { atlas, words } = useAtlas();
  const { overlaps: said } = words.messages;
  const [chosen, setChosen] = useState<Overlap | null>(null);
  const [shown, setShown] = useState(STEP);
  const all = useMemo(() => overlapPairs(atlas, period), [atlas, period]);
  const pairs = useMemo(() => all.first(shown), [all, shown]);
  const open = useMemo(
    () => (chosen === null ? null : all.pairOf(chosen.one, chosen.other)) ?? pairs[0] ?? null,
    [all, pairs, chosen],
  );
  usePointedPair(open, period);

  if (pairs.length === 0) return <p className={page['summary']}>{noPairs(atlas, words)}</p>;
  const more = Math.min(certain + possible - shown, STEP);
  return (
    <>
      <p className={page['summary']}>{said.lead}</p>
      <ul className={styles['pairs']} aria-label={said.list}>
        {pairs.map((pair) => (
          <OverlapItem
            key={keyOf(pair)}
            pair={pair}
            period={period}
            isOpen={open !== null && keyOf(pair) === keyOf(open)}
            onOpen={() => {
              setChosen(pair);
            }}
          />
        ))}
      </ul>
      {more <= 0 ? null : (
        <Button
          look="outlined"
          onClick={() => {
            setShown(shown + STEP);
          }}
        >
          {said.more(more)}
        </Button>
      )}
    </>
  );
}

/** Why no two projects overlap. */
function noPairs(
  { dataset, shown }: Atlas,
  { messages: { filters, overlaps: said, panel } }: Words,
): string {
  const { size } = projectsOf(dataset);
  if (size === 0) return panel.noProjects;
  if (shown?.size === 0) return filters.emptyTitle(size);
  return (shown?.size ?? size) === 1 ? said.onlyOne(shown !== null) : said.none;
}

const keyOf = ({ one, other }: Overlap): string => `${String(one)} ${String(other)}`;

/** Points at a pair while its page is open. */
function usePointedPair(pair: Overlap | null, period: MonthInterval): void {
  const { atlas, words } = useAtlas();
  const { point } = useHighlight();
  const highlight = useMemo((): Highlight | null => {
    if (pair === null) return null;
    const { one, other, certain, certainMonths, possibleMonths } = overlapDetail(
      atlas,
      pair,
      period,
    );
    const title = words.messages.overlaps.pair(
      isolated(words.shortProjectName(one)),
      isolated(words.shortProjectName(other)),
    );
    return {
      title,
      places: outlinedBy(atlas, certain),
      certain: certainMonths,
      possible: possibleMonths,
    };
  }, [atlas, words, pair, period]);
  useEffect(() => {
    point(highlight);
    return () => {
      point(null);
    };
  }, [point, highlight]);
}

/** The ground of places: a country that is reached as such stands for all of its land. */
const outlinedBy = (atlas: Atlas, places: readonly AreaId[]): readonly AreaId[] =>
  closestPlaces(placesByCountry(atlas, places)).flatMap((place) =>
    atlas.gazetteer.leavesOf(place).map(({ area }) => area),
  );
