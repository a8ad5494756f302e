import { Fragment, memo } from 'react';
import { useAtlas } from '../controls/atlas-context.ts';
import type { AreaId } from '../domain/area.ts';
import type { Project } from '../domain/project.ts';
import { partRows, type TablePeriods, type TableRow } from '../selectors/table-rows.ts';
import { PlaceRow } from './place-row.tsx';
import { inOrder, type TableOrder } from './table-order.ts';

export interface RowsProps {
  readonly rows: readonly TableRow[];
  readonly periods: TablePeriods;
  readonly open: ReadonlySet<AreaId>;
  readonly order: TableOrder;
  readonly selected: AreaId | null;
  /** The projects with a column of their own; null where one column names them. */
  readonly columns: readonly { readonly project: Project; readonly index: number }[] | null;
  readonly onToggle: (place: AreaId, isOpen: boolean) => void;
}

/** The rows of a group in their order, each with the rows of its parts while it is open. */
export function RowsOf({ rows, ...rest }: RowsProps) {
  const { words } = useAtlas();
  const { open, order, periods, selected, columns, onToggle } = rest;
  return inOrder(rows, order, ({ place }) => words.areas.of(place), words.language).map((row) => (
    <Fragment key={row.place}>
      <PlaceRow
        row={row}
        level={0}
        isOpen={open.has(row.place)}
        isSelected={row.place === selected}
        periods={periods}
        columns={columns}
        onToggle={onToggle}
      />
      {open.has(row.place) ? <PartRows {...rest} of={row.place} /> : null}
    </Fragment>
  ));
}

/** The parts of an open row. */
const PartRows = memo(function PartRows({
  of,
  periods,
  order,
  selected,
  columns,
  onToggle,
}: Omit<RowsProps, 'rows'> & { readonly of: AreaId }) {
  const { atlas, words } = useAtlas();
  return inOrder(
    partRows(atlas, of, periods, selected),
    order,
    ({ place }) => words.areas.of(place),
    words.language,
  ).map((row) => (
    <PlaceRow
      key={row.place}
      row={row}
      level={1}
      isOpen={false}
      isSelected={row.place === selected}
      periods={periods}
      columns={columns}
      onToggle={onToggle}
    />
  ));
});
