import { projectsOf } from '../../../core/domain/projects.ts';
import { memo, useDeferredValue } from 'react';
import { useAtlas } from '../../../session/use-atlas.ts';
import type { AreaId } from '../../../core/domain/area.ts';
import type { MonthInterval } from '../../../core/domain/month.ts';
import { MOST_COLOURS } from '../../../core/selectors/projects/most-colours.ts';
import { countsOf } from '../../../core/selectors/projects/listed-projects.ts';
import { placePage } from '../../../core/selectors/places/place-page.ts';
import { Derived } from '../source/derived.tsx';
import { EmptyPeriod } from '../period/empty-period.tsx';
import { PartnerSide } from './partner-side.tsx';
import { InParts } from './in-parts.tsx';
import { Neighbours } from './neighbours.tsx';
import styles from '../page.module.css';
import { hasExtent } from '../../../core/scene/map/place-rings.ts';
import { PlaceMemberships } from './place-memberships.tsx';
import { PlaceProjects } from './place-projects.tsx';
import { PlaceRecords } from './place-records.tsx';
import { PlaceParts } from './place-parts.tsx';
import { RingNote } from './ring-note.tsx';

interface PlacePageProps {
  readonly place: AreaId;
  readonly period: MonthInterval;
}

/**
 * The panel with a place selected. Hundreds of projects follow the period when there is time for
 * them.
 */
export function PlacePage({ period, ...rest }: PlacePageProps) {
  const { atlas } = useAtlas();
  const deferred = useDeferredValue(period);
  return (
    <Place {...rest} period={projectsOf(atlas.dataset).size > MOST_COLOURS ? deferred : period} />
  );
}

/** What reaches the place and how, and the ways to the places round it. */
const Place = memo(function PlaceInPeriod({ place, period }: PlacePageProps) {
  const { atlas, words } = useAtlas();
  const { panel, source } = words.messages;
  const page = placePage(atlas, place, period);
  const { projects } = page;
  const isRing = !hasExtent(atlas, place);
  return (
    <>
      {projects.length === 0 ? (
        <EmptyPeriod period={period} place={place} />
      ) : (
        <>
          <Derived by={{ field: source.counts, rule: source.countsRule }}>
            <p className={styles['summary']}>{panel.certainties(countsOf(projects))}</p>
          </Derived>
          {/* A new place begins with no card open. */}
          <PlaceProjects key={place} place={place} period={period} projects={projects} />
          {page.amounts ? null : <p className={styles['closing']}>{panel.noAmounts}</p>}
        </>
      )}
      {isRing ? (
        <RingNote name={words.areas.of(place)} position={atlas.gazetteer.area(place).label} />
      ) : null}
      <PlaceRecords place={place} />
      <PlaceMemberships place={place} period={period} />
      <PartnerSide partnerOf={page.partnerOf} unnamedPartnerOf={page.unnamedPartnerOf} />
      <InParts key={`in-parts ${place}`} projects={page.inParts} />
      <Neighbours page={page} />
      {/* A new place begins with its units folded. */}
      <PlaceParts key={place} place={place} period={period} />
    </>
  );
});
