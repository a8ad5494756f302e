import { CONFIDENCES, PARTY_ROLES, PROJECT_STATUSES } from '../../../core/domain/project.ts';
import { projectOf, type StoredProject } from '../../../core/domain/stored/stored-projects.ts';
import type { AreaReferences } from '../areas.ts';
import { isCurrency } from '../budget.ts';
import { readDates } from '../dates.ts';
import type { Report } from '../findings.ts';
import {
  createShapes,
  isBetween,
  isMatch,
  isOneOf,
  isWords,
  remembered,
  type Check,
  type Shapes,
} from './plain-shapes.ts';
import { isFactName, type KnownIds } from '../references.ts';
import {
  DATE_FORMS,
  isAddress,
  isDate,
  LANGUAGE_TAG,
  PROJECT_ID,
  WEB_ADDRESS,
} from '../schema/schema-parts.ts';
import { checkShares, pointShown } from '../targets.ts';
import { tellUnknownThemes } from '../themes.ts';

/** What a project of a file may name, and what its file says of all. */
export interface PlainContext {
  readonly known: Omit<KnownIds, 'projects'>;
  readonly areas: AreaReferences;
  /** Day of issue of the file. */
  readonly issued: string | undefined;
}

/**
 * Gives a project of a file as it stands there where the thorough reading would find nothing to say
 * of it, and would show it as it is written. Null for any other, which may be right all the same.
 * `members` is how many its text has: more than its value has where one repeats. Whether its id is
 * its own is for the caller to see.
 */
export function createPlainReading(
  context: PlainContext,
): (value: unknown, members: number) => StoredProject | null {
  const shapes = createShapes();
  const isProject = projectShape(shapes, context);
  const isStored = (value: unknown): value is StoredProject => isProject(value);
  const isFree = freeOfContradictions(context);
  return (value, members) => {
    shapes.members = 0;
    if (!isStored(value) || shapes.members !== members) return null;
    return isFree(value) ? value : null;
  };
}

/** Whether nothing of a project is told that can't be true beside something else of it. */
function freeOfContradictions(context: PlainContext): (project: StoredProject) => boolean {
  let told = 0;
  const report: Report = () => {
    told += 1;
  };
  return (project) => {
    const before = told;
    tellContradictions(project, context, report);
    return told === before;
  };
}

/** Tells of what can't be true beside something else of the same project. */
function tellContradictions(
  project: StoredProject,
  { areas, issued }: PlainContext,
  report: Report,
): void {
  const { facts = {}, targets = [], themes = [], parties = [] } = project;
  readDates(project, facts['status']?.date ?? issued, report);
  tellUnknownThemes(themes, report);
  if (parties.some(({ org, name }) => org === undefined && name === undefined)) report('E172', []);
  for (const { area, fact, point } of targets) {
    if (fact !== undefined && !Object.hasOwn(facts, fact)) report('E123', []);
    if (point !== undefined) pointShown(point, [], area, areas, report);
  }
  if (targets.some(({ share }) => share !== undefined))
    checkShares(projectOf(project).targets, report);
}

const anyOf =
  (...checks: readonly Check[]): Check =>
  (value) =>
    checks.some((check) => check(value));

const within =
  (known: ReadonlySet<string>): Check =>
  (value) =>
    typeof value === 'string' && known.has(value);

const isClosedDate = remembered((text) => DATE_FORMS.closed.test(text) && isDate(text));
const isOpenDate = remembered((text) => DATE_FORMS.open.test(text) && isDate(text));
const isPlainDate = remembered((text) => DATE_FORMS.plain.test(text) && isDate(text));
const isWebAddress: Check = (value) =>
  typeof value === 'string' && WEB_ADDRESS.test(value) && isAddress(value);
const isLanguage: (key: string) => boolean = (key) => LANGUAGE_TAG.test(key);
const isPoint: Check = (value) =>
  Array.isArray(value) &&
  value.length === 2 &&
  isBetween(-180, 180)(value[0]) &&
  isBetween(-90, 90)(value[1]);
const isShare = isBetween(0, 100);

function projectShape(shapes: Shapes, { known, areas }: PlainContext): Check {
  const { object, record, list } = shapes;
  const isSource = within(known.sources);
  const isText = anyOf(isWords, record(isLanguage, isWords, 1));
  const isArea = remembered((reference) => areas.find(reference) === reference);
  const fact = object(
    {
      text: isWords,
      lang: isMatch(LANGUAGE_TAG),
      source: isSource,
      also: list(isSource),
      date: isClosedDate,
      note: isWords,
      reading: isOneOf(['literal', 'corrected', 'inferred']),
      confidence: isOneOf(CONFIDENCES),
      conflicts: list(object({ value: isWords, source: isSource }, 'value', 'source')),
    },
    'text',
    'source',
  );
  return object(
    {
      id: isMatch(PROJECT_ID),
      acronym: isWords,
      title: isText,
      objective: isText,
      topic: isText,
      themes: list(
        object(
          { vocabulary: isOneOf(['dac5', 'dac3', 'sdg', 'own']), code: isWords, share: isShare },
          'vocabulary',
          'code',
        ),
      ),
      frameworks: list(within(known.frameworks)),
      targets: list(
        object(
          {
            area: isArea,
            role: isOneOf(['recipient', 'partner', 'location']),
            extent: isOneOf(['whole', 'unnamed-parts']),
            share: isShare,
            point: isPoint,
            exactness: isOneOf(['exact', 'approximate', 'unknown']),
            because: isOneOf(['unknown', 'admin-unit', 'security']),
            name: isWords,
            pair: isWords,
            fact: isWords,
          },
          'area',
        ),
        1,
      ),
      euCooperation: object(
        {
          value: isOneOf(['yes', 'no', 'unknown']),
          partners: (value) => Number.isInteger(value) && isBetween(0, Infinity)(value),
          unit: isOneOf(['region', 'city', 'organisation']),
        },
        'value',
      ),
      parties: list(
        object(
          {
            role: isOneOf(PARTY_ROLES),
            org: within(known.organisations),
            name: isText,
            instrument: isWords,
            as: isWords,
          },
          'role',
        ),
      ),
      start: isClosedDate,
      end: isOpenDate,
      dates: object({
        plannedStart: isClosedDate,
        actualStart: isClosedDate,
        plannedEnd: isOpenDate,
        actualEnd: isOpenDate,
      }),
      status: isOneOf(PROJECT_STATUSES),
      budget: list(
        object(
          {
            amount: isMatch(/^-?\d+(?:\.\d+)?$/),
            currency: isCurrency,
            kind: isOneOf(['total', 'committed', 'spent']),
            valueDate: isPlainDate,
            start: isPlainDate,
            end: isPlainDate,
          },
          'amount',
          'currency',
        ),
      ),
      links: list(
        object(
          { url: isWebAddress, title: isWords, kind: isOneOf(['homepage', 'document', 'news']) },
          'url',
        ),
      ),
      ids: list(object({ scheme: isWords, id: isWords }, 'scheme', 'id')),
      // What it is related to may be any project of the file.
      related: (value) => Array.isArray(value) && value.length === 0,
      sources: list(isSource, 1),
      facts: record((name) => isFactName(name, 'projects'), fact, 0),
    },
    'id',
    'title',
    'targets',
    'sources',
  );
}
