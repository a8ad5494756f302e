import type { DatasetInfo, DatasetRecord, Framework } from '../dataset.ts';
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

/**
 * What the page alone has of each field of the dataset's head: its words for its own picture and
 * lists are facts.
 */
export const INFO_FIELDS: FieldRules<DatasetInfo> = {
  id: { ofPage: kept },
  title: { ofPage: kept },
  description: { ofPage: kept },
  version: { ofPage: kept },
  issued: { ofPage: kept },
  licence: { ofPage: kept },
  publisher: { ofPage: kept },
  homepage: { ofPage: kept },
  languages: { ofPage: kept },
  primarySource: { ofPage: kept },
  view: { ofPage: kept },
  changes: { ofPage: kept },
  facts: { ofPage: facts('title') },
};

/** What the page alone has of each field of a framework. */
export const FRAMEWORK_FIELDS: FieldRules<Framework> = {
  id: { ofPage: kept },
  name: { ofPage: kept },
  lead: { ofPage: single },
  roleLabel: { ofPage: single },
  url: { ofPage: single },
  unread: { ofPage: unread },
  sources: { ofPage: kept },
  facts: { ofPage: facts('name') },
};

/** What the page alone has of each field of another record. */
export const RECORD_FIELDS: FieldRules<DatasetRecord> = {
  id: { ofPage: kept },
  kind: { ofPage: kept },
  title: { ofPage: kept },
  text: { ofPage: text },
  items: { ofPage: list },
  date: { ofPage: single },
  place: {
    ofPage: (value, field, context) => {
      const place = parts(value, field, context);
      const { area } = place ?? {};
      return place === undefined || area === undefined || !context.page.areas.has(area)
        ? place
        : without(place, (part) => part === 'area');
    },
  },
  organiser: { ofPage: single },
  whom: { ofPage: single },
  authors: { ofPage: list },
  url: { ofPage: single },
  links: { ofPage: list },
  unread: { ofPage: unread },
  sources: { ofPage: kept },
  facts: { ofPage: facts('title') },
};
