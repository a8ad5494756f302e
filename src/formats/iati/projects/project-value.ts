import type { Finding } from '../../format.ts';
import { FINDING_SEVERITIES, type FindingCode } from '../../finding-codes.ts';
import { quotedValue } from '../../atlas-json/findings.ts';
import { dateAlone } from '../../atlas-json/time-of-day.ts';
import { PROJECT_ID } from '../../atlas-json/schema/schema-parts.ts';
import type { RawActivity, RawDescription, RawText } from '../raw/raw-activity.ts';
import { DATES_BY_TYPE, meaning, STATUSES_BY_CODE } from '../version-words.ts';
import { activityPath, partPlace, type ElementPlace, type Note } from './element-notes.ts';
import type { FileContext } from './file-context.ts';
import { dayOf, projectDates } from './project-dates.ts';
import {
  bothBudgets,
  budgetValues,
  linkValues,
  partyValues,
  relatedValues,
  themeValues,
  type PartValue,
} from './project-parts.ts';
import { localTextOf } from './project-text.ts';
import type { StatedArea } from './raw-places.ts';
import { shareFault } from './share-check.ts';
import { targetValues, type TargetValues } from './target-values.ts';

/** The one source of a dataset that was made of a file. */
export const SOURCE = 'iati';

/** A project in the shape of the atlas's own format, and what is told of its activity alone. */
export interface ProjectValue {
  readonly id: string;
  readonly value: Record<string, unknown>;
  readonly groups: TargetValues['groups'];
  readonly findings: readonly Finding[];
}

const LONGEST_ID = 120;

/** The id of an identifier in links, where some characters can't stand. */
export const projectIdOf = (identifier: string): string =>
  PROJECT_ID.test(identifier)
    ? identifier
    : identifier.replaceAll(/[^\w.:/-]+/g, '-').slice(0, LONGEST_ID);

/** What an activity says, told with `note` where; the same at each call. */
export function projectValue(
  activity: RawActivity,
  stated: readonly StatedArea[],
  file: FileContext,
  note: Note,
): ProjectValue {
  const {
    id: identifier,
    updated,
    titles = [],
    descriptions = [],
    status,
    otherIds = [],
  } = activity;
  note('', { path: activityPath(activity.position), line: activity.line });
  const id =
    identifier === undefined
      ? `activity-${String(activity.position)}`
      : projectIdOf(identifier.value);
  const statedOn = dayOf(updated) ?? file.generated;
  const meant = meaning(STATUSES_BY_CODE, status?.value);
  if (status !== undefined) note('/status', partPlace(activity, 'activity-status', status));
  if (identifier !== undefined) note('/id', partPlace(activity, 'iati-identifier', identifier));
  const { isRunning, endedLater, ...dates } = projectDates(activity, meant, statedOn, note);
  const places = targetValues(activity, stated, file, note);
  const acronym = otherIds.find(({ type }) => type === ACRONYM)?.id;
  const ids = [
    ...(identifier === undefined || identifier.value === id
      ? []
      : [{ scheme: 'iati', id: identifier.value }]),
    ...otherIds
      .filter(({ type }) => type !== ACRONYM)
      .map((other) => ({ scheme: 'own', id: other.id })),
  ];
  const title = localTextOf(titles, file.language);
  const objective = localTextOf(objectiveOf(descriptions), file.language);
  const topic = ownTopic(activity);
  const spoken = topic === undefined ? undefined : localTextOf([topic], file.language);
  const facts = factsOf(activity, { isRunning, statedOn, file, places });
  const findings = createTold(activity, id);
  if (identifier === undefined)
    findings.tell('E101', '', 'id', {
      severity: 'warning',
      values: { list: 'projects', position: activity.position },
      repair: { kind: 'replaced', by: id },
    });
  tellOfAlone(activity, stated, findings);
  tellOfNowhere(activity, places, findings);
  if (endedLater !== undefined && meant !== undefined && BEFORE_THE_END.has(meant))
    findings.tell('E186', partPlace(activity, 'activity-date', endedLater), 'status', {
      value: meant,
      values: {
        start: dateAlone(dates.start) ?? dates.start ?? '',
        end: endedLater.date,
        stated: statedOn ?? '',
      },
    });
  return {
    id,
    value: {
      id,
      ...(acronym === undefined ? {} : { acronym }),
      ...(title === undefined ? {} : { title }),
      ...(objective === undefined ? {} : { objective }),
      ...(spoken === undefined ? {} : { topic: spoken }),
      themes: themeValues(activity, note),
      targets: places.targets,
      parties: partyValues(activity, file, note),
      ...dates,
      ...(status === undefined ? {} : { status: meant ?? status.value }),
      budget: budgetValues(activity, note),
      links: linkValues(activity, note),
      ...(ids.length === 0 ? {} : { ids }),
      related: relatedValues(activity, file, note),
      sources: [SOURCE],
      ...(Object.keys(facts).length === 0 ? {} : { facts }),
    },
    groups: places.groups,
    findings: findings.all,
  };
}

