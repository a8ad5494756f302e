import * as v from 'valibot';
import {
  about,
  confidence,
  date,
  endDate,
  list,
  localText,
  object,
  recordId,
  words,
} from './schema-parts.ts';

const ABOUT =
  'Id of a project, framework, record or organisation of this file, the id of the file, or an area reference.';

const place = object(
  'E104',
  { area: 'E150' },
  {
    area: about(words('E150'), 'Area reference.'),
    name: v.exactOptional(
      about(words('E104'), 'The source’s name for the place, where it isn’t that of the area.'),
    ),
    extent: about(
      v.optional(v.picklist(['whole', 'unnamed-parts'], 'E104'), 'whole'),
      'unnamed-parts: the place lies somewhere in the area, as a city in its unit.',
    ),
    side: v.exactOptional(about(v.picklist(['eu'], 'E104'), 'The place is on the side of the EU.')),
  },
);

/** A fact that other sources add to the primary one; it is refused without a source. */
export const addition = object(
  'E104',
  { id: 'E101', about: 'E142', label: 'E103', text: 'E103', sources: 'E111' },
  {
    id: about(recordId('E101'), 'Unique among additions.'),
    about: about(words('E142'), ABOUT),
    label: about(localText('E103'), 'A few words: «Closing conference».'),
    text: localText('E103'),
    date: v.exactOptional(about(date, 'EDTF: when it was, where that is a single date.')),
    start: v.exactOptional(about(date, 'EDTF: when it began, where it lasted.')),
    end: v.exactOptional(
      about(endDate, 'EDTF, included; .. where the source says that it is running.'),
    ),
    places: list(place),
    sources: about(
      v.pipe(v.array(words('E104'), 'E111'), v.minLength(1, 'E111')),
      'Ids of the sources that say so.',
    ),
    seen: v.exactOptional(about(words('E104'), 'The source’s own words for its date.')),
    confidence,
    independent: v.exactOptional(
      about(v.boolean('E104'), 'Whether the sources are independent of each other.'),
    ),
    note: v.exactOptional(words('E104')),
  },
);

const claim = object(
  'E104',
  {},
  {
    value: words('E104'),
    sources: about(
      list(words('E104')),
      'Ids of the sources that say so; the primary source may be one of them.',
    ),
    derived: about(
      v.optional(v.boolean('E104'), false),
      'The atlas works the value out itself: no source is needed.',
    ),
  },
);

/** What sources say differently. */
export const conflict = object(
  'E104',
  { id: 'E101', about: 'E142', field: 'E103', claims: 'E103', handling: 'E103' },
  {
    id: about(recordId('E101'), 'Unique among conflicts.'),
    about: about(words('E142'), ABOUT),
    field: about(words('E103'), 'What the claims are values of, in words.'),
    claims: v.pipe(v.array(claim, 'E103'), v.minLength(1, 'E103')),
    handling: about(words('E103'), 'What the atlas does about it.'),
  },
);
