import { useView } from '../../../session/session-context.ts';
import { useAtlas } from '../../../session/use-atlas.ts';
import { FoldedNames, isFolded } from '../../controls/folded-names.tsx';
import { CONTINENTS, type AreaId } from '../../../core/domain/area.ts';
import { AreaLink } from './area-link.tsx';
import styles from '../project/project-targets.module.css';

/** Places that are named while the rest is folded. */
const MOST_PLACES = 8;
/** More places than these stand by continent. */
const MOST_TOGETHER = 20;

/**
 * Names of places as links, joined as the language joins a list; a few in the order of the source,
 * of many the first of the alphabet.
 */
export function AreaLinks({ areas }: { readonly areas: readonly AreaId[] }) {
  const { atlas, words } = useAtlas();
  const selected = useView(({ area }) => area);
  const country = selected === null ? null : atlas.gazetteer.countryOf(selected);
  const byName = (): readonly AreaId[] =>
    areas.toSorted((a, b) => rank(a) - rank(b) || words.areas.byName(a, b));
  const sorted = isFolded(areas.length, MOST_PLACES) ? byName() : areas;
  return (
    <FoldedNames
      joined="and"
      most={MOST_PLACES}
      names={namesOf(sorted)}
      {...(areas.length > MOST_TOGETHER ? { whole: <ByContinent areas={sorted} /> } : {})}
    />
  );

  /** The selected place first, then its country: that is what the reader looks at. */
  function rank(area: AreaId): number {
    if (area === selected) return 0;
    return area === country ? 1 : 2;
  }
}

const namesOf = (areas: readonly AreaId[]) =>
  areas.map((area) => ({ key: area, shown: <AreaLink area={area} /> }));

/** Many places, a line for each continent with their number. */
function ByContinent({ areas }: { readonly areas: readonly AreaId[] }) {
  const { atlas, words } = useAtlas();
  const { folded } = words.messages;
  const { gazetteer } = atlas;
  const continentOf = (area: AreaId) => gazetteer.area(gazetteer.countryOf(area) ?? area).continent;
  return [...CONTINENTS, undefined].map((continent) => {
    const here = areas.filter((area) => continentOf(area) === continent);
    if (here.length === 0) return null;
    return (
      <span key={continent ?? ''} className={styles['continent']}>
        <b>
          {folded.group(
            continent === undefined ? folded.elsewhere : folded.continents[continent],
            here.length,
          )}
        </b>
        {words.grammar.andParts(here).map(({ type, value }, position) => {
          const area = type === 'element' ? here.find((id) => id === value) : undefined;
          return area === undefined ? (
            <span key={`between-${String(position)}`}>{value}</span>
          ) : (
            <AreaLink key={area} area={area} />
          );
        })}
      </span>
    );
  });
}
