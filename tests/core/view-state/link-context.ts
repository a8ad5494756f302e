import fc from 'fast-check';
import { perDimension, type PerDimension } from '../../../src/core/dimensions/index.ts';
import type { AreaId } from '../../../src/core/domain/area.ts';
import type { Layer } from '../../../src/core/domain/layers.ts';
import { viewWith } from '../../support/view.ts';
import { monthOf, type Month, type MonthInterval } from '../../../src/core/domain/month.ts';
import { formatDataReference } from '../../../src/core/view-state/data-reference.ts';
import { LINK_MONTHS } from '../../../src/core/view-state/period.ts';
import { NO_FILTERS, type Filters } from '../../../src/core/view-state/filters.ts';
import {
  PANEL_LISTS,
  type LinkContext,
  type MapFrame,
  type Period,
  type ViewState,
} from '../../../src/core/view-state/view-state.ts';

/** `2017-07` or `2017-05/2018-09` as an interval, for tests that need no reader. */
export function months(text: string): MonthInterval {
  const [first = 0, last = first] = text
    .split('/')
    .map((month) => monthOf(Number(month.slice(0, 4)), Number(month.slice(5))));
  return { first: first as Month, last: last as Month };
}

const AREAS = ['CO', 'CO-NAR', 'MX-CMX', 'COxEC', 'EU', 'area:bogota'] as AreaId[];
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['MX-DIF', 'MX-CMX'],
  ['CO x EC', 'COxEC'],
]);
/**
 * The last isn't active in July 2017, so a link to it opens in its own months. Its id ends in
 * punctuation.
 */
const PROJECTS = ['iuc', 'innovact', 'innoval', 'successor.'];

const BODIES = ['ep', 'dg-regio'];
/** The options of each dimension. */
const OPTIONS: PerDimension<readonly string[]> = {
  framework: ['business', 'not-stated'],
  donor: ['eeas', 'ep', 'un.'],
  monitor: ['dg-regio'],
  topic: ['innovation', 'not-stated', 'not-stated-2'],
  eu: ['no', 'unknown', 'yes'],
  status: ['not-stated'],
};
const RECORDS = ['s3p-open-call', 'business'];

const EXTENTS = ['latin-america', 'both', 'europe', 'all'];

/** A small stand-in for the seed dataset. */
const page: LinkContext = {
  data: 'eu-colombia-s3',
  defaultData: 'eu-colombia-s3',
  defaultTime: (project) => months(project === 'successor.' ? '2020-01/2022-12' : '2017-07'),
  findArea: (reference) =>
    AREAS.find((area) => area === (ALIASES.get(reference) ?? reference)) ?? null,
  hasProject: (id) => PROJECTS.includes(id),
  hasBody: (id) => BODIES.includes(id),
  hasRecord: (id) => RECORDS.includes(id),
  findOption: (dimension, id) => (OPTIONS[dimension].includes(id) ? id : null),
  extents: EXTENTS,
  isExtent: (name) => EXTENTS.includes(name),
  added: null,
};

/** The same, with what other sources add: a further project, active in its own months. */
export const context: LinkContext = {
  ...page,
  added: {
    ...page,
    defaultTime: (project) =>
      project === 'phase-two' ? months('2021-01/2023-12') : page.defaultTime(project),
    hasProject: (id) => id === 'phase-two' || page.hasProject(id),
  },
};

/** Another dataset than the site's default. */
export const otherContext: LinkContext = {
  ...page,
  data: 'other-data',
  defaultTime: () => 'all',
  extents: ['all'],
};

/**
 * A file of the reader's own computer, whose name needs encoding and has the signs of the grammar.
 */
export const fileContext: LinkContext = {
  ...otherContext,
  data: formatDataReference({ kind: 'file', name: 'año 2: a&b=c+d%20.json', hash8: '0a1b2c3d' }),
};

export const anyMonths: fc.Arbitrary<MonthInterval> = fc
  .tuple(
    fc.integer({ min: LINK_MONTHS.first, max: LINK_MONTHS.last }),
    fc.integer({ min: LINK_MONTHS.first, max: LINK_MONTHS.last }),
  )
  .map(([a, b]) => ({ first: Math.min(a, b) as Month, last: Math.max(a, b) as Month }));

const anyPeriod: fc.Arbitrary<Period> = fc.oneof(
  fc.constantFrom<Period[]>('all', months('2017-07'), months('2020-01/2022-12')),
  anyMonths,
);

