import * as v from 'valibot';
import { PARTY_ROLES, PROJECT_STATUSES } from '../../../core/domain/project.ts';
import {
  about,
  date,
  endDate,
  facts,
  foreignId,
  link,
  list,
  localText,
  object,
  plainDate,
  point,
  projectId,
  recordId,
  sourceIds,
  words,
} from './schema-parts.ts';

const target = object(
  'E104',
  { area: 'E150' },
  {
    area: about(
      words('E150'),
      'Area reference: CO (ISO 3166-1), CO-NAR (ISO 3166-2), nuts:SE21 (NUTS 2021), EU, COxEC (the units on both sides of a border), area:name (an area of this file).',
    ),
    role: about(
      v.optional(v.picklist(['recipient', 'partner', 'location'], 'E104'), 'recipient'),
      'Only recipients count; partners and locations are shown.',
    ),
    extent: about(
      v.optional(v.picklist(['whole', 'unnamed-parts'], 'E104'), 'whole'),
      'unnamed-parts: the source only says that some places inside are meant, «Regions of Colombia».',
    ),
    share: v.exactOptional(
      about(
        v.pipe(v.number('E104'), v.minValue(0, 'E104'), v.maxValue(100, 'E104')),
        'Per cent of this project’s recipient targets.',
      ),
    ),
    point: v.exactOptional(about(point, 'Longitude, then latitude, in degrees (WGS 84).')),
    exactness: v.exactOptional(v.picklist(['exact', 'approximate', 'unknown'], 'E104')),
    because: v.exactOptional(
      about(
        v.picklist(['unknown', 'admin-unit', 'security'], 'E104'),
        'Why the point isn’t exact.',
      ),
    ),
    name: v.exactOptional(words('E104')),
    pair: v.exactOptional(about(words('E104'), 'Targets with the same pair belong together.')),
    fact: v.exactOptional(about(words('E104'), 'Key into the project’s facts.')),
  },
);

const party = object(
  'E104',
  { role: 'E171' },
  {
    role: about(v.picklist(PARTY_ROLES, 'E171'), 'accountable includes monitoring.'),
    org: v.exactOptional(about(words('E172'), 'Id of an organisation of this file.')),
    name: v.exactOptional(about(localText('E104'), 'Name, where the organisation has no id.')),
    instrument: v.exactOptional(
      about(words('E104'), 'What the money comes from: «Partnership Instrument».'),
    ),
    as: v.exactOptional(about(words('E104'), 'The words to show: «EEAS, Partnership Instrument».')),
  },
);

const budget = object(
  'E191',
  { amount: 'E191', currency: 'E192' },
  {
    amount: about(
      v.pipe(v.string('E191'), v.regex(/^-?\d+(?:\.\d+)?$/, 'E191')),
      'Decimal number with a point, in quotes.',
    ),
    currency: about(v.pipe(v.string('E192'), v.regex(/^[A-Z]{3}$/, 'E192')), 'ISO 4217: EUR.'),
    kind: v.optional(v.picklist(['total', 'committed', 'spent'], 'E104'), 'total'),
    valueDate: v.exactOptional(plainDate),
    start: v.exactOptional(plainDate),
    end: v.exactOptional(plainDate),
  },
);

const theme = object(
  'E131',
  { vocabulary: 'E131', code: 'E131' },
  {
    vocabulary: v.picklist(['dac5', 'dac3', 'sdg', 'own'], 'E131'),
    code: words('E131'),
    share: v.exactOptional(
      v.pipe(v.number('E104'), v.minValue(0, 'E104'), v.maxValue(100, 'E104')),
    ),
  },
);

const euCooperation = object(
  'E161',
  { value: 'E161' },
  {
    value: v.picklist(['yes', 'no', 'unknown'], 'E161'),
    partners: v.exactOptional(
      about(
        v.pipe(v.number('E161'), v.integer('E161'), v.minValue(0, 'E161')),
        'How many partners of the EU the source counts.',
      ),
    ),
    unit: v.exactOptional(v.picklist(['region', 'city', 'organisation'], 'E161')),
  },
);

const related = object(
  'E104',
  { project: 'E197' },
  {
    project: words('E197'),
    type: v.picklist(
      ['parent', 'child', 'sibling', 'cofunded', 'predecessor', 'successor'],
      'E104',
    ),
  },
);

export const project = object(
  'E104',
  { id: 'E101', title: 'E103', sources: 'E111' },
  {
    id: about(projectId('E101'), 'Unique in the file; part of every link to the project.'),
    acronym: v.exactOptional(words('E104')),
    title: localText('E103'),
    objective: v.exactOptional(localText('E104')),
    topic: v.exactOptional(about(localText('E104'), 'The source’s main topic.')),
    themes: list(theme),
    frameworks: about(
      list(recordId('E104')),
      'Ids of frameworks of this file, where a source says that the project belongs to them.',
    ),
    targets: list(target),
    euCooperation: v.exactOptional(euCooperation),
    parties: list(party),
    start: v.exactOptional(
      about(
        date,
        'EDTF: 2017, 2017-07, 2017-07-03, 2017-07~ about, 2017? uncertain, [2018-06,2018-07] one of, 2018?-10-30 year in doubt.',
      ),
    ),
    end: v.exactOptional(
      about(
        endDate,
        'EDTF, as start; .. where the source says that it is running. Both ends are included.',
      ),
    ),
    dates: v.exactOptional(
      object(
        'E104',
        {},
        {
          plannedStart: v.exactOptional(date),
          actualStart: v.exactOptional(date),
          plannedEnd: v.exactOptional(endDate),
          actualEnd: v.exactOptional(endDate),
        },
      ),
    ),
    status: v.exactOptional(v.picklist(PROJECT_STATUSES, 'E185')),
    budget: list(budget),
    links: list(link),
    ids: list(foreignId),
    related: list(related),
    sources: sourceIds,
    facts,
  },
);
