import * as v from 'valibot';
import { RECORD_KINDS } from '../../../core/domain/dataset.ts';
import { isGeometry } from '../geometry.ts';
import {
  about,
  date,
  endDate,
  facts,
  foreignId,
  languageTag,
  link,
  list,
  localText,
  object,
  plainDate,
  point,
  recordId,
  sourceIds,
  webAddress,
  words,
} from './schema-parts.ts';
import { addition, conflict } from './schema-added.ts';
import { project } from './schema-project.ts';

// Version 1 of the dataset format. Messages of the schema are the codes of the findings; a value
// whose code isn't E101 to E103 is left out and the record stands. The published JSON Schema is
// made from this description.

export const FORMAT_1 = 'cooperation-atlas/1';

const change = object(
  'E104',
  {},
  { version: words('E104'), text: words('E104'), projects: list(words('E104')) },
);

const dataset = object(
  'E106',
  {},
  {
    id: about(recordId('E106'), 'The file’s name without .json; part of every link.'),
    title: localText('E106'),
    description: v.exactOptional(localText('E104')),
    version: about(words('E106'), 'Any text; shown in citations and remembered by links.'),
    issued: v.exactOptional(about(plainDate, 'Day of issue (ISO 8601).')),
    licence: v.exactOptional(
      about(words('E104'), 'SPDX id or address of the licence of this compilation.'),
    ),
    publisher: v.exactOptional(words('E104')),
    homepage: v.exactOptional(webAddress),
    languages: about(
      v.pipe(v.array(languageTag('E104'), 'E106'), v.minLength(1, 'E106')),
      'BCP 47; the first is the language of plain strings.',
    ),
    primarySource: about(
      words('E106'),
      'Id of the source that the atlas speaks of; what has another source is shown as added.',
    ),
    view: v.exactOptional(
      about(words('E104'), 'First view, in the grammar of links: time=2017-07.'),
    ),
    facts: about(
      facts,
      'Words of the page that belong to none of its records: title, pictureAlt (the alternative text of its picture), and its words for a field or a list under labels: labels.topic, labels.projects.',
    ),
    changes: about(list(change), 'What changed in each version, told to readers of older links.'),
  },
);

const source = object(
  'E104',
  { id: 'E101', title: 'E103' },
  {
    id: recordId('E101'),
    title: words('E103'),
    publisher: v.exactOptional(words('E104')),
    url: v.exactOptional(webAddress),
    accessed: v.exactOptional(about(plainDate, 'Day of look-up (ISO 8601).')),
    published: v.exactOptional(date),
    licence: v.exactOptional(words('E104')),
    kind: v.picklist(['page', 'pdf', 'iati', 'table', 'person'], 'E104'),
  },
);

const area = object(
  'E104',
  { id: 'E101', name: 'E103', kind: 'E103', sources: 'E111' },
  {
    id: about(
      v.pipe(v.string('E101'), v.regex(/^area:[a-z0-9-]{1,80}$/, 'E101')),
      'area: and small letters, digits and hyphens.',
    ),
    kind: v.picklist(['country', 'region', 'cross-border', 'group', 'shape'], 'E103'),
    name: localText('E103'),
    parts: about(list(words('E150')), 'Area references.'),
    rule: v.exactOptional(
      object(
        'E104',
        {},
        {
          border: about(
            v.strictTuple([words('E104'), words('E104')], 'E104'),
            'Two countries: the units of each that touch their common border.',
          ),
          depth: v.optional(v.pipe(v.number('E104'), v.integer('E104'), v.minValue(1, 'E104')), 1),
        },
      ),
    ),
    geometry: v.exactOptional(
      about(
        v.custom<GeoJSON.Geometry>(isGeometry, 'E104'),
        'GeoJSON geometry, WGS 84, longitude before latitude.',
      ),
    ),
    country: v.exactOptional(
      about(
        words('E150'),
        'Code of the country that it lies in, where its parts don’t say: what reaches the country reaches it.',
      ),
    ),
    valid: v.exactOptional(
      object('E104', {}, { start: v.exactOptional(date), end: v.exactOptional(endDate) }),
    ),
    sources: sourceIds,
  },
);

