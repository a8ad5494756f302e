export { FilterPopover } from './filter-popover.tsx';
export { FiltersDialog } from './filters-dialog.tsx';
