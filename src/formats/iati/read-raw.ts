import type { AreaLookup, Finding, PointLookup, ReadResult } from '../format.ts';
import { FINDING_SEVERITIES } from '../finding-codes.ts';
import { acceptedFile } from '../atlas-json/accepted.ts';
import { PORTION } from '../atlas-json/checked.ts';
import { createFindings } from '../atlas-json/findings.ts';
import { createPlaces } from '../atlas-json/places.ts';
import { readFile } from '../atlas-json/read-file.ts';
import { createFamilies, type Families } from './families.ts';
import type { ElementPlace } from './projects/element-notes.ts';
import type { FileContext, IatiChoices } from './projects/file-context.ts';
import { fileValue, languagesOf, organisationIdsOf } from './projects/file-value.ts';
import { dayOf } from './projects/project-dates.ts';
import { projectIdOf, projectValue, type ProjectValue } from './projects/project-value.ts';
import { areasOf } from './projects/raw-places.ts';
import type { RawIati } from './raw/raw-iati.ts';
import { countedOnce, elementFindings } from './told-findings.ts';

/** What an opened file is read with. */
export interface RawContext {
  readonly areas: AreaLookup;
  /** Null where no point must be looked up: `needsPoints`. */
  readonly points: PointLookup | null;
}

export interface IatiReading extends ReadResult {
  /** Ids of the activities that others stand for: they are projects only where that is chosen. */
  readonly programmes: readonly string[];
}

/** Whether points must be looked up. */
export const needsPoints = (raw: RawIati, { countByPoint }: IatiChoices): boolean =>
  raw.hasPointsAlone || countByPoint;

/** How often each activity is counted in the steps of `readRaw`. */
export const STEPS_AN_ACTIVITY = 3;

/**
 * The dataset of an opened file, which stays as it is: the same choices give the same. Yields
 * between portions how many activities it has looked at.
 */
export function* readRaw(
  raw: RawIati,
  choices: IatiChoices,
  { areas, points }: RawContext,
): Generator<number, IatiReading> {
  const families = createFamilies(raw.kin);
  const languages = languagesOf(raw);
  const organisationIds = organisationIdsOf(raw.organisations);
  const file: FileContext = {
    choices,
    areas,
    points,
    organisationIds,
    language: languages[0] ?? 'en',
    generated: dayOf(raw.generated),
    projectId: projectIdOf,
  };
  const activities = [...raw.kin.keys()];
  const programmes = activities.filter(families.isProgramme);
  const read = choices.countProgrammes
    ? activities
    : activities.filter((activity) => !families.isProgramme(activity));
  const values: ProjectValue[] = [];
  for (const activity of read) {
    values.push(valueOf(activity, raw, families, file, () => undefined));
    if (values.length % PORTION === 0) yield PORTION;
  }

  const places = createPlaces();
  const findings = createFindings(places);
  const value = fileValue(raw, languages, organisationIds, values);
  places.stand(listIn(value, 'projects'), read);
  const accepted = yield* acceptedFile(value, places, findings);
  const left = new Set(choices.countProgrammes ? [] : programmes.map((each) => idOf(each, raw)));
  const { dataset, positions } = yield* readFile(
    accepted,
    { areas, mends: choices.mends },
    places,
    findings,
    (id) => left.has(id),
  );

  const told = elementFindings(
    findings.inOrder(() => new Map()),
    (activity) => {
      const notes = new Map<string, ElementPlace>();
      valueOf(activity, raw, families, file, (pointer, place) => notes.set(pointer, place));
      return notes;
    },
  );
  const renamed = new Map(dataset.projects.map(({ id }, index) => [positions[index], id]));
  const own = values.flatMap((each, index) => {
    const project = renamed.get(read[index]) ?? each.id;
    return each.findings.map((finding) => ({ ...finding, project }));
  });
  return {
    dataset,
    findings: [...ofFile(raw), ...countedOnce(inLines([...told, ...own]))],
    programmes: programmes.map((activity) => idOf(activity, raw)),
  };
}

const valueOf = (
  activity: number,
  raw: RawIati,
  families: Families,
  file: FileContext,
  note: (pointer: string, place: ElementPlace) => void,
): ProjectValue =>
  projectValue(raw.activity(activity), areasOf(activity, raw, families), file, note);

const idOf = (activity: number, raw: RawIati): string => projectIdOf(raw.kin[activity]?.id ?? '');

function listIn(file: Readonly<Record<string, unknown>>, name: string): readonly unknown[] {
  const list = file[name];
  return Array.isArray(list) ? list : [];
}

/** What is told of the whole file. */
function ofFile({ brokenAt, size }: RawIati): readonly Finding[] {
  if (brokenAt !== null)
    return [
      {
        code: 'E010',
        severity: FINDING_SEVERITIES.E010,
        place: { kind: 'line', line: brokenAt },
        values: { records: size },
      },
    ];
  return size > 0
    ? []
    : [
        {
          code: 'E012',
          severity: FINDING_SEVERITIES.E012,
          place: { kind: 'element', path: '/iati-activities', line: 1 },
        },
      ];
}

/** In the order of the file. */
const inLines = (findings: readonly Finding[]): readonly Finding[] =>
  findings.toSorted((a, b) => lineOf(a) - lineOf(b));

const lineOf = ({ place }: Finding): number =>
  place.kind === 'element' || place.kind === 'line' ? (place.line ?? 0) : 0;
