import { useId, useState } from 'react';
import { isolated } from '../../../core/domain/text/isolated.ts';
import { useSession } from '../../../session/session-context.ts';
import { useAtlas } from '../../../session/use-atlas.ts';
import { useWords } from '../../../session/words-context.ts';
import { useLater } from '../../controls/use-later.ts';
import type { AreaId } from '../../../core/domain/area.ts';
import type { MonthInterval } from '../../../core/domain/month.ts';
import { countedPlaces, partsOfPlace } from '../../../core/selectors/places/place-page.ts';
import { AreaCounts } from './area-counts.tsx';
import page from '../page.module.css';
import styles from './place-parts.module.css';
import { DerivedMark } from '../source/source-mark.tsx';

interface PlacePartsProps {
  readonly place: AreaId;
  readonly period: MonthInterval;
}

/**
 * Down from a place: the units along a border in the open, those of a country and the members of a
 * group folded.
 */
export function PlaceParts({ place, period }: PlacePartsProps) {
  const { atlas } = useAtlas();
  const { kind, parts } = atlas.gazetteer.area(place);
  if (parts.length === 0) return null;
  if (kind === 'cross-border') return <BorderParts place={place} period={period} />;
  return <FoldedParts place={place} period={period} />;
}

function BorderParts({ place, period }: PlacePartsProps) {
  const { atlas, words } = useAtlas();
  const id = useId();
  const { source } = words.messages;
  const { ways } = words.messages.panel;
  const byRule = atlas.dataset.areas.every((own) => own.id !== place);
  return (
    <section className={page['section']}>
      <div className={styles['head']}>
        <h2 className={page['title']} id={id}>
          {byRule ? ways.byRule : ways.parts}
        </h2>
        {byRule ? (
          <DerivedMark
            field={source.extentOf(words.areas.of(place))}
            rule={source.borderRule}
            why={source.borderWhy}
          />
        ) : null}
      </div>
      <AreaCounts
        places={countedPlaces(atlas, partsOfPlace(atlas, place, period), period)}
        labelledBy={id}
      />
      <DeclaredParts place={place} />
    </section>
  );
}

/**
 * Parts of a cross-border area that its project declares, from another source than the page;
 * nothing where none does.
 */
function DeclaredParts({ place }: { readonly place: AreaId }) {
  const { files } = useSession();
  const words = useWords();
  const declared = useLater(files.declaredParts());
  const areas = declared instanceof Error ? undefined : declared?.get(place);
  if (areas === undefined) return null;
  const { panel } = words.messages;
  return (
    <>
      <h3 className={styles['declared']}>{panel.ways.declared}</h3>
      <p className={page['note']}>
        {words.grammar.stopped(
          words.grammar.and(areas.map((area) => isolated(words.areas.of(area)))),
        )}
      </p>
      <p className={page['note']}>{panel.ways.bothLists}</p>
    </>
  );
}

function FoldedParts({ place, period }: PlacePartsProps) {
  const { atlas, words } = useAtlas();
  const [open, setOpen] = useState(false);
  const { ways } = words.messages.panel;
  const parts = partsOfPlace(atlas, place, period);
  const inCountry = atlas.gazetteer.area(place).kind === 'country';
  return (
    <details
      className={page['section']}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary className={styles['summary']}>
        {inCountry ? ways.units(parts.length) : ways.members(parts.length)}
      </summary>
      {open ? <AreaCounts places={countedPlaces(atlas, parts, period)} /> : null}
    </details>
  );
}