const degrees = (most: number): fc.Arbitrary<number> =>
  fc.integer({ min: -most * 10_000, max: most * 10_000 }).map((steps) => steps / 10_000);

/** Also frames across 180°, whose west is greater than their east. */
const anyBounds: fc.Arbitrary<MapFrame> = fc
  .tuple(degrees(180), degrees(90), degrees(180), degrees(90))
  .filter(
    ([west, south, east, north]) =>
      south < north && west !== east && (west !== 180 || east !== -180),
  )
  .map((bounds) => ({ kind: 'bounds', bounds }));

/** At most one of project, body and record. */
const anyPage: fc.Arbitrary<Pick<ViewState, 'project' | 'body' | 'record'>> = fc.oneof(
  fc.constantFrom(null, ...PROJECTS).map((project) => ({ project, body: null, record: null })),
  fc.constantFrom(...BODIES).map((body) => ({ project: null, body, record: null })),
  fc.constantFrom(...RECORDS).map((record) => ({ project: null, body: null, record })),
);

/**
 * Also what ends a sentence, which a link may not end in; a lone surrogate is no character and
 * can't be written.
 */
const anySearch: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom('', 'Bogotá', 'Guatemala.', 'a+b c', '«x»'),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);

/** A page of the panel and the layer: what only other sources name is open with them alone. */
const pageIn = ({
  added,
}: LinkContext): fc.Arbitrary<Pick<ViewState, 'project' | 'body' | 'record' | 'layer'>> => {
  const known = fc
    .tuple(anyPage, fc.constantFrom<Layer[]>('page', 'added'))
    .map(([{ project, body, record }, layer]) => ({ project, body, record, layer }));
  return added === null
    ? known
    : fc.oneof(
        { weight: 4, arbitrary: known },
        fc.constant({ project: 'phase-two', body: null, record: null, layer: 'added' as const }),
      );
};

/** Some of the options of each dimension, in the order in which links write them. */
const anyFilters: fc.Arbitrary<Filters> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(NO_FILTERS) },
  { weight: 1, arbitrary: fc.record(perDimension((id) => fc.subarray([...OPTIONS[id]]))) },
);

/** Every view that the context's dataset can have. */
export const anyView = (of: LinkContext): fc.Arbitrary<ViewState> =>
  fc
    .record({
      data: fc.constant(of.data),
      time: anyPeriod,
      area: fc.constantFrom(null, ...AREAS),
      page: pageIn(of),
      filters: anyFilters,
      q: anySearch,
      map: fc.oneof(
        fc.constant(null),
        fc.constantFrom(...of.extents).map((name): MapFrame => ({ kind: 'extent', name })),
        anyBounds,
      ),
      list: fc.constantFrom(null, ...PANEL_LISTS),
      compare: fc.oneof(
        { weight: 3, arbitrary: fc.constant(null) },
        { weight: 1, arbitrary: anyPeriod },
      ),
      view: fc.constantFrom('map' as const, 'table' as const),
      embed: fc.boolean(),
      lang: fc.constantFrom(null, 'es', 'pt-BR', 'zh-Hant'),
    })
    .map(
      ({
        page: { project, body, record, layer },
        data,
        time,
        compare,
        area,
        filters,
        q,
        map,
        list,
        view,
        embed,
        lang,
      }) =>
        viewWith(
          {
            data,
            time,
            compare,
            area,
            project,
            body,
            record,
            q,
            layer,
            map,
            list,
            view,
            embed,
            lang,
          },
          filters,
        ),
    );

/**
 * Queries built of known names, the signs of the grammar and noise: damaged in more telling ways
 * than noise alone.
 */
export const anyQuery: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(
          'data',
          'time',
          'area',
          'project',
          'body',
          'record',
          'donor',
          'topic',
          'q',
          'list',
          'view',
          'embed',
          'lang',
          'compare',
          'map',
          'made',
          'v',
          '__proto__',
          '=',
          '=',
          '=',
          '&',
          '&',
          '&',
          '?',
          '+',
          '%',
          '%2',
          '%C3',
          '%ff',
          ',',
          '/',
          '-',
          '\uD800',
        ),
        fc.constantFrom(
          'all',
          '2017-07',
          '2017-05/2018-09',
          'CO-NAR',
          'MX-DIF',
          'innovact',
          'eeas,ep',
          'both',
          '-80.1,-1,-74.5,2.9',
          'eu-colombia-s3',
          '1',
          '2',
        ),
        fc.string({ unit: 'grapheme', maxLength: 4 }),
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join('')),
);
