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
import { useView } from '../../session/session-context.ts';
import { useAtlas } from '../../session/use-atlas.ts';
import { Button } from '../controls/button.tsx';
import { Icon } from '../controls/icon.tsx';
import { withAddedHits } from '../../core/selectors/search/search-added.ts';
import { createSearch } from '../../core/selectors/search/search.ts';
import styles from './search-field.module.css';
import { SearchList, optionId } from './search-list.tsx';
import {
  NOTHING_FOUND,
  optionGroups,
  type OptionGroup,
  type SearchOption,
} from '../../words/sentences/search-options.ts';
import { useCloseElsewhere } from '../controls/overlay/use-close-elsewhere.ts';
import { useEscape } from '../controls/overlay/use-escape.ts';
import { useTypedText } from './use-typed-text.ts';

/** What the page round the search can do with it. */
export interface SearchHandle {
  /** Moves the focus to the field and selects its text. */
  readonly focus: () => void;
}

interface SearchFieldProps {
  /** Something was chosen, and the view shows it: the focus is to go there. */
  readonly onChosen: () => void;
  /** The reader leaves the search without a choice, by its button or by Esc in the empty field. Returns whether there was anything to leave. */
  readonly onLeave: () => boolean;
  readonly ref?: Ref<SearchHandle>;
}

/** After the last letter, before it is said that nothing was found. */
const TYPING_PAUSE_MS = 700;

/** «Find a place or a project»: a combobox (ARIA 1.2). ↓ ↑ move, Enter chooses, Esc closes the list and then clears the text. */
export function SearchField({ onChosen, onLeave, ref }: SearchFieldProps) {
  const { words } = useAtlas();
  const { search } = words.messages;
  const { text, isName, type, choose } = useTypedText();
  const [isOpen, setOpen] = useState(text !== '');
  const [active, setActive] = useState<number | null>(null);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const whole = useRef<HTMLElement>(null);
  const groups = useGroups(isOpen && !isName ? text : '');
  const options = groups.flatMap((group) => group.options);
  const isListed = options.length > 0;
  const announce = useAnnounce();
  const nothing = groups.find(({ key }) => key === NOTHING_FOUND)?.options[0]?.name ?? null;
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
    setActive(null);
  }, []);
  useCloseElsewhere(whole, isListed, close);
  useEscape(whole, isListed, close);
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
    setActive(null);
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
        if (isListed) setActive(active === null ? 0 : Math.min(active + 1, options.length - 1));
        setOpen(true);
        return true;
      case 'ArrowUp':
        // Above the first option is the field itself.
        if (isListed)
          setActive(active === null ? options.length - 1 : active === 0 ? null : active - 1);
        setOpen(true);
        return true;
      case 'Enter': {
        // Without a choice among them, Enter means what is called so.
        const option =
          options[
            active ??
              Math.max(
                options.findIndex(({ named }) => named),
                0,
              )
          ];
        if (option === undefined) setOpen(true);
        else take(option);
        return true;
      }
      case 'Escape':
        return escape();
      case 'Home':
      case 'End':
        setActive(null);
        return false;
      default:
        return false;
    }
  }
  /** Whether there was anything to clear or leave; else, as with the name of what is open, the key is the page's. */
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
      {isListed ? (
        <SearchList id={id} groups={groups} query={text} active={active} onChoose={take} />
      ) : null}
    </search>
  );
}

/** What is found for a text, in words; nothing for a text without letters and digits. */
function useGroups(text: string): readonly OptionGroup[] {
  const { atlas, added, words } = useAtlas();
  const time = useView((view) => view.time);
  // What tells names apart isn't part of them.
  const names = useMemo(() => ({ ...words, projectName: words.plainProjectName }), [words]);
  const search = useMemo(() => createSearch(atlas, names), [atlas, names]);
  const further = useMemo(
    () => (added === undefined ? null : createSearch(added, names)),
    [added, names],
  );
  const result = useMemo(() => {
    const [own, beside] = [search.find(text), further?.find(text) ?? null];
    return own === null || beside === null ? own : withAddedHits(own, beside, atlas.dataset);
  }, [search, further, atlas, text]);
  return useMemo(
    () =>
      result === null
        ? []
        : optionGroups(result, text, time, {
            atlas,
            words,
            ...(added === undefined ? {} : { added }),
          }),
    [result, text, time, atlas, added, words],
  );
}
