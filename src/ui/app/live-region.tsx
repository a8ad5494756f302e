import { useEffect, useRef, useState } from 'react';
import { isolated } from '../../core/domain/text/isolated.ts';
import type { AreaId } from '../../core/domain/area.ts';
import type { Atlas } from '../../core/domain/atlas.ts';
import { shortText } from '../../core/domain/text/short-text.ts';
import { chosenNames } from '../../words/sentences/option-names.ts';
import { sentenceOf, type Words } from '../../words/words.ts';
import {
  spokenChange,
  spokenMonths,
  type SpokenChange,
} from '../../core/selectors/projects/spoken-change.ts';
import { filteredBy } from '../../core/view-state/filters.ts';
import { useAtlas, type ShownAtlas } from '../../session/use-atlas.ts';

/**
 * After the last change, before it is spoken: a scrub says where it ended, and playing is silent
 * until it stops.
 */
const PAUSE_MS = 700;
/** With reduced motion a step of playing takes longer than that. */
const CALM_PAUSE_MS = 1400;

/** As much is spoken at most: the rest is in the panel. */
const LONGEST_CHARACTERS = 140;
/** Of the options of a filter so many are named, each in so much. */
const MOST_NAMES = 2;
const LONGEST_NAME_CHARACTERS = 32;

const pause = (): number =>
  matchMedia('(prefers-reduced-motion: reduce)').matches ? CALM_PAUSE_MS : PAUSE_MS;

interface LiveRegionProps {
  /**
   * Something to say beside changes of the view («Link copied.»); said once for each new object.
   */
  readonly message: { readonly text: string } | null;
}

/**
 * The page's one status: it is there from the start, and speaks after the view or the reader has
 * come to rest.
 */
export function LiveRegion({ message }: LiveRegionProps) {
  const value = useAtlas();
  const { store } = value;
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  });
  const [spoken, setSpoken] = useState<{ readonly text: string } | null>(null);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let settled = store.getState();
    const stop = store.subscribe(() => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        const { atlas, added } = latest.current;
        const change = spokenChange(atlas, settled, store.getState(), added);
        settled = store.getState();
        if (change !== null) setSpoken({ text: spokenText(change, latest.current) });
      }, pause());
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [store]);

  const [heard, setHeard] = useState(message);
  if (heard !== message) {
    setHeard(message);
    setSpoken(message);
  }
  return (
    <output className="visually-hidden">{shortText(spoken?.text ?? '', LONGEST_CHARACTERS)}</output>
  );
}

function spokenText(change: SpokenChange, { atlas, words }: ShownAtlas): string {
  const { added, heading } = words.messages;
  switch (change.kind) {
    case 'layer':
      return change.places === null
        ? added.hidden
        : added.spoken(change.places.withAdded, change.places.page);
    case 'filters': {
      const { filters } = words.messages;
      const chosen = filteredBy(change.filters).map((id) =>
        filters.spokenChosen(
          filters.names[id],
          spokenNames(chosenNames(atlas.dataset, change.filters, id, words), words),
        ),
      );
      return filters.spoken(chosen, change.shown, change.of);
    }
    case 'heading':
      return words.grammar.stopped(sentenceOf(words.heading(change.heading)));
    case 'place':
      return heading.spokenPlace(
        placeWithCountry(change.place, atlas, words),
        words.when(spokenMonths(atlas, change)),
        change.counts,
        change.chosen,
      );
    case 'period':
      return heading.spoken(
        words.dates.interval(spokenMonths(atlas, change)),
        change.counts,
        change.countries,
      );
  }
}

/** The first names, and how many more there are. */
function spokenNames(names: readonly string[], words: Words): readonly string[] {
  const most = names.length > MOST_NAMES + 1 ? MOST_NAMES : names.length;
  const first = names.slice(0, most).map((name) => shortText(name, LONGEST_NAME_CHARACTERS));
  return most === names.length
    ? first
    : [...first, words.messages.filters.more(names.length - most)];
}

function placeWithCountry(place: AreaId, { gazetteer }: Atlas, words: Words): string {
  const country = gazetteer.countryOf(place);
  const name = isolated(words.areas.of(place));
  return country === null || country === place
    ? name
    : words.grammar.commas([name, words.areas.of(country)]);
}