const ACRONYM = 'A9';
const BEFORE_THE_END: ReadonlySet<string> = new Set([
  'pipeline',
  'active',
  'finalising',
  'suspended',
]);

const OBJECTIVES = '2';
const GENERAL = '1';

/** What it is for; where nothing says that, what it is. */
function objectiveOf(descriptions: readonly RawDescription[]): readonly RawText[] {
  const of = (type: string): readonly RawText[] =>
    descriptions.filter((each) => (each.type ?? GENERAL) === type).flatMap(({ texts }) => texts);
  const objectives = of(OBJECTIVES);
  return objectives.length > 0 ? objectives : of(GENERAL);
}

/** A topic in the publisher's own words. */
const ownTopic = ({ themes = [] }: RawActivity): RawText | undefined =>
  themes.find(
    ({ kind, vocabulary, name }) =>
      kind === 'sector' && (vocabulary === '99' || vocabulary === '98') && name !== undefined,
  )?.name;

/** The words behind what was concluded, and the day of which the status speaks. */
function factsOf(
  { status, updated }: RawActivity,
  {
    isRunning,
    statedOn,
    file,
    places,
  }: {
    readonly isRunning: boolean;
    readonly statedOn: string | undefined;
    readonly file: FileContext;
    readonly places: TargetValues;
  },
): Record<string, PartValue> {
  const facts: Record<string, PartValue> = {};
  const text = /^\d$/.test(status?.value ?? '')
    ? `activity-status code="${status?.value ?? ''}"`
    : status?.value;
  const dated = statedOn === undefined ? {} : { date: statedOn };
  if (text !== undefined && isRunning)
    facts['end'] = { text, source: SOURCE, ...dated, reading: 'inferred' };
  if (text !== undefined && statedOn !== file.generated && dayOf(updated) !== undefined)
    facts['status'] = { text, source: SOURCE, ...dated };
  for (const [country, words] of places.inferred)
    facts[`targets.${country}`] = { text: words, source: SOURCE, reading: 'inferred' };
  return facts;
}

interface Told {
  readonly all: readonly Finding[];
  readonly tell: (
    code: FindingCode,
    place: ElementPlace | '',
    field: string,
    details: Partial<Finding>,
  ) => void;
}

function createTold(activity: RawActivity, project: string): Told {
  const all: Finding[] = [];
  const whole = { path: activityPath(activity.position), line: activity.line };
  return {
    all,
    tell: (code, place, field, details) => {
      all.push({
        code,
        severity: FINDING_SEVERITIES[code],
        place: { kind: 'element', ...(place === '' ? whole : place) },
        field,
        project,
        ...details,
      });
    },
  };
}

/** What is wrong with an activity and can't be seen in the project that is made of it. */
function tellOfAlone(activity: RawActivity, stated: readonly StatedArea[], { tell }: Told): void {
  const shares = shareFault(stated);
  if (shares !== null) tell(shares.code, stated[0]?.place ?? '', 'targets', shares);
  for (const date of activity.dates ?? [])
    if (meaning(DATES_BY_TYPE, date.type) === undefined)
      tell('E104', partPlace(activity, 'activity-date', date), 'dates.type', {
        ...(date.type === undefined ? {} : { value: quotedValue(date.type) }),
        values: { expected: ['1', '2', '3', '4'] },
        repair: { kind: 'left-out' },
      });
  for (const repeated of activity.repeated ?? [])
    tell('E107', partPlace(activity, repeated.name, repeated), repeated.name, {
      value: quotedValue(repeated.value),
      values: { key: repeated.name },
      repair: { kind: 'replaced', by: quotedValue(repeated.first) },
    });
  const both = bothBudgets(activity);
  if (both !== null)
    tell('E193', partPlace(activity, 'budget', both.original), 'budget', {
      value: `${both.original.amount ?? ''} ${both.original.currency ?? ''}`.trim(),
      repair: {
        kind: 'replaced',
        by: `${both.revised.amount ?? ''} ${both.revised.currency ?? ''}`.trim(),
      },
    });
}

function tellOfNowhere(activity: RawActivity, { nowhere }: TargetValues, { tell }: Told): void {
  for (const location of nowhere)
    tell('E150', partPlace(activity, 'location', location), 'targets.point', {
      value: quotedValue(location.point?.written ?? ''),
      repair: { kind: 'left-out' },
    });
}
