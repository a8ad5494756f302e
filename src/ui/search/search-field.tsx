import {
  useCallback,
  useEffect,
  useId,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type Ref,
} from 'react';
import { useAnnounce } from '../controls/announce.ts';
import { useSession, useShown, useView } from '../../session/session-context.ts';
import { useWords } from '../../session/words-context.ts';
import { Button } from '../controls/button.tsx';
import { Icon } from '../controls/icon.tsx';
import { RegionBoundary } from '../controls/failure/region-boundary.tsx';
import { Lazy, preload, usePreloaded } from '../controls/lazy-part.tsx';
import type { SearchOption } from '../../words/sentences/search-options.ts';
import type { Findings } from './create-finder.ts';
import { optionId } from './option-id.ts';
import styles from './search-field.module.css';
import { searchPart, type SearchPart } from './search-part.ts';
import { useCloseElsewhere } from '../controls/overlay/use-close-elsewhere.ts';
import { useEscape } from '../controls/overlay/use-escape.ts';
import { useTextsAhead, type TextsAhead } from './use-texts-ahead.ts';
import { useTypedText } from './use-typed-text.ts';

/** What the page round the search can do with it. */
export interface SearchHandle {
  /** Moves the focus to the field and selects its text. */
  readonly focus: () => void;
}

interface SearchFieldProps {
  /** Something was chosen, and the view shows it: the focus is to go there. */
  readonly onChosen: () => void;
  /**
   * The reader leaves the search without a choice, by its button or by Esc in the empty field.
   * Returns whether there was anything to leave.
   */
  readonly onLeave: () => boolean;
  readonly ref?: Ref<SearchHandle>;
}

/** Asked for as soon as the page is idle. */
const PRELOADED = [searchPart];

/** After the last letter, before it is said that nothing was found. */
const TYPING_PAUSE_MS = 700;

/**
 * «Find a place or a project»: a combobox (ARIA 1.2). ↓ ↑ move, Enter chooses, Esc closes the list
 * and then clears the text.
 */
