import { perDimension, type DimensionId } from '../dimensions/index.ts';
import { formatDataReference, parseDataReference } from './data-reference.ts';
import { byCharacters, NO_FILTERS } from './filters.ts';
import { formatFrame, parseFrame } from './frame.ts';
import { formatPeriod, parsePeriod } from './period.ts';
import { dropped, readable, type Parsed } from './url-notices.ts';
import { PANEL_LISTS, type LinkContext, type ViewState } from './view-state.ts';

/** How a field of the view is read from a link and written to one. */
export interface Codec<Value> {
  /** Reads any text; what the dataset hasn't got is told as that. */
  readonly parse: (text: string, context: LinkContext) => Parsed<Value>;
  /** The one form that a link is written in; null for nothing. Equal texts are equal values. */
  readonly format: (value: Value) => string | null;
}

type Codecs = { readonly [Name in keyof ViewState]: Codec<ViewState[Name]> };

/**
 * The parameters in the order in which links write them. A field of the view without a codec
 * doesn't compile.
 */
export const CODECS: Codecs = {
  data: { parse: parseData, format: (id) => id },
  time: { parse: parsePeriod, format: formatPeriod },
  compare: {
    parse: parsePeriod,
    format: (period) => (period === null ? null : formatPeriod(period)),
  },
  area: {
    parse: (text, { findArea }) => {
      if (text === '') return dropped({ reason: 'unreadable' });
      const area = findArea(text);
      return area === null ? dropped({ reason: 'unknown-place' }) : readable(area);
    },
    format: (area) => area,
  },
  project: idCodec(({ hasProject }) => hasProject, 'unknown-project'),
  body: idCodec(({ hasBody }) => hasBody, 'unknown-body'),
  record: idCodec(({ hasRecord }) => hasRecord, 'unknown-record'),
  ...perDimension(optionsCodec),
  q: { parse: (text) => readable(text), format: (text) => (text === '' ? null : text) },
  layer: {
    parse: (text) => (text === 'added' ? readable(text) : dropped({ reason: 'unreadable' })),
    format: (layer) => (layer === 'added' ? layer : null),
  },
  map: { parse: parseFrame, format: formatFrame },
  list: {
    parse: (text) => {
      const list = PANEL_LISTS.find((name) => name === text);
      return list === undefined
        ? dropped({ reason: 'unknown-list', offered: PANEL_LISTS })
        : readable(list);
    },
    format: (list) => list,
  },
  view: {
    parse: (text) => (text === 'table' ? readable(text) : dropped({ reason: 'unreadable' })),
    format: (view) => (view === 'table' ? view : null),
  },
  embed: {
    parse: (text) => (text === '1' ? readable(true) : dropped({ reason: 'unreadable' })),
    format: (embed) => (embed ? '1' : null),
  },
  lang: { parse: parseLanguage, format: (lang) => lang },
};

/** An id that the dataset has to have. */
function idCodec(
  known: (context: LinkContext) => (id: string) => boolean,
  reason: 'unknown-project' | 'unknown-body' | 'unknown-record',
): Codec<string | null> {
  return {
    parse: (text, context) => {
      if (text === '') return dropped({ reason: 'unreadable' });
      return known(context)(text) ? readable(text) : dropped({ reason });
    },
    format: (id) => id,
  };
}

/**
 * Ids of options joined by commas. Those that the dimension hasn't got are dropped and told, the
 * others stay.
 */
function optionsCodec(dimension: DimensionId): Codec<readonly string[]> {
  return {
    parse: (text, { findOption }) => {
      const written = text.split(',').filter((id) => id !== '');
      const ids = [...new Set(written)].toSorted(byCharacters);
      const unknown = ids.filter((id) => findOption(dimension, id) === null);
      const meant = [...new Set(ids.flatMap((id) => findOption(dimension, id) ?? []))].toSorted(
        byCharacters,
      );
      const problem =
        unknown.length === 0 ? null : ({ reason: 'unknown-option', ids: unknown } as const);
      if (ids.length === 0) return dropped({ reason: 'unreadable' });
      return problem !== null && unknown.length === ids.length
        ? dropped(problem)
        : readable(meant, problem);
    },
    format: (ids) => (ids.length === 0 ? null : ids.join(',')),
  };
}

/** Characters of the longest language tag that anybody writes (RFC 5646 §4.4.1). */
const LONGEST_TAG = 35;

/** A language tag in its canonical form: `es`, `pt-BR`. */
function parseLanguage(text: string): Parsed<string> {
  if (text.length > LONGEST_TAG) return dropped({ reason: 'unreadable' });
  try {
    const [tag] = Intl.getCanonicalLocales(text);
    return tag === undefined ? dropped({ reason: 'unreadable' }) : readable(tag);
  } catch {
    return dropped({ reason: 'unreadable' });
  }
}

/** The names of the codecs in their order. */
export const VIEW_NAMES: readonly (keyof ViewState)[] = Object.keys(CODECS).filter(
  (name): name is keyof ViewState => Object.hasOwn(CODECS, name),
);

/** What a link says by leaving everything out; the period depends on the project that it names. */
export const initialView = (
  { defaultData, defaultTime }: LinkContext,
  project: string | null,
): ViewState => ({
  data: defaultData,
  time: defaultTime(project),
  compare: null,
  area: null,
  project: null,
  body: null,
  record: null,
  ...NO_FILTERS,
  q: '',
  layer: 'page',
  map: null,
  list: null,
  view: 'map',
  embed: false,
  lang: null,
});

/** Only the dataset that is shown is read: another one that the link names wasn't to be had. */
function parseData(text: string, { data }: LinkContext): Parsed<string> {
  const reference = parseDataReference(text);
  if (reference === null) return dropped({ reason: 'unreadable' });
  if (formatDataReference(reference) === data) return readable(data);
  return reference.kind === 'published'
    ? dropped({ reason: 'unknown-dataset' })
    : dropped({ reason: 'unsupported', form: reference.kind });
}
