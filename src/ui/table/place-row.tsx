import { projectsOf } from '../../core/domain/projects.ts';
import { memo, useEffect, useRef } from 'react';
import { isolated } from '../../core/domain/text/isolated.ts';
import { useAtlas } from '../../session/use-atlas.ts';
import { isFolded } from '../controls/folded-names.tsx';
import { Icon } from '../controls/icon.tsx';
import { projectColour } from '../parts/project-colour.ts';
import { rove } from '../controls/roving.ts';
import { ViewAnchor } from '../parts/view-anchor.tsx';
import type { AreaId } from '../../core/domain/area.ts';
import { cellWords } from '../../words/sentences/cell-words.ts';
import { nameWithStatus } from '../../words/sentences/status-words.ts';
import type { Counts } from '../../core/counts/counts.ts';
import type { TableCell, TablePeriods, TableRow } from '../../core/selectors/places/table-rows.ts';
import { selectArea } from '../../core/view-state/updates.ts';
import type { RowsProps } from './rows-props.ts';
import styles from './project-table.module.css';

interface PlaceRowProps extends Pick<RowsProps, 'columns' | 'onToggle'> {
  readonly row: TableRow;
  readonly periods: TablePeriods;
  /** 1 for a part of the row above. */
  readonly level: 0 | 1;
  readonly isOpen: boolean;
  readonly isSelected: boolean;
}

/** A place: how many projects reach it, and each on which way. A press on its name selects it. */
export const PlaceRow = memo(function PlaceRow({
  row,
  periods,
  level,
  isOpen,
  isSelected,
  columns,
  onToggle,
}: PlaceRowProps) {
  const { atlas, words } = useAtlas();
  const { table, comparison } = words.messages;
  const { place, counts, second, change } = row;
  const line = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    // The row may be wider than its pane: its head, which stays, is brought into sight.
    if (isSelected) line.current?.querySelector('th')?.scrollIntoView({ block: 'nearest' });
  }, [isSelected]);
  const country = atlas.gazetteer.countryOf(place);
  const name = words.areas.of(place);
  return (
    <tr ref={line} className={styles['row']} data-level={level} aria-current={isSelected}>
      <th scope="row" className={styles['place']}>
        <span className={styles['named']}>
          {row.isGroup && level === 0 ? (
            <button
              type="button"
              className={styles['toggle']}
              aria-expanded={isOpen}
              aria-label={table.open(name)}
              onClick={() => {
                onToggle(place, isOpen);
              }}
            >
              <Icon name={isOpen ? 'down' : 'next'} size={14} />
            </button>
          ) : (
            <span className={styles['noToggle']} />
          )}
          <ViewAnchor
            className={styles['placeName']}
            data-row-name=""
            onKeyDown={(event) => {
              rove(event, 'table', '[data-row-name]');
            }}
            change={(view) => selectArea(view, place)}
          >
            {level === 0 || country === null || country === place
              ? isolated(name)
              : words.grammar.commas([isolated(name), words.areas.of(country)])}
          </ViewAnchor>
        </span>
      </th>
      <Numbers counts={counts} />
      {second === null ? null : (
        <>
          <Numbers counts={second} />
          <td className={styles['change']}>
            {change === null
              ? table.nothing
              : comparison.changeOf({ change, first: counts, second })}
          </td>
        </>
      )}
      {columns === null ? (
        <td>
          <Names counted={row.counted} />
        </td>
      ) : (
        columns.map(({ index }) => (
          <Cell
            key={index}
            place={place}
            cell={row.cells.find((cell) => cell.index === index)}
            periods={periods}
          />
        ))
      )}
    </tr>
  );
});

function Numbers({ counts: { certain, possible } }: { readonly counts: Counts }) {
  const { table } = useAtlas().words.messages;
  return (
    <>
      <td className={styles['number']} data-none={certain === 0}>
        {certain}
      </td>
      <td className={styles['number']} data-none={possible === 0}>
        {possible === 0 ? table.nothing : possible}
      </td>
    </>
  );
}

function Cell({
  place,
  cell,
  periods,
}: {
  readonly place: AreaId;
  readonly cell: TableCell | undefined;
  readonly periods: TablePeriods;
}) {
  const { atlas, words } = useAtlas();
  if (cell === undefined) return <td className={styles['none']}>{words.messages.table.nothing}</td>;
  const look = cell.inParts ? 'in-parts' : cell.certainty;
  return (
    <td>
      <span
        className={`${styles['way'] ?? ''} ${projectColour(cell.index, projectsOf(atlas.dataset).size)}`}
        data-look={look}
      >
        {cellWords(place, cell, periods, words)}
      </span>
    </td>
  );
}

/** Up to so many projects are named in a cell. */
const MOST_NAMES = 3;

function Names({ counted }: { readonly counted: readonly TableCell[] }) {
  const { atlas, words } = useAtlas();
  const { table } = words.messages;
  const most = isFolded(counted.length, MOST_NAMES) ? MOST_NAMES : counted.length;
  const names = counted.slice(0, most).map(({ project, certainty }) => {
    const name = nameWithStatus(project, isolated(words.shortProjectName(project)), atlas, words);
    return certainty === 'possible' ? table.possibleName(name) : name;
  });
  return <span className={styles['names']}>{table.listed(names, counted.length - most)}</span>;
}
