import { kept } from '../xml/element.ts';

const narrative = kept(true);
const texts = kept(true, { narrative });
const nothing = kept(false);
const period = { 'period-start': nothing, 'period-end': nothing };

/** What of an activity the atlas needs; version 1 writes names as the text of an element. */
export const ACTIVITY_PARTS = kept(false, {
  'iati-identifier': kept(true),
  'reporting-org': texts,
  title: texts,
  description: texts,
  'participating-org': texts,
  'activity-status': kept(true),
  'activity-date': kept(true),
  'recipient-country': texts,
  'recipient-region': texts,
  location: kept(false, {
    name: texts,
    administrative: nothing,
    point: kept(false, { pos: kept(true) }),
    coordinates: nothing,
    exactness: nothing,
    'location-class': nothing,
  }),
  sector: texts,
  tag: texts,
  budget: kept(false, { ...period, value: kept(true) }),
  transaction: kept(false, {
    'transaction-type': nothing,
    value: kept(true),
    'recipient-country': texts,
    'recipient-region': texts,
    sector: texts,
  }),
  'related-activity': nothing,
  'document-link': kept(false, { title: texts }),
  'activity-website': kept(true),
  'other-identifier': kept(true),
});
