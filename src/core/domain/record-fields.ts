import type { DatasetInfo, DatasetRecord, Framework } from './dataset.ts';
import {
  facts,
  kept,
  list,
  parts,
  single,
  text,
  unread,
  without,
  type FieldRules,
} from './field-rules.ts';

/** What the page alone has of each field of the dataset's head: its words for its own picture and lists are facts. */
export const INFO_FIELDS: FieldRules<DatasetInfo> = {
  id: kept,
  title: kept,
  description: kept,
  version: kept,
  issued: kept,
  licence: kept,
  publisher: kept,
  homepage: kept,
  languages: kept,
  primarySource: kept,
  view: kept,
  changes: kept,
  facts: facts('title'),
};

/** What the page alone has of each field of a framework. */
export const FRAMEWORK_FIELDS: FieldRules<Framework> = {
  id: kept,
  name: kept,
  lead: single,
  roleLabel: single,
  url: single,
  unread,
  sources: kept,
  facts: facts('name'),
};

/** What the page alone has of each field of another record. */
export const RECORD_FIELDS: FieldRules<DatasetRecord> = {
  id: kept,
  kind: kept,
  title: kept,
  text,
  items: list,
  date: single,
  place: (value, field, context) => {
    const place = parts(value, field, context);
    const { area } = place ?? {};
    return place === undefined || area === undefined || !context.page.areas.has(area)
      ? place
      : without(place, (part) => part === 'area');
  },
  organiser: single,
  whom: single,
  authors: list,
  url: single,
  links: list,
  unread,
  sources: kept,
  facts: facts('title'),
};