const organisation = object(
  'E104',
  { id: 'E101', name: 'E103' },
  {
    id: recordId('E101'),
    name: localText('E103'),
    abbr: v.exactOptional(words('E104')),
    ids: list(foreignId),
    url: v.exactOptional(webAddress),
  },
);

const framework = object(
  'E104',
  { id: 'E101', name: 'E103', lead: 'E103', sources: 'E111' },
  {
    id: recordId('E101'),
    name: localText('E103'),
    lead: about(words('E103'), 'Id of the organisation that is responsible.'),
    roleLabel: v.exactOptional(
      about(words('E104'), 'The source’s words for the lead’s role: «Responsible EU body».'),
    ),
    url: v.exactOptional(webAddress),
    sources: sourceIds,
    facts,
  },
);

const record = object(
  'E104',
  { id: 'E101', title: 'E103', kind: 'E103', sources: 'E111' },
  {
    id: about(recordId('E101'), 'Unique among frameworks and records.'),
    kind: v.picklist(RECORD_KINDS, 'E103'),
    title: localText('E103'),
    text: v.exactOptional(localText('E104')),
    items: about(list(localText('E104')), 'A list in its order.'),
    date: v.exactOptional(date),
    place: v.exactOptional(
      object(
        'E104',
        {},
        {
          area: v.exactOptional(words('E150')),
          name: v.exactOptional(words('E104')),
          point: v.exactOptional(point),
        },
      ),
    ),
    organiser: v.exactOptional(words('E104')),
    whom: v.exactOptional(about(words('E104'), 'Whom it is for.')),
    authors: list(words('E104')),
    url: v.exactOptional(webAddress),
    links: list(link),
    sources: sourceIds,
    facts,
  },
);

/**
 * The lists of a file whose records are checked one by one, in the order of the file, and what a
 * record of each must be.
 */
export const RECORD_SCHEMAS = {
  areas: area,
  organisations: organisation,
  frameworks: framework,
  projects: project,
  records: record,
  additions: addition,
  conflicts: conflict,
} as const;

/** The dataset format, version 1. */
export const fileSchema = object(
  'E007',
  { dataset: 'E106', sources: 'E113' },
  {
    format: about(v.literal(FORMAT_1, 'E007'), 'The first thing checked.'),
    dataset,
    sources: about(
      v.pipe(v.array(source, 'E113'), v.minLength(1, 'E113')),
      'Where the facts come from.',
    ),
    areas: about(list(area), 'Areas that the atlas’s own geodata lack.'),
    organisations: list(organisation),
    frameworks: list(framework),
    projects: list(project),
    records: about(
      list(record),
      'Everything else on a page: events, calls, publications, strategies, support, results.',
    ),
    additions: about(
      list(addition),
      'What other sources add to the primary one; it is in no list, count or map of the page.',
    ),
    conflicts: about(list(conflict), 'Where sources contradict each other.'),
  },
);

export type File1 = v.InferOutput<typeof fileSchema>;
export type FileProject = File1['projects'][number];
export type FileTarget = FileProject['targets'][number];
export type FileArea = File1['areas'][number];
export type FileAddition = File1['additions'][number];
export type FileConflict = File1['conflicts'][number];

/** Names of the fields that facts may speak of. */
export const FACT_FIELDS = {
  dataset: [...Object.keys(dataset.entries), 'pictureAlt', 'labels'],
  frameworks: Object.keys(framework.entries),
  projects: Object.keys(project.entries),
  records: Object.keys(record.entries),
} as const;

/**
 * What takes the place of a part that a file can't be shown without, by its place (`*` is any
 * position). `primary` is the source that the file's head names, or its first.
 */
export const defaultParts = (primary: string): ReadonlyMap<string, () => unknown> =>
  new Map<string, () => unknown>([
    ['dataset', () => ({})],
    ['dataset/id', () => 'untitled'],
    ['dataset/title', () => 'Untitled'],
    ['dataset/version', () => '0'],
    ['dataset/languages', () => ['en']],
    ['dataset/primarySource', () => primary],
    ['sources', () => [{ id: primary, title: 'This file', kind: 'table' }]],
    ['sources/*/kind', () => 'page'],
    ['areas/*/sources', () => [primary]],
    ['frameworks/*/sources', () => [primary]],
    ['projects/*/sources', () => [primary]],
    ['records/*/sources', () => [primary]],
    ['additions/*/confidence', () => 'guess'],
  ]);
