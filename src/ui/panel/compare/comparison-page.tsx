import { isolated } from '../../../core/domain/text/isolated.ts';
import { useView } from '../../../session/session-context.ts';
import { useAtlas } from '../../../session/use-atlas.ts';
import { Button } from '../../controls/button.tsx';
import type { AreaId } from '../../../core/domain/area.ts';
import type { MonthInterval } from '../../../core/domain/month.ts';
import {
  comparableAreas,
  comparedPlaces,
  comparedProjects,
  type ComparedPlace,
} from '../../../core/selectors/compare/comparison.ts';
import { nameWithStatus } from '../../../words/sentences/status-words.ts';
import type { Counts } from '../../../core/counts/counts.ts';
import { compareWith, swapPeriods } from '../../../core/view-state/updates.ts';
import { AreaLink } from '../parts/area-link.tsx';
import { ChangeSwatch } from './change-swatch.tsx';
import styles from './comparison-page.module.css';
import page from '../page.module.css';
import { useGo } from '../panel-navigation.ts';

interface ComparisonProps {
  readonly first: MonthInterval;
  readonly second: MonthInterval;
}

/**
 * Two periods beside one another: what ended and began, and each country and cross-border area in
 * both.
 */
export function ComparisonPage({ first, second }: ComparisonProps) {
  const { atlas, words } = useAtlas();
  const { comparison } = words.messages;
  const go = useGo();
  const area = useView((view) => view.area);
  const areas = comparableAreas(atlas);
  const countries = comparedPlaces(
    atlas,
    areas.countries.toSorted(words.areas.byName),
    first,
    second,
  );
  const borders = comparedPlaces(atlas, areas.borders.toSorted(words.areas.byName), first, second);
  const isListed = [...countries, ...borders].some(({ place }) => place === area);
  const selected = area === null || isListed ? [] : comparedPlaces(atlas, [area], first, second);
  const projects = comparedProjects(atlas, first, second);
  const names = (of: keyof typeof projects): readonly string[] =>
    projects[of].map((project) =>
      nameWithStatus(project, isolated(words.projectName(project)), atlas, words),
    );
  const placesWith = (wanted: ComparedPlace['change']): readonly string[] =>
    countries.flatMap(({ place, change }) =>
      change === wanted ? isolated(words.areas.of(place)) : [],
    );

  const isWithoutPlaces = countries.length + borders.length + selected.length === 0;

  const months = (of: MonthInterval): string =>
    of.first === of.last ? words.dates.shortMonth(of.first) : words.dates.interval(of);

  return (
    <>
      <p className={page['summary']}>
        {words.grammar.sentences([
          comparison.summary(names('ended'), names('began'), names('stayed'), names('open')),
          comparison.countries(placesWith('gained'), placesWith('lost')),
        ])}
      </p>
      {isWithoutPlaces ? (
        <p className={styles['note']}>{comparison.noPlaces}</p>
      ) : (
        <>
          <p className={styles['note']}>{comparison.note}</p>
          <table className={styles['table']} aria-label={comparison.table}>
            <thead>
              <tr>
                <th scope="col">{comparison.place}</th>
                <th scope="col" className={styles['number']}>
                  {months(first)}
                </th>
                <th scope="col" className={styles['number']}>
                  {months(second)}
                </th>
                <th scope="col">{comparison.change}</th>
              </tr>
            </thead>
            <Group name={comparison.selectedGroup} places={selected} selected={area} />
            <Group name={comparison.countryGroup} places={countries} selected={area} />
            <Group name={comparison.borderGroup} places={borders} selected={area} />
          </table>
        </>
      )}
      <div className={styles['buttons']}>
        <Button
          look="outlined"
          onClick={() => {
            go(swapPeriods);
          }}
        >
          {comparison.swap}
        </Button>
        <Button
          look="outlined"
          onClick={() => {
            go((view) => compareWith(view, null));
          }}
        >
          {comparison.end}
        </Button>
      </div>
    </>
  );
}

interface GroupProps {
  readonly name: string;
  readonly places: readonly ComparedPlace[];
  readonly selected: AreaId | null;
}

function Group({ name, places, selected }: GroupProps) {
  const { comparison } = useAtlas().words.messages;
  if (places.length === 0) return null;
  return (
    <tbody>
      <tr className={styles['group']}>
        <th scope="rowgroup" colSpan={4}>
          {name}
        </th>
      </tr>
      {places.map((compared) => (
        <tr key={compared.place} aria-current={compared.place === selected}>
          <th scope="row">
            <AreaLink area={compared.place} />
          </th>
          <Count counts={compared.first} />
          <Count counts={compared.second} />
          <td className={styles['change']}>
            <ChangeSwatch drawn={compared.drawn} />
            <span>{comparison.changeOf(compared)}</span>
            {compared.drawn.differs ? (
              <small className={styles['inRegions']}>{comparison.inRegions(compared.change)}</small>
            ) : null}
          </td>
        </tr>
      ))}
    </tbody>
  );
}

function Count({ counts }: { readonly counts: Counts }) {
  const { certain, possible } = useAtlas().words.messages.comparison.countOf(counts);
  return (
    <td className={styles['number']}>
      {counts.certain === 0 ? <span>{certain}</span> : <strong>{certain}</strong>}
      {possible === '' ? null : <small className={styles['possible']}>{` ${possible}`}</small>}
    </td>
  );
}
