export { PeriodDialog } from './period-dialog.tsx';
export { PlayOptionsControl } from './play-options.tsx';
export { UndatedDialog } from './undated-dialog.tsx';
