import { Fragment, memo } from 'react';
import { useAtlas } from '../../session/use-atlas.ts';
import type { AreaId } from '../../core/domain/area.ts';
import { partRows } from '../../core/selectors/places/table-rows.ts';
import { PlaceRow } from './place-row.tsx';
import type { RowsProps } from './rows-props.ts';
import { inOrder } from '../../words/sentences/table-order.ts';

/** The rows of a group in their order, each with the rows of its parts while it is open. */
export function RowsOf({ rows, ...rest }: RowsProps) {
  const { words } = useAtlas();
  const { open, order, periods, selected, columns, onToggle } = rest;
  return inOrder(rows, order, words).map((row) => (
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
  return inOrder(partRows(atlas, of, periods, selected), order, words).map((row) => (
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
