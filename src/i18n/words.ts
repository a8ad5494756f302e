import type { Edtf } from '../domain/edtf.ts';
import type { Gazetteer } from '../domain/gazetteer.ts';
import type { Organisation } from '../domain/dataset.ts';
import type { MonthInterval } from '../domain/month.ts';
import type { Project } from '../domain/project.ts';
import { shortText } from '../domain/short-text.ts';
import { textIn, type LocalText } from '../domain/text.ts';
import type { Heading } from '../selectors/heading.ts';
import { createAreaNames, type AreaNames } from './area-names.ts';
import { createDateWords, type DateWords } from './dates.ts';
import type { HeadingWords } from './en/heading.ts';
import type { Catalogue } from './en.ts';

/** Everything needed to speak of an atlas in one language. */
export interface Words {
  readonly language: string;
  readonly messages: Catalogue;
  readonly dates: DateWords;
  readonly areas: AreaNames;
  /** «in July 2017», «from July 2012 to June 2013». */
  readonly when: (period: MonthInterval) => string;
  readonly heading: (heading: Heading) => HeadingWords;
  /** Text of the data in this language, or in the data's own. */
  readonly text: (text: LocalText) => string;
  /** What a project is called: its acronym, else its title. */
  readonly projectName: (project: Pick<Project, 'acronym' | 'title'>) => string;
  /** The same in a place that has room for a line or two: a long title to a whole word, with an ellipsis. */
  readonly shortProjectName: (project: Pick<Project, 'acronym' | 'title'>) => string;
  /** What a body is called in a running text: its abbreviation, else its name. */
  readonly bodyName: (body: Pick<Organisation, 'abbr' | 'name'>) => string;
  /** The same in a place that has room for a line or two. */
  readonly shortBodyName: (body: Pick<Organisation, 'abbr' | 'name'>) => string;
}

/** Characters of a name where the words round it matter more. */
const SHORT_NAME = 60;

export function createWords(language: string, messages: Catalogue, gazetteer: Gazetteer, dataLanguages: readonly string[]): Words {
  const dates = createDateWords(language, messages.dates);
  const areas = createAreaNames(language, gazetteer, messages.europeanUnion);
  const when = ({ first, last }: MonthInterval): string => messages.heading.when(dates.month(first), dates.month(last));
  const languages = [language, ...dataLanguages];
  const text = (of: LocalText): string => textIn(of, languages).text;
  const projectName: Words['projectName'] = ({ acronym, title }) => acronym ?? text(title);
  const bodyName: Words['bodyName'] = ({ abbr, name }) => abbr ?? text(name);
  const shortProjectName: Words['shortProjectName'] = (project) => shortText(projectName(project), SHORT_NAME);
  const shortBodyName: Words['shortBodyName'] = (body) => shortText(bodyName(body), SHORT_NAME);
  const headingWords = (of: Heading): HeadingWords => {
    switch (of.kind) {
      case 'period':
        return messages.heading.active(of.counts, when(of.period));
      case 'place':
        return messages.heading.reaching(of.counts, messages.inSentence(of.place, areas.of(of.place)), when(of.period));
      case 'project':
        return { sure: projectSentence(of), possible: '' };
      case 'body':
        return { sure: messages.heading.body(bodyName(of.body), of.roles), possible: '' };
      case 'record':
        return { sure: text(of.title), possible: '' };
      case 'comparison': {
        const { comparison } = messages;
        const [first, second] = [dates.interval(of.period), dates.interval(of.second)];
        return { sure: comparison.sentence(first, second, of.ended, of.began, of.isLater), possible: comparison.leftOpen(of.open) };
      }
      case 'overlaps':
        return of.counts === null ? { sure: messages.overlaps.tooMany(of.active, when(of.period)), possible: '' } : messages.overlaps.heading(of.counts, when(of.period));
      case 'gaps':
        return messages.gaps.heading(of.count, of.scope, when(of.period));
      case 'about':
        return { sure: messages.heading.lists.about, possible: '' };
    }
  };
  const projectSentence = (of: Extract<Heading, { kind: 'project' }>): string => {
    const name = projectName(of.project);
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
  return { language, messages, dates, areas, when, heading: headingWords, text, projectName, shortProjectName, bodyName, shortBodyName };
}

/** Said with «in»: `2018`, `2018-09`, `[2018-06,2018-07]`; a day or a date in doubt isn't. */
const isMonthOrYear = ({ text }: Edtf): boolean => /^\d{4}(-\d{2})?$/.test(text) || text.startsWith('[');

/** A heading as one sentence. */
export const sentenceOf = ({ sure, possible }: HeadingWords): string => (possible === '' ? sure : `${sure}, ${possible}`);
