import type { AreaId } from '../../core/domain/area.ts';
import type { Project } from '../../core/domain/project.ts';
import type { TablePeriods, TableRow } from '../../core/selectors/places/table-rows.ts';
import type { TableOrder } from '../../words/sentences/table-order.ts';

/** What the rows of the table have in common. */
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
