import { keysDialog } from '../../src/ui/app/keys-part.ts';
import { FILTER_PARTS } from '../../src/ui/filters/filters-part.ts';
import { MAP_PARTS } from '../../src/ui/map/map-overlays.ts';
import { paper } from '../../src/ui/sheet/print-sheet.tsx';
import { PANEL_PARTS } from '../../src/ui/panel/pages.tsx';
import { virtualRows } from '../../src/ui/panel/parts/rows/virtual-list.tsx';
import { searchPart } from '../../src/ui/search/search-part.ts';
import { timelineDialogs } from '../../src/ui/timeline/controls/pressed-part.tsx';

// What comes later is there: tests of waiting for it make parts of their own.
await Promise.all(
  [
    ...FILTER_PARTS,
    ...MAP_PARTS,
    ...PANEL_PARTS,
    keysDialog,
    paper,
    searchPart,
    timelineDialogs,
    virtualRows,
  ].map((part) => part.load()),
);