export function SearchField({ onChosen, onLeave, ref }: SearchFieldProps) {
  const { search } = useWords().messages;
  const { text, isName, type, choose } = useTypedText();
  const [isOpen, setOpen] = useState(text !== '');
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const whole = useRef<HTMLElement>(null);
  const [part, setPart] = useState(searchPart.now);
  const sought = isOpen && !isName ? text : '';
  const texts = useTextsAhead();
  const { groups, nothing } = useFindings(part, texts, sought);
  const options = groups.flatMap((group) => group.options);
  const isListed = options.length > 0;
  // The keys are heeded while the list is on its way, of whatever length it will be.
  const isAwaited = (part === null || texts === 'awaited') && sought !== '';
  const count = isAwaited ? Infinity : options.length;
  const [reached, setReached] = useState<number | null>(null);
  const active = reached === null || !isListed ? null : Math.min(reached, count - 1);
  const [isEntered, setEntered] = useState(false);
  const announce = useAnnounce();
  usePreloaded(PRELOADED);
  useEffect(() => {
    // After a pause, so that each letter of a name isn't answered by itself.
    if (nothing === null) return;
    const timer = setTimeout(() => {
      announce(nothing);
    }, TYPING_PAUSE_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [nothing, announce]);
  const close = useCallback(() => {
    setOpen(false);
    setReached(null);
    setEntered(false);
  }, []);
  useCloseElsewhere(whole, isListed || isAwaited, close);
  useEscape(whole, isListed || isAwaited, close);
  const arrived = useCallback(() => {
    setPart(searchPart.now);
  }, []);
  useImperativeHandle(
    ref,
    () => ({
      focus: () => {
        field.current?.focus();
        field.current?.select();
      },
    }),
    [],
  );

  const change = (typed: string): void => {
    type(typed);
    setOpen(true);
    setReached(null);
    setEntered(false);
  };
  const take = (option: SearchOption): void => {
    if (option.disabled) return;
    if (option.change === null) {
      change(option.name);
      return;
    }
    choose(option.name, option.change);
    close();
    onChosen();
  };
  const keys = (event: KeyboardEvent): void => {
    // Escape has closed the list already.
    if (event.defaultPrevented) return;
    // An input method uses the same keys for its own list.
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (handled(event.key)) event.preventDefault();
  };
  function handled(key: string): boolean {
    switch (key) {
      case 'ArrowDown':
        if (count > 0) setReached(reached === null ? 0 : Math.min(reached + 1, count - 1));
        setOpen(true);
        return true;
      case 'ArrowUp':
        // Above the first option is the field itself.
        if (count > 0)
          setReached(reached === null ? count - 1 : reached === 0 ? null : reached - 1);
        setOpen(true);
        return true;
      case 'Enter':
        if (isAwaited) setEntered(true);
        else enter();
        return true;
      case 'Escape':
        return escape();
      case 'Home':
      case 'End':
        setReached(null);
        return false;
      default:
        return false;
    }
  }
  /** Without a choice among the options, Enter means what is called so. */
  function enter(): void {
    const named = options.findIndex((option) => option.named);
    const option = options[active ?? Math.max(named, 0)];
    if (option === undefined) setOpen(true);
    else take(option);
  }
  /**
   * Whether there was anything to clear or leave; else, as with the name of what is open, the key
   * is the page's.
   */
  function escape(): boolean {
    if (text === '') return onLeave();
    if (isName) return false;
    change('');
    return true;
  }

  return (
    <search ref={whole} className={styles['search']}>
      <Icon name="search" />
      <input
        ref={field}
        className={styles['input']}
        role="combobox"
        type="text"
        inputMode="search"
        enterKeyHint="search"
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        aria-label={search.field}
        placeholder={search.field}
        aria-autocomplete="list"
        aria-expanded={isListed}
        aria-controls={isListed ? id : undefined}
        aria-activedescendant={active === null || !isListed ? undefined : optionId(id, active)}
        value={text}
        onChange={({ currentTarget }) => {
          change(currentTarget.value);
        }}
        onFocus={() => {
          preload(searchPart);
        }}
        onClick={() => {
          setOpen(true);
        }}
        onKeyDown={keys}
      />
      {text === '' ? (
        <kbd className={styles['key']} aria-hidden="true">
          /
        </kbd>
      ) : (
        <Button
          square
          className={styles['clear']}
          aria-label={search.clear}
          onClick={() => {
            change('');
            field.current?.focus();
          }}
        >
          <Icon name="close" size={14} />
        </Button>
      )}
      <Button
        square
        className={styles['close']}
        aria-label={search.close}
        onClick={() => {
          close();
          onLeave();
        }}
      >
        <Icon name="close" />
      </Button>
      {sought === '' ? null : (
        <RegionBoundary part="search" place="strip">
          <Lazy lazy={searchPart} onArrived={arrived}>
            {({ SearchList }) =>
              isListed ? (
                <SearchList
                  id={id}
                  groups={groups}
                  query={text}
                  active={active}
                  onShown={() => {
                    if (isEntered) enter();
                  }}
                  onChoose={take}
                />
              ) : null
            }
          </Lazy>
        </RegionBoundary>
      )}
    </search>
  );
}

/** What is found for a text; nothing while the part that finds is not there, or what it looks in. */
function useFindings(part: SearchPart | null, texts: TextsAhead, text: string): Findings {
  const { atlas: page, derived } = useSession();
  const words = useWords();
  const shown = useShown();
  const time = useView((view) => view.time);
  const find = useMemo(
    () =>
      part === null || texts === 'awaited'
        ? findNothing
        : part.createFinder(page, derived.added, words, texts),
    [part, page, derived, words, texts],
  );
  return useMemo(() => find(text, time, shown), [find, text, time, shown]);
}

const NO_FINDINGS: Findings = { groups: [], nothing: null };
const findNothing = (): Findings => NO_FINDINGS;
