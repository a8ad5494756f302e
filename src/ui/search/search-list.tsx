import { projectsOf } from '../../core/domain/projects.ts';
import { useEffect, useEffectEvent, useRef } from 'react';
import { useAtlas } from '../../session/use-atlas.ts';
import { Icon } from '../controls/icon.tsx';
import { ListBox, ListBoxGroup, ListBoxOption } from '../controls/list-box.tsx';
import { FoundText } from './found-text.tsx';
import { optionId } from './option-id.ts';
import { OptionMark } from './option-mark.tsx';
import styles from './search-list.module.css';
import type { OptionGroup, SearchOption } from '../../words/sentences/search-options.ts';

export { createFinder } from './create-finder.ts';

interface SearchListProps {
  /** Id of the list; options have it with their position. */
  readonly id: string;
  readonly groups: readonly OptionGroup[];
  readonly query: string;
  /**
   * Position of the option that the keys have reached, counted through all groups; null for none.
   */
  readonly active: number | null;
  /** It has come to stand below the field. */
  readonly onShown: () => void;
  readonly onChoose: (option: SearchOption) => void;
}

/** What was found, below the field. The field keeps the focus; pressing an option chooses it. */
export function SearchList({ id, groups, query, active, onShown, onChoose }: SearchListProps) {
  const { words } = useAtlas();
  const { search } = words.messages;
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active !== null)
      list.current?.querySelector(`[aria-selected='true']`)?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const shown = useEffectEvent(onShown);
  useEffect(() => {
    shown();
  }, []);

  const all = groups.flatMap(({ options }) => options);
  return (
    <div
      className={styles['popup']}
      role="presentation"
      onMouseDown={(event) => {
        // The field keeps the focus.
        event.preventDefault();
      }}
    >
      <ListBox ref={list} id={id} className={styles['list']} aria-label={search.found}>
        {groups.map((group) => (
          <ListBoxGroup key={group.key} name={words.grammar.commas([group.title, group.more])}>
            {group.title === '' ? null : (
              <p className={styles['title']} aria-hidden="true">
                <span>{group.title}</span>
                {group.more === '' ? null : <span className={styles['more']}>{group.more}</span>}
              </p>
            )}
            {group.options.map((option) => {
              const position = all.indexOf(option);
              return (
                <Option
                  key={option.key}
                  id={optionId(id, position)}
                  option={option}
                  query={query}
                  selected={position === active}
                  position={position}
                  count={all.length}
                  onChoose={onChoose}
                />
              );
            })}
          </ListBoxGroup>
        ))}
      </ListBox>
      <Keys />
    </div>
  );
}

interface OptionProps {
  readonly id: string;
  readonly option: SearchOption;
  readonly query: string;
  readonly selected: boolean;
  readonly position: number;
  readonly count: number;
  readonly onChoose: (option: SearchOption) => void;
}

function Option({ id, option, query, selected, position, count, onChoose }: OptionProps) {
  const { atlas } = useAtlas();
  return (
    <ListBoxOption
      id={id}
      className={styles['option']}
      selected={selected}
      disabled={option.disabled}
      aria-label={option.spoken}
      aria-posinset={position + 1}
      aria-setsize={count}
      onChoose={() => {
        onChoose(option);
      }}
    >
      <OptionMark mark={option.mark} projects={projectsOf(atlas.dataset).size} />
      <span className={styles['words']}>
        <bdi className={styles['name']} dir="auto" lang={option.lang}>
          {option.change === null ? option.name : <FoundText text={option.name} query={query} />}
        </bdi>
        {option.detail === '' ? null : (
          <span className={styles['detail']}>{` ${option.detail}`}</span>
        )}
      </span>
      {option.beside === '' ? null : <span className={styles['beside']}>{option.beside}</span>}
    </ListBoxOption>
  );
}

/** The keys of the list, for those who see them. */
function Keys() {
  const { keys } = useAtlas().words.messages.search;
  return (
    <p className={styles['keys']} aria-hidden="true">
      <span>
        <kbd>
          <Icon name="upward" size={11} />
        </kbd>
        <span> </span>
        <kbd>
          <Icon name="downward" size={11} />
        </kbd>
        <span>{` ${keys.move}`}</span>
      </span>
      <span>
        <kbd translate="no">{keys.enter}</kbd>
        <span>{` ${keys.select}`}</span>
      </span>
      <span>
        <kbd translate="no">{keys.escape}</kbd>
        <span>{` ${keys.close}`}</span>
      </span>
    </p>
  );
}
