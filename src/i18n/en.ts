import { common } from './en/common.ts';
import { dates, heading } from './en/heading.ts';
import { mapView } from './en/map-view.ts';
import { map } from './en/map.ts';
import { notice } from './en/notice.ts';
import { panel } from './en/panel.ts';
import { timeline } from './en/timeline.ts';

/** The messages in English, and the shape that every other language must fill. */
export const en = { ...common, dates, heading, map, mapView, notice, panel, timeline };

export type Catalogue = typeof en;
