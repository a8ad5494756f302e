import {
  useCallback,
  useDeferredValue,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
  type ReactNode,
  type Ref,
} from 'react';
import { useView } from '../../session/session-context.ts';
import { useAtlas } from '../../session/use-atlas.ts';
import { Button } from '../controls/button.tsx';
import { Icon } from '../controls/icon.tsx';
import type { AreaId } from '../../core/domain/area.ts';
import { heading } from '../../core/selectors/projects/heading.ts';
import { monthsOf } from '../../core/selectors/projects/period.ts';
import { rowAbove, tableGroups } from '../../core/selectors/places/table-rows.ts';
import { headedStatuses } from '../../core/selectors/projects/told-status.ts';
import { saveFile } from '../../browser/save-file.ts';
import { csvText } from '../../outputs/csv.ts';
import { fileName } from '../../outputs/file-name.ts';
import { formatPeriod } from '../../core/view-state/period.ts';
import { ProjectTable } from './project-table.tsx';
import { tableCells } from '../../words/sentences/table-cells.ts';
import { FIRST_ORDER, type TableOrder } from '../../words/sentences/table-order.ts';
import styles from './table-view.module.css';

interface TableHandle {
  readonly focusHeading: () => void;
}

interface TableViewProps {
  /** What is told of the link that was opened: it stands above all else. */
  readonly notices?: ReactNode;
  /** Stands in the place of the table while nothing is active in the period. */
  readonly empty: ReactNode;
  /** Another page heads the view beside the table: then the table has no heading of its own. */
  readonly isAside: boolean;
  readonly ref?: Ref<TableHandle>;
}

/**
 * The facts of the map as a table: places, and how each project reaches them, in the months and
 * under the filters of the view.
 */
export function TableView({ notices, empty, isAside, ref }: TableViewProps) {
  const { atlas, words } = useAtlas();
  const { messages } = words;
  const time = useView((view) => view.time);
  const compare = useView((view) => view.compare);
  const area = useView((view) => view.area);
  const [order, setOrder] = useState<TableOrder>(FIRST_ORDER);
  // What the reader opened or closed; else the row of the selected place is open.
  const [pressedRows, setPressedRows] = useState<ReadonlyMap<AreaId, boolean>>(new Map());
  const title = useRef<HTMLHeadingElement>(null);
  useImperativeHandle(ref, () => ({ focusHeading: () => title.current?.focus() }), []);

  const { sure, possible } = words.heading(heading(atlas, { time, compare, area, project: null }));
  // The rows follow a moving period when there is time for them.
  const shownTime = useDeferredValue(time);
  const periods = useMemo(
    () => ({
      first: monthsOf(shownTime, atlas),
      second: compare === null ? null : monthsOf(compare, atlas),
    }),
    [shownTime, compare, atlas],
  );
  const groups = useMemo(() => tableGroups(atlas, periods, area), [atlas, periods, area]);
  const open = useMemo(() => {
    const above = area === null ? null : rowAbove(atlas, groups, periods, area);
    return new Set([
      ...(above === null || pressedRows.has(above) ? [] : [above]),
      ...[...pressedRows].flatMap(([place, isOpen]) => (isOpen ? place : [])),
    ]);
  }, [atlas, groups, periods, area, pressedRows]);
  const toggle = useCallback((place: AreaId, isOpen: boolean) => {
    setPressedRows((before) => new Map([...before, [place, !isOpen]]));
  }, []);
  const statuses = useMemo(
    () =>
      headedStatuses(atlas, {
        time: shownTime,
        area,
        compare,
        project: null,
        body: null,
        record: null,
        list: null,
      }),
    [atlas, shownTime, area, compare],
  );
  const download = (): void => {
    const name = fileName(atlas.dataset.info.id, `time=${formatPeriod(time)}`, 'csv');
    saveFile(
      name,
      'text/csv;charset=utf-8',
      csvText(tableCells(atlas, groups, { periods, open, order, area }, words)),
    );
  };

  return (
    <section
      className={styles['view']}
      aria-label={isAside ? messages.table.region : messages.panel.name}
    >
      <div className={styles['notices']}>{notices}</div>
      <div className={styles['head']}>
        {isAside ? null : (
          <h1 className={styles['heading']} ref={title} tabIndex={-1}>
            <span>{sure}</span>
            {possible === '' ? null : <span>{messages.grammar.comma}</span>}
            {possible === '' ? null : <span className={styles['possibly']}>{possible}</span>}
          </h1>
        )}
        <p className={styles['lead']}>{messages.table.lead}</p>
        {statuses === null || isAside ? null : (
          <p className={styles['lead']}>{messages.status.sentence(statuses)}</p>
        )}
        {groups.length === 0 ? null : (
          <Button
            look="outlined"
            className={styles['csv']}
            aria-label={messages.table.csvName}
            onClick={download}
          >
            <Icon name="download" />
            <span>{messages.table.csv}</span>
          </Button>
        )}
      </div>
      {groups.length === 0 ? (
        <div className={styles['empty']}>{empty}</div>
      ) : (
        <ProjectTable
          groups={groups}
          periods={periods}
          open={open}
          order={order}
          selected={area}
          onToggle={toggle}
          onOrder={setOrder}
        />
      )}
    </section>
  );
}
