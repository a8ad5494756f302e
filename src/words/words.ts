import type { Edtf } from '../core/domain/edtf.ts';
import type { Gazetteer } from '../core/domain/gazetteer.ts';
import type { Dataset, Organisation } from '../core/domain/dataset.ts';
import { isolated } from '../core/domain/text/isolated.ts';
import type { MonthInterval } from '../core/domain/month.ts';
import type { Project } from '../core/domain/project.ts';
import { shortText } from '../core/domain/text/short-text.ts';
import { textIn, type LocalText } from '../core/domain/text/text.ts';
import { apartIn, type Apart } from '../core/selectors/projects/apart.ts';
import type { Heading } from '../core/selectors/projects/heading.ts';
import { createAreaNames, type AreaNames } from './area-names.ts';
import type { Grammar } from './grammar.ts';
import { createDateWords, type DateWords } from './dates.ts';
import type { HeadingWords } from './en/heading.ts';
import type { Catalogue } from './en/catalogue.ts';

/** Everything needed to speak of an atlas in one language. */
export interface Words {
  readonly language: string;
  readonly grammar: Grammar;
  readonly messages: Catalogue;
  readonly dates: DateWords;
  readonly areas: AreaNames;
  /** «in July 2017», «from July 2012 to June 2013». */
  readonly when: (period: MonthInterval) => string;
  readonly heading: (heading: Heading) => HeadingWords;
  /** Text of the data in this language, or in the data's own. */
  readonly text: (text: LocalText) => string;
  /** The same with its language. */
  readonly textIn: (text: LocalText) => { readonly text: string; readonly language: string };
  /**
   * What a project is called: its acronym, else its title; and of several of that name what tells
   * it apart.
   */
  readonly projectName: (project: NamedProject) => string;
  /**
   * The same in a place that has room for a line or two: a long title to a whole word, with an
   * ellipsis.
   */
  readonly shortProjectName: (project: NamedProject) => string;
  /** The same without what tells it apart: what is searched and spelt. */
  readonly plainProjectName: (project: NamedProject) => string;
  readonly projectLanguage: (project: NamedProject) => string;
  /**
   * What a body is called in a running text: its abbreviation, else its name; and of several of
   * that name what tells it apart.
   */
  readonly bodyName: (body: NamedBody) => string;
  /** The same in a place that has room for a line or two. */
  readonly shortBodyName: (body: NamedBody) => string;
  /** What a framework or another record is called, told apart in the same way. */
  readonly recordName: (id: string, title: LocalText) => string;
}

type NamedProject = Pick<Project, 'acronym' | 'title'> & Partial<Pick<Project, 'id'>>;
type NamedBody = Pick<Organisation, 'abbr' | 'name'> & Partial<Pick<Organisation, 'id'>>;

const NOTHING_APART: Apart = { projects: new Map(), bodies: new Map(), records: new Map() };

/** Characters of a name in a heading: the whole of it stands below. */
const LONGEST_IN_HEADING = 120;

/** Characters of a name where the words round it matter more. */
const SHORT_NAME = 60;

