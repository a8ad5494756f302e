import type { Layer } from '../domain/layers.ts';
import { CODECS, initialView, VIEW_NAMES, type Codec } from './url-codecs.ts';
import { percentDecode, splitQuery, type LinkParameter } from './url-encoding.ts';
import { migrate, MIGRATIONS, newestGrammar } from './url-migrations.ts';
import { dropped, readable, type LinkName, type LinkNotice, type Parsed } from './url-notices.ts';
import { parseInSentence, withoutBareSigns, withoutStrangeClosing } from './url-sentence.ts';
import { contextIn, formatField, writeView, type WrittenParameter } from './url-writing.ts';
import { parsePeriod } from './period.ts';
import type { LinkContext, Period, ViewState } from './view-state.ts';

/** What a link says, and what of it couldn't be read. */
export interface LinkReading {
  readonly view: ViewState;
  /** At most one for each name, in the order in which links are written. */
  readonly notices: readonly LinkNotice[];
  /** The parameters of the view that were read, in the form that links are written in. */
  readonly kept: readonly WrittenParameter[];
  /** The link without what was dropped: the short form, without `?`. */
  readonly mended: string;
  /** Version of the dataset when the link was made; it belongs to the link, not to the view. */
  readonly made: string | null;
  /** The grammar that the link says it is written in. */
  readonly grammar: number;
}

/**
 * Reads a query, with or without its `?`, against the dataset that is shown. Every parameter is
 * read by itself: one that can't be read is dropped and told, unknown names are passed over, and of
 * a name given twice the first readable one counts. Never throws, whatever the string; its work
 * grows with the length, no faster.
 */
export function readView(search: string, site: LinkContext, migrations = MIGRATIONS): LinkReading {
  const written = splitQuery(search);
  const known = newestGrammar(migrations);
  const v = readParameter('v', written, parseGrammar);
  const grammar = v.value ?? 1;
  const link = migrate(written, grammar, migrations);
  const layer = readField('layer', link, site).value ?? impliedLayer(link, site);
  const context = contextIn(layer, site);
  const made = withoutPunctuation(
    readParameter('made', link, (text) =>
      text === '' ? dropped({ reason: 'unreadable' }) : readable(text),
    ),
  );
  const notices: LinkNotice[] = [];
  const kept: WrittenParameter[] = [];
  let opened: LinkName | null = null;
  let view: ViewState = {
    ...initialView(context, readField('project', link, context).value),
    data: context.data,
    layer,
  };
  for (const name of VIEW_NAMES) {
    const { value, notice } = readField(name, link, context);
    if (notice !== null) notices.push(notice);
    const text = value === null ? null : formatField(name, value);
    if (value === null || text === null) continue;
    if (isPageName(name)) {
      if (opened !== null) continue;
      opened = name;
    }
    view = withField(view, name, value);
    kept.push({ name, value: text });
  }
  if (made.notice !== null) notices.push(made.notice);
  if (grammar > known)
    notices.push({ name: 'v', raw: v.raw, reason: 'newer-grammar', grammar, known });
  else if (v.notice !== null) notices.push(v.notice);
  return { view, notices, kept, mended: writeView(view, context), made: made.value, grammar };
}

/**
 * A link that was cut before its layer may open what only other sources name: then it can't mean
 * the page alone.
 */
function impliedLayer(link: readonly LinkParameter[], site: LinkContext): Layer {
  const { added } = site;
  if (added === null) return 'page';
  const lacks = (name: 'project' | 'body' | 'record'): boolean =>
    readField(name, link, site).value === null && readField(name, link, added).value !== null;
  return lacks('project') || lacks('body') || lacks('record') ? 'added' : 'page';
}

/** Of the three that head the panel the first one counts. */
const isPageName = (name: LinkName): boolean =>
  name === 'project' || name === 'body' || name === 'record';

function readField<Name extends keyof ViewState>(
  name: Name,
  link: readonly LinkParameter[],
  context: LinkContext,
): ReadParameter<ViewState[Name]> {
  const codec: Codec<ViewState[Name]> = CODECS[name];
  return readParameter(name, link, (text) => codec.parse(text, context));
}

const withField = <Name extends keyof ViewState>(
  view: ViewState,
  name: Name,
  value: ViewState[Name],
): ViewState => ({ ...view, [name]: value });

/**
 * `raw` is the value as it stands in the link; `value` null and `raw` empty where none was
 * readable.
 */
interface ReadParameter<Value> {
  readonly value: Value | null;
  readonly raw: string;
  readonly notice: LinkNotice | null;
}

/** The first readable value of a name, and a notice for the first unreadable one before it. */
function readParameter<Value>(
  name: LinkName,
  link: readonly LinkParameter[],
  parse: (text: string) => Parsed<Value>,
): ReadParameter<Value> {
  let notice: LinkNotice | null = null;
  for (const parameter of link) {
    if (parameter.name !== name) continue;
    const text =
      name === 'q' ? percentDecode(withoutStrangeClosing(parameter.raw)) : parameter.text;
    const parsed = text === null ? dropped({ reason: 'unreadable' }) : parseInSentence(text, parse);
    if (parsed.ok) {
      const inPart =
        parsed.problem === undefined ? null : { ...parsed.problem, name, raw: parameter.raw };
      return { value: parsed.value, raw: parameter.raw, notice: notice ?? inPart };
    }
    notice ??= { ...parsed.problem, name, raw: parameter.raw };
  }
  return { value: null, raw: '', notice };
}

/**
 * A link stands last in sentences and brackets: bare punctuation behind its version is theirs,
 * since no link ends in it.
 */
function withoutPunctuation(made: ReadParameter<string>): ReadParameter<string> {
  const behind = made.raw.length - withoutBareSigns(made.raw).length;
  return made.value === null || behind === 0
    ? made
    : { ...made, value: made.value.slice(0, -behind) || made.value };
}

/** Reads the number of a grammar, from 1. */
const parseGrammar = (text: string): Parsed<number> =>
  /^[1-9]\d{0,3}$/.test(text) ? readable(Number(text)) : dropped({ reason: 'unreadable' });

/**
 * The period that a query gives, by itself; null where it gives none that can be read. For the
 * first view of a dataset.
 */
export const readPeriod = (search: string): Period | null =>
  readParameter('time', splitQuery(search), parsePeriod).value;
