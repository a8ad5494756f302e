import { parseDataReference } from './data-reference.ts';
import { formatFrame, parseFrame } from './frame.ts';
import { formatPeriod, parsePeriod } from './period.ts';
import { dropped, readable, type Parsed } from './url-notices.ts';
import type { LinkContext, ViewState } from './view-state.ts';

/** How a field of the view is read from a link and written to one. */
export interface Codec<Value> {
  /** Reads any text; what the dataset hasn't got is told as that. */
  readonly parse: (text: string, context: LinkContext) => Parsed<Value>;
  /** The one form that a link is written in; null for nothing. Equal texts are equal values. */
  readonly format: (value: Value) => string | null;
}

type Codecs = { readonly [Name in keyof ViewState]: Codec<ViewState[Name]> };

/** The parameters in the order in which links write them. A field of the view without a codec doesn't compile. */
export const CODECS: Codecs = {
  data: { parse: parseData, format: (id) => id },
  time: { parse: parsePeriod, format: formatPeriod },
  area: {
    parse: (text, { findArea }) => {
      if (text === '') return dropped({ reason: 'unreadable' });
      const area = findArea(text);
      return area === null ? dropped({ reason: 'unknown-place' }) : readable(area);
    },
    format: (area) => area,
  },
  project: {
    parse: (text, { hasProject }) => {
      if (text === '') return dropped({ reason: 'unreadable' });
      return hasProject(text) ? readable(text) : dropped({ reason: 'unknown-project' });
    },
    format: (id) => id,
  },
  map: { parse: parseFrame, format: formatFrame },
};

/** The names of the codecs in their order. */
export const VIEW_NAMES: readonly (keyof ViewState)[] = Object.keys(CODECS).filter((name): name is keyof ViewState => Object.hasOwn(CODECS, name));

/** What a link says by leaving everything out; the period depends on the project that it names. */
export const initialView = ({ defaultData, defaultTime }: LinkContext, project: string | null): ViewState => ({
  data: defaultData,
  time: defaultTime(project),
  area: null,
  project: null,
  map: null,
});

/** Only the dataset that is shown is read: another one that the link names wasn't to be had. */
function parseData(text: string, { data }: LinkContext): Parsed<string> {
  const reference = parseDataReference(text);
  if (reference === null) return dropped({ reason: 'unreadable' });
  if (reference.kind !== 'published') return dropped({ reason: 'unsupported', form: reference.kind });
  return reference.id === data ? readable(data) : dropped({ reason: 'unknown-dataset' });
}
