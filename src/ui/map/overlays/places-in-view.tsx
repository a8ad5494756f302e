import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useMapped, useView } from '../../../session/session-context.ts';
import { useWords } from '../../../session/words-context.ts';
import { ListBox, ListBoxOption } from '../../controls/list-box.tsx';
import { useEscape } from '../../controls/overlay/use-escape.ts';
import type { AreaId } from '../../../core/domain/area.ts';
import { folded } from '../../../core/domain/text/folded.ts';
import { activityOf } from '../../../core/counts/activity.ts';
import { monthsOf } from '../../../core/selectors/projects/period.ts';
import { placeName } from '../../../words/sentences/tooltip-words.ts';
import styles from './places-in-view.module.css';

interface PlacesInViewProps {
  readonly places: readonly AreaId[];
  readonly onChoose: (place: AreaId) => void;
  /** Esc: back to the map. */
  readonly onClose: () => void;
  /** The focus went elsewhere, and should stay there. */
  readonly onLeave?: () => void;
}

interface Entry {
  readonly place: AreaId;
  readonly name: string;
  readonly count: string;
  readonly reached: boolean;
}

/**
 * The map's places as a list for the keyboard: ↑ ↓ Home End and first letters move, Enter chooses,
 * Esc goes back to the map.
 */
export function PlacesInView({ places, onChoose, onClose, onLeave }: PlacesInViewProps) {
  const words = useWords();
  const entries = useEntries(places);
  const [position, setPosition] = useState(0);
  const typeahead = useTypeahead(entries);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const active = entries[position];

  useEscape(list, true, onClose, 'within');
  useEffect(() => {
    list.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    list.current?.children[position]?.scrollIntoView({ block: 'nearest' });
  }, [position]);

  const keys = (event: KeyboardEvent): void => {
    const next = moved(event.key) ?? typeahead(event, position);
    if (event.key === 'Enter' && active !== undefined) onChoose(active.place);
    else if (next !== null) setPosition(next);
    else if (event.key !== 'Escape') return;
    event.preventDefault();
    // The map below has keys of its own.
    event.stopPropagation();
  };
  function moved(key: string): number | null {
    const last = Math.max(entries.length - 1, 0);
    switch (key) {
      case 'ArrowDown':
        return Math.min(position + 1, last);
      case 'ArrowUp':
        return Math.max(position - 1, 0);
      case 'Home':
        return 0;
      case 'End':
        return last;
      default:
        return null;
    }
  }

  return (
    <ListBox
      ref={list}
      className={styles['list']}
      tabIndex={0}
      aria-label={words.messages.map.placesInView.name}
      aria-activedescendant={active === undefined ? undefined : `${id}-${active.place}`}
      onKeyDown={keys}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) onLeave?.();
      }}
    >
      {entries.length === 0 ? (
        <p className={styles['nothing']}>{words.messages.map.placesInView.nothing}</p>
      ) : null}
      {entries.map(({ place, name, count }, i) => (
        <ListBoxOption
          key={place}
          id={`${id}-${place}`}
          className={styles['option']}
          selected={i === position}
          onChoose={() => {
            onChoose(place);
          }}
        >
          <bdi dir="auto">{name}</bdi>
          <span className={styles['count']}>{`${words.grammar.dot}${count}`}</span>
        </ListBoxOption>
      ))}
    </ListBox>
  );
}

/**
 * Places with their counts in the period, those first that something reaches, then by name; ground
 * of no country is left out.
 */
function useEntries(places: readonly AreaId[]): readonly Entry[] {
  const atlas = useMapped();
  const words = useWords();
  const time = useView((view) => view.time);
  return useMemo(() => {
    const period = monthsOf(time, atlas);
    const { compare } = words.grammar;
    return places
      .filter((place) => atlas.gazetteer.find(place) !== null)
      .map((place): Entry => {
        const counts = activityOf(atlas).at(place, period);
        const nothing = counts.certain + counts.possible === 0;
        return {
          place,
          reached: !nothing,
          name: placeName(atlas, place, words),
          count: nothing
            ? words.messages.map.placesInView.none
            : words.messages.panel.countAt(counts),
        };
      })
      .toSorted((a, b) => Number(b.reached) - Number(a.reached) || compare(a.name, b.name));
  }, [atlas, words, places, time]);
}

/** Letters typed within this time belong together. */
const TOGETHER_MS = 700;

/**
 * Finds the entry that begins with the letters typed, accents and case aside; one letter again and
 * again goes from one to the next.
 */
function useTypeahead(
  entries: readonly Entry[],
): (event: KeyboardEvent, from: number) => number | null {
  const typed = useRef({ text: '', at: Number.NEGATIVE_INFINITY });
  return ({ key, timeStamp, ctrlKey, altKey, metaKey }, from) => {
    if (key.length !== 1 || ctrlKey || altKey || metaKey) return null;
    const text =
      (timeStamp - typed.current.at < TOGETHER_MS ? typed.current.text : '') + folded(key);
    typed.current = { text, at: timeStamp };
    const first = text.slice(0, 1);
    const repeated = text === first.repeat(text.length);
    const beginning = repeated ? first : text;
    const start = repeated ? from + 1 : from;
    const order = entries.map((_, i) => (start + i) % entries.length);
    return order.find((i) => folded(entries[i]?.name ?? '').startsWith(beginning)) ?? null;
  };
}
