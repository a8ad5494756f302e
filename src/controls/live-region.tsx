import { useEffect, useState } from 'react';
import { spokenChange, spokenMonths } from '../selectors/spoken-change.ts';
import { useAtlas } from './atlas-context.ts';

/** Milliseconds after the last change before it is spoken: a scrub says where it ended, and playing is silent until it stops. */
const PAUSE = 700;
/** With reduced motion a step of playing takes longer than that. */
const CALM_PAUSE = 1400;

const pause = (): number => (matchMedia('(prefers-reduced-motion: reduce)').matches ? CALM_PAUSE : PAUSE);

interface LiveRegionProps {
  /** Something to say beside changes of the view («Link copied.»); said once for each new object. */
  readonly message: { readonly text: string } | null;
}

/** The page's one status: it is there from the start, and speaks after the view or the reader has come to rest. */
export function LiveRegion({ message }: LiveRegionProps) {
  const { atlas, store, words } = useAtlas();
  const [spoken, setSpoken] = useState<{ readonly text: string } | null>(null);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let settled = store.getState();
    const stop = store.subscribe(() => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        const change = spokenChange(atlas, settled, store.getState());
        settled = store.getState();
        if (change === null) return;
        const months = spokenMonths(atlas, change);
        const text =
          change.kind === 'place'
            ? words.messages.heading.spokenPlace(placeWithCountry(change.place), words.when(months), change.counts, change.chosen)
            : words.messages.heading.spoken(words.dates.interval(months), change.counts, change.countries);
        setSpoken({ text });
      }, pause());
    });
    const placeWithCountry = (place: typeof atlas.reach.namedAreas[number]): string => {
      const country = atlas.gazetteer.countryOf(place);
      const name = words.areas.of(place);
      return country === null || country === place ? name : `${name}, ${words.areas.of(country)}`;
    };
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [atlas, store, words]);

  const [heard, setHeard] = useState(message);
  if (heard !== message) {
    setHeard(message);
    setSpoken(message);
  }
  return <output className="visually-hidden">{spoken?.text ?? ''}</output>;
}