/** Names that several things of `dataset` have are told apart. */
export function createWords(
  messages: Catalogue,
  gazetteer: Gazetteer,
  dataLanguages: readonly string[],
  dataset?: Dataset,
): Words {
  const { grammar } = messages;
  const { language } = grammar;
  const dates = createDateWords(grammar, messages.dates);
  const areas = createAreaNames(grammar, gazetteer, {
    unions: messages.unionNames,
    extents: messages.mapView.extentNames,
  });
  const when = ({ first, last }: MonthInterval): string =>
    messages.heading.when(dates.month(first), dates.month(last));
  const languages = [language, ...dataLanguages];
  const ownText: Words['textIn'] = (of) =>
    typeof of === 'string'
      ? { text: of, language: dataLanguages[0] ?? language }
      : textIn(of, languages);
  const text = (of: LocalText): string => ownText(of).text;
  // Looked for when a name is first asked for: the names of places aren't needed before.
  let found: Apart | null = null;
  const told = (name: string, kind: keyof Apart, id: string | undefined): string => {
    found ??= dataset === undefined ? NOTHING_APART : apartIn(dataset, languages, areas.of);
    const by = id === undefined ? undefined : found[kind].get(id);
    return by === undefined ? name : messages.toldApart(name, by);
  };
  const plainProjectName: Words['projectName'] = ({ acronym, title }) => acronym ?? text(title);
  const projectName: Words['projectName'] = (project) =>
    told(plainProjectName(project), 'projects', project.id);
  const shortProjectName: Words['shortProjectName'] = (project) =>
    told(shortText(plainProjectName(project), SHORT_NAME), 'projects', project.id);
  const projectLanguage: Words['projectLanguage'] = ({ acronym, title }) =>
    ownText(acronym ?? title).language;
  const plainBodyName: Words['bodyName'] = ({ abbr, name }) => abbr ?? text(name);
  const bodyName: Words['bodyName'] = (body) => told(plainBodyName(body), 'bodies', body.id);
  const shortBodyName: Words['shortBodyName'] = (body) =>
    told(shortText(plainBodyName(body), SHORT_NAME), 'bodies', body.id);
  const recordName: Words['recordName'] = (id, title) => told(text(title), 'records', id);
  const headingWords = (of: Heading): HeadingWords => {
    switch (of.kind) {
      case 'period':
        return messages.heading.active(of.counts, when(of.period));
      case 'place':
        return messages.heading.reaching(of.counts, areas.inSentence(of.place), when(of.period));
      case 'project':
        return { sure: projectSentence(of), possible: '' };
      case 'body':
        return { sure: messages.heading.body(isolated(bodyName(of.body)), of.roles), possible: '' };
      case 'record':
        return { sure: recordName(of.id, of.title), possible: '' };
      case 'comparison': {
        const { comparison } = messages;
        const [first, second] = [dates.interval(of.period), dates.interval(of.second)];
        return {
          sure: comparison.sentence(first, second, of.ended, of.began, of.isLater),
          possible: comparison.leftOpen(of.open),
        };
      }
      case 'overlaps':
        return messages.overlaps.heading(of.counts, when(of.period));
      case 'gaps':
        return messages.gaps.heading(of.count, of.scope, of.unsure, when(of.period));
      case 'about':
        return { sure: messages.heading.lists.about, possible: '' };
    }
  };
  const projectSentence = (of: Extract<Heading, { kind: 'project' }>): string => {
    const name = isolated(
      told(shortText(plainProjectName(of.project), LONGEST_IN_HEADING), 'projects', of.project.id),
    );
    switch (of.state) {
      case 'active':
        return messages.heading.projectActive(name, when(of.period));
      case 'possible':
        return messages.heading.projectPossible(name, when(of.period));
      case 'ended':
        return messages.heading.projectEnded(name, dates.edtf(of.date), isMonthOrYear(of.date));
      case 'begins':
        return messages.heading.projectBegins(name, dates.edtf(of.date), isMonthOrYear(of.date));
      case 'unknown':
        return messages.heading.projectUnknown(name, when(of.period));
      case 'undated':
        return messages.heading.projectUndated(name);
    }
  };
  return {
    language,
    grammar,
    messages,
    dates,
    areas,
    when,
    heading: headingWords,
    text,
    textIn: ownText,
    projectName,
    shortProjectName,
    plainProjectName,
    projectLanguage,
    bodyName,
    shortBodyName,
    recordName,
  };
}

/** Said with «in»: `2018`, `2018-09`, `[2018-06,2018-07]`; a day or a date in doubt isn't. */
const isMonthOrYear = ({ text }: Edtf): boolean =>
  /^\d{4}(-\d{2})?$/.test(text) || text.startsWith('[');

/** A heading as one sentence. */
export const sentenceOf = ({ sure, possible }: HeadingWords): string =>
  possible === '' ? sure : `${sure}, ${possible}`;
