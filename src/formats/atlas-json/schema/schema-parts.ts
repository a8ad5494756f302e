import * as v from 'valibot';
import { parseAddress } from '../../../core/domain/text/web-address.ts';
import { parseEdtf } from '../../../core/domain/edtf.ts';
import { CONFIDENCES } from '../../../core/domain/project.ts';
import type { FindingCode } from '../../finding-codes.ts';

/** A schema with the sentence that the published JSON Schema says of it. */
export const about = <TSchema extends v.GenericSchema>(
  schema: TSchema,
  description: string,
): v.SchemaWithPipe<readonly [TSchema, v.DescriptionAction<v.InferOutput<TSchema>, string>]> =>
  v.pipe(schema, v.description(description));

/**
 * An object whose issues carry codes: `code` where it is none, and a code of its own for each key
 * that mustn't be missing.
 */
export function object<TEntries extends v.ObjectEntries>(
  code: FindingCode,
  missing: { readonly [Key in keyof TEntries]?: FindingCode },
  entries: TEntries,
): v.ObjectSchema<TEntries, v.ErrorMessage<v.ObjectIssue>> {
  const codes = new Map<unknown, FindingCode | undefined>(Object.entries(missing));
  return v.object(entries, (issue) => {
    const absent = issue.received === 'undefined' && issue.expected.startsWith('"');
    return (absent ? codes.get(issue.path?.at(-1)?.key) : undefined) ?? code;
  });
}

/** A list that may be absent: then it is empty. */
export const list = <TSchema extends v.GenericSchema>(
  item: TSchema,
): v.OptionalSchema<v.ArraySchema<TSchema, FindingCode>, readonly []> =>
  v.optional(v.array(item, 'E104'), []);

/** Text that says something: unknown is absent, never ''. */
export const words = (code: FindingCode) => v.pipe(v.string(code), v.regex(/\S/, code));

export const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/;

export const languageTag = (code: FindingCode) =>
  v.pipe(v.string(code), v.regex(LANGUAGE_TAG, code));

/** Text in the dataset's first language, or an object of texts by language. */
export const localText = (code: FindingCode) =>
  v.union(
    [
      words(code),
      v.pipe(v.record(languageTag('E104'), words('E104'), code), v.minEntries(1, code)),
    ],
    code,
  );

/** Ids of everything but projects. */
export const recordId = (code: FindingCode) =>
  v.pipe(v.string(code), v.regex(/^[A-Za-z0-9._-]{1,80}$/, code));

export const PROJECT_ID = /^[A-Za-z0-9._:/-]{1,120}$/;

export const projectId = (code: FindingCode) => v.pipe(v.string(code), v.regex(PROJECT_ID, code));

const DATE = String.raw`\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?`;
const YEAR_IN_DOUBT = String.raw`\d{4}\?-(?:0[1-9]|1[0-2])(?:-\d{2})?`;
const FORMS = `${DATE}[~?]?|${YEAR_IN_DOUBT}|\\[ *${DATE}(?: *, *${DATE})* *\\]`;
/** `plain`: without marks; `open`: `..` too. */
export const DATE_FORMS = {
  plain: new RegExp(`^${DATE}$`),
  closed: new RegExp(`^(?:${FORMS})$`),
  open: new RegExp(`^(?:${FORMS}|\\.\\.)$`),
} as const;

export const isDate = (text: string): boolean => parseEdtf(text) !== null;

/** A date that begins or is: EDTF without `..`. */
export const date = v.pipe(
  v.string('E181'),
  v.regex(DATE_FORMS.closed, 'E181'),
  v.check(isDate, 'E181'),
);

/** A date that ends: EDTF, `..` for what is said to be running. */
export const endDate = v.pipe(
  v.string('E181'),
  v.regex(DATE_FORMS.open, 'E181'),
  v.check(isDate, 'E181'),
);

/** A day, or a month or year without marks (ISO 8601). */
export const plainDate = v.pipe(
  v.string('E181'),
  v.regex(DATE_FORMS.plain, 'E181'),
  v.check(isDate, 'E181'),
);

export const WEB_ADDRESS = /^[Hh][Tt][Tt][Pp][Ss]?:\/\/[^\s/]\S*$/;

export const isAddress = (text: string): boolean => (parseAddress(text)?.host ?? '') !== '';

/**
 * An address of the web: nothing else is ever made a link (`javascript:` runs code, `file:` names a
 * path of somebody's computer).
 */
export const webAddress = v.pipe(
  v.string('E195'),
  v.regex(WEB_ADDRESS, 'E195'),
  v.check(isAddress, 'E195'),
);

export const link = object(
  'E195',
  { url: 'E195' },
  {
    url: webAddress,
    title: v.exactOptional(words('E104')),
    kind: v.exactOptional(v.picklist(['homepage', 'document', 'news'], 'E104')),
  },
);

/** Identifier in a scheme of somebody else's. */
export const foreignId = object('E104', {}, { scheme: words('E104'), id: words('E104') });

/** Longitude before latitude, in degrees (RFC 7946 §3.1.1). */
export const point = v.strictTuple(
  [
    v.pipe(v.number('E155'), v.minValue(-180, 'E155'), v.maxValue(180, 'E155')),
    v.pipe(v.number('E155'), v.minValue(-90, 'E155'), v.maxValue(90, 'E155')),
  ],
  'E155',
);

/** Ids of the sources that hold for the whole record. */
export const sourceIds = about(
  v.pipe(v.array(words('E104'), 'E111'), v.minLength(1, 'E111')),
  'Ids of the sources that hold for the whole record.',
);

/** How sure an added fact is. */
export const confidence = about(
  v.picklist(CONFIDENCES, 'E104'),
  'confirmed: several sources say so; likely: one does; guess: none in so many words.',
);

/** Words of a source beside our reading of them. */
export const fact = object(
  'E104',
  { source: 'E111' },
  {
    text: about(words('E104'), 'The words of the source, letter by letter.'),
    lang: v.exactOptional(about(languageTag('E104'), 'Language of the words (BCP 47).')),
    source: about(words('E111'), 'Id of the source.'),
    also: v.exactOptional(
      about(v.array(words('E112'), 'E104'), 'Ids of further sources that say the same.'),
    ),
    date: v.exactOptional(about(date, 'Date of the statement (EDTF).')),
    note: v.exactOptional(about(words('E104'), 'How the words were read.')),
    reading: v.exactOptional(v.picklist(['literal', 'corrected', 'inferred'], 'E104')),
    confidence: v.exactOptional(confidence),
    conflicts: v.exactOptional(
      v.array(object('E104', {}, { value: words('E104'), source: words('E104') }), 'E104'),
    ),
  },
);

export const facts = about(
  v.optional(v.record(v.string(), fact, 'E104'), {}),
  'Words of the sources by the field they speak of, or by a path: start, parties.funding, targets.EU, items.1 (counted from 1).',
);
