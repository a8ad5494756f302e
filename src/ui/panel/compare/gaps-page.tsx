import { projectsOf } from '../../../core/domain/projects.ts';
import { type MonthInterval, spanOf } from '../../../core/domain/month.ts';
import { useAtlas } from '../../../session/use-atlas.ts';
import { gaps, type Gap } from '../../../core/selectors/compare/gaps.ts';
import {
  placesByCountry,
  type CountryPlaces,
} from '../../../core/selectors/places/places-by-country.ts';
import { AreaLink } from '../parts/area-link.tsx';
import styles from './gaps-page.module.css';
import page from '../page.module.css';

/**
 * Places in the scope of the data that nothing reaches in a period: those never reached, then those
 * reached at another time.
 */
export function GapsPage({ period }: { readonly period: MonthInterval }) {
  const { atlas, words } = useAtlas();
  const { gaps: said } = words.messages;
  const { scope, places } = gaps(atlas, period);
  if (scope.length === 0)
    return (
      <p className={page['summary']}>
        {projectsOf(atlas.dataset).size === 0 ? words.messages.panel.noProjects : said.noScope}
      </p>
    );
  return (
    <>
      <p className={page['summary']}>
        {words.grammar.sentences([
          said.lead(scope.length),
          atlas.shown === null ? null : said.filtered,
        ])}
      </p>
      {grouped(places).map(({ key, gap, members, isMixed }) => (
        <GapGroup key={key} title={titleOf(gap, isMixed)} places={members} isMixed={isMixed} />
      ))}
    </>
  );

  function titleOf({ state, months, certain }: Gap, isMixed: boolean): string {
    if (state === 'never') return said.never;
    if (months === null) return said.unknown;
    if (isMixed) return certain ? said.certainlyMixed : said.possiblyMixed;
    return certain
      ? said.certainly(words.dates.interval(months))
      : said.possibly(words.dates.interval(months));
  }
}

interface Group {
  readonly key: string;
  readonly gap: Gap;
  readonly members: readonly Gap[];
  /** Its places are reached in different months, said of each country. */
  readonly isMixed: boolean;
}

/** Up to so many stretches of months have a group of their own. */
const MOST_STRETCHES = 4;

/**
 * Those never reached, then those of the same months together, the earliest months first; where
 * these are many, all together.
 */
function grouped(places: readonly Gap[]): readonly Group[] {
  const isMixed = new Set(places.map(({ months }) => JSON.stringify(months))).size > MOST_STRETCHES;
  const groups = new Map<string, Gap[]>();
  for (const gap of places) {
    const key = JSON.stringify([
      gap.state,
      isMixed ? gap.months !== null : gap.months,
      gap.certain,
    ]);
    const members = groups.get(key) ?? [];
    members.push(gap);
    groups.set(key, members);
  }
  const first = ({ gap: { state, months } }: Group): number =>
    state === 'never' ? -1 : (months?.first ?? Infinity);
  return [...groups]
    .flatMap(([key, members]) =>
      members[0] === undefined
        ? []
        : [{ key, gap: members[0], members, isMixed: isMixed && members[0].months !== null }],
    )
    .toSorted((a, b) => first(a) - first(b));
}

function GapGroup({
  title,
  places,
  isMixed,
}: {
  readonly title: string;
  readonly places: readonly Gap[];
  readonly isMixed: boolean;
}) {
  const { atlas, words } = useAtlas();
  const countries = placesByCountry(
    atlas,
    places.map(({ place }) => place),
  ).toSorted((a, b) => words.areas.byName(a.country, b.country));
  return (
    <section className={styles['group']}>
      <h2 className={styles['title']}>
        <span>{`${title} `}</span>
        <span className={styles['total']}>{words.grammar.number(places.length)}</span>
      </h2>
      {countries.map((country) => (
        <CountryGaps
          key={country.country}
          country={country}
          months={isMixed ? monthsOfCountry(places, country) : null}
        />
      ))}
    </section>
  );
}

/** The months of a country's places, from the first to the last. */
function monthsOfCountry(
  places: readonly Gap[],
  { country, units }: CountryPlaces,
): MonthInterval | null {
  const own = new Set([country, ...units]);
  return places.reduce<MonthInterval | null>((span, { place, months }) => {
    return months === null || !own.has(place) ? span : spanOf(span, months);
  }, null);
}

function CountryGaps({
  country: { country, units, of },
  months,
}: {
  readonly country: CountryPlaces;
  readonly months: MonthInterval | null;
}) {
  const { words } = useAtlas();
  const when =
    months === null ? null : <span className={styles['when']}>{words.dates.interval(months)}</span>;
  const { gaps: said } = words.messages;
  if (units.length === 0) {
    return (
      <p className={styles['country']}>
        <AreaLink area={country} />
        <span className={styles['of']}>{` ${said.of(1)}`}</span>
        {when}
      </p>
    );
  }
  return (
    <details className={styles['country']}>
      <summary>
        <bdi className={styles['name']} dir="auto">
          {words.areas.of(country)}
        </bdi>
        <span> </span>
        <strong>{words.grammar.number(units.length)}</strong>
        <span className={styles['of']}>{` ${said.of(of)}`}</span>
        {when}
      </summary>
      <ul className={styles['units']}>
        {units.toSorted(words.areas.byName).map((unit) => (
          <li key={unit}>
            <AreaLink area={unit} />
          </li>
        ))}
      </ul>
    </details>
  );
}
