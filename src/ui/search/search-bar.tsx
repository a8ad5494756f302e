import { useCallback, useImperativeHandle, useRef, useState, type Ref } from 'react';
import { flushSync } from 'react-dom';
import { useView } from '../../session/session-context.ts';
import { useShortcut } from '../controls/use-shortcut.ts';
import styles from './search-bar.module.css';
import { SearchField, type SearchHandle } from './search-field.tsx';

interface SearchBarProps {
  /** Something was chosen, and the view shows it: the focus is to go there. */
  readonly onChosen: () => void;
  /** Whether `/` goes to the search. */
  readonly shortcuts?: boolean;
  readonly ref?: Ref<SearchHandle>;
}

/**
 * The search in its place: always there on wide screens, on narrow ones over the header while it is
 * wanted. `/` goes there.
 */
export function SearchBar({ onChosen, shortcuts = true, ref }: SearchBarProps) {
  const isAsked = useView(({ q }) => q !== '');
  const [isShown, setShown] = useState(isAsked);
  const field = useRef<SearchHandle>(null);
  const bar = useRef<HTMLDivElement>(null);
  const opener = useRef<Element | null>(null);

  const focus = useCallback(() => {
    const { activeElement } = document;
    if (bar.current?.contains(activeElement) !== true) opener.current = activeElement;
    // What isn't on the screen can't take the focus.
    flushSync(() => {
      setShown(true);
    });
    field.current?.focus();
  }, []);
  useImperativeHandle(ref, () => ({ focus }), [focus]);
  useShortcut('/', shortcuts, focus);

  return (
    <div
      ref={bar}
      className={styles['bar']}
      data-shown={isShown}
      onBlur={({ relatedTarget }) => {
        if (relatedTarget !== null && bar.current?.contains(relatedTarget) !== true)
          setShown(false);
      }}
    >
      <SearchField
        ref={field}
        onChosen={() => {
          setShown(false);
          onChosen();
        }}
        onLeave={() => {
          if (!isShown) return false;
          setShown(false);
          if (opener.current instanceof HTMLElement) opener.current.focus();
          return true;
        }}
      />
    </div>
  );
}
