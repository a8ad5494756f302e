import { useId } from 'react';
import { useAtlas } from '../../../session/use-atlas.ts';
import type { CountedPlace, PlacePage } from '../../../core/selectors/places/place-page.ts';
import { AreaCounts } from './area-counts.tsx';
import page from '../page.module.css';

/** The places round the selected one: over it, across its borders, on its two sides. */
export function Neighbours({ page: { place, over, across, sides } }: { readonly page: PlacePage }) {
  const { atlas, words } = useAtlas();
  const { ways } = words.messages.panel;
  const { kind } = atlas.gazetteer.area(place);
  return (
    <>
      <Places
        title={kind === 'unit' || kind === 'country' ? ways.liesIn : ways.overlaps}
        places={over}
      />
      <Places title={ways.across} places={across} />
      <Places title={ways.sides} places={sides} />
    </>
  );
}

function Places({
  title,
  places,
}: {
  readonly title: string;
  readonly places: readonly CountedPlace[];
}) {
  const id = useId();
  if (places.length === 0) return null;
  return (
    <section className={page['section']}>
      <h2 className={page['title']} id={id}>
        {title}
      </h2>
      <AreaCounts places={places} labelledBy={id} />
    </section>
  );
}
