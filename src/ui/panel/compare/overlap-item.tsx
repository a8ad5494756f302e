import { projectsOf } from '../../../core/domain/projects.ts';
import { useMemo, type KeyboardEvent } from 'react';
import { isolated } from '../../../core/domain/text/isolated.ts';
import { useAtlas } from '../../../session/use-atlas.ts';
import { rove } from '../../controls/roving.ts';
import type { MonthInterval } from '../../../core/domain/month.ts';
import { addMonths, monthCount } from '../../../core/domain/month.ts';
import type { Project } from '../../../core/domain/project.ts';
import { groupedPlaces } from '../../../words/sentences/grouped-places.ts';
import { waysTo } from '../../../core/selectors/compare/overlap-ways.ts';
import { overlapDetail, type Overlap } from '../../../core/selectors/compare/overlaps.ts';
import {
  closestPlaces,
  placesByCountry,
} from '../../../core/selectors/places/places-by-country.ts';
import styles from './overlaps-page.module.css';
import { projectColour } from '../../parts/project-colour.ts';
import { ProjectLink } from '../parts/project-link.tsx';
import { StatusTag } from '../parts/status-tag.tsx';
import { Tag } from '../parts/tag.tsx';

interface OverlapItemProps {
  readonly pair: Overlap;
  readonly period: MonthInterval;
  /** It is the one that map and timeline show. */
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

/**
 * A pair of projects: when they overlap, where, and how each reaches these places. A press anywhere
 * on it shows it on the map.
 */
export function OverlapItem({ pair, period, isOpen, onOpen }: OverlapItemProps) {
  const { atlas, words } = useAtlas();
  const { overlaps } = words.messages;
  const detail = useMemo(() => overlapDetail(atlas, pair, period), [atlas, pair, period]);
  const { one, other, certain, possible } = detail;
  const name = overlaps.pair(words.projectName(one), words.projectName(other));
  const places = closestPlaces(placesByCountry(atlas, certain.length > 0 ? certain : possible));
  return (
    <li className={styles['pair']} aria-current={isOpen}>
      <button
        type="button"
        className={styles['show']}
        data-pair=""
        aria-label={overlaps.show(name)}
        aria-pressed={isOpen}
        onClick={onOpen}
        onKeyDown={moveBetweenPairs}
      />
      <h2 className={styles['names']}>
        <Name project={one} index={pair.one} />
        <span className={styles['and']}>{` ${overlaps.and} `}</span>
        <Name project={other} index={pair.other} />
      </h2>
      <p className={styles['months']}>{monthsSaid()}</p>
      <dl>
        <Places
          tone="certain"
          name={overlaps.certain}
          text={groupedPlaces(placesByCountry(atlas, certain), words, false)}
        />
        <Places
          tone="possible"
          name={overlaps.possible}
          text={groupedPlaces(placesByCountry(atlas, possible), words, true)}
        />
      </dl>
      <p className={styles['ways']}>
        {overlaps.ways(
          isolated(words.shortProjectName(one)),
          waysTo(atlas, pair.one, places),
          isolated(words.shortProjectName(other)),
          waysTo(atlas, pair.other, places),
        )}
      </p>
    </li>
  );

  function monthsSaid(): string {
    const { certainMonths: sure, possibleMonths: all } = detail;
    const { interval } = words.dates;
    return sure === null
      ? overlaps.possibleMonths(interval(all))
      : overlaps.months(
          interval(sure),
          monthCount(sure),
          monthsAround(sure, all).map((months) => interval(months)),
        );
  }
}

/** The months of `all` before and after those of `inner`. */
const monthsAround = (inner: MonthInterval, all: MonthInterval): readonly MonthInterval[] =>
  [
    { first: all.first, last: addMonths(inner.first, -1) },
    { first: addMonths(inner.last, 1), last: all.last },
  ].filter(({ first, last }) => first <= last);

/** Keys of the button of a pair: ↑ ↓ Home End go to those of the other pairs. */
const moveBetweenPairs = (event: KeyboardEvent<HTMLElement>): void => {
  rove(event, 'ul', '[data-pair]');
};

function Name({ project, index }: { readonly project: Project; readonly index: number }) {
  const { atlas } = useAtlas();
  return (
    <span
      className={`${styles['name'] ?? ''} ${projectColour(index, projectsOf(atlas.dataset).size)}`}
    >
      <ProjectLink project={project} />
      <StatusTag project={project} />
    </span>
  );
}

function Places({
  tone,
  name,
  text,
}: {
  readonly tone: 'certain' | 'possible';
  readonly name: string;
  readonly text: string;
}) {
  if (text === '') return null;
  return (
    <div className={styles['places']}>
      <dt>
        <Tag tone={tone}>{name}</Tag>
      </dt>
      <dd>{text}</dd>
    </div>
  );
}
