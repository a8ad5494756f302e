import { isolated } from '../../core/domain/text/isolated.ts';
import type { Atlas } from '../../core/domain/atlas.ts';
import type { AreaId } from '../../core/domain/area.ts';
import type { MonthInterval } from '../../core/domain/month.ts';
import type { Words } from '../words.ts';
import { monthsOf } from '../../core/selectors/projects/period.ts';
import {
  partnersAt,
  unnamedPartnersAt,
  type PartnerProject,
} from '../../core/selectors/places/project-places.ts';
import type { ViewState } from '../../core/view-state/view-state.ts';

/** What is said of a union beside its picture. */
export interface InsetText {
  /** Its members in the period, and its part; with partner regions shown, how many they are. */
  readonly text: string;
  /**
   * Who joins and who leaves, in the order of time, where they are so many that the text counts
   * them.
   */
  readonly changes: readonly string[];
}

/** More than these are counted: the picture is what the card is for. */
const MOST_CHANGES = 2;

/** What is said of a union in a period. */
export function insetText(
  atlas: Atlas,
  inset: AreaId,
  { time, project }: Pick<ViewState, 'time' | 'project'>,
  partners: number,
  words: Words,
): InsetText {
  if (partners > 0) return { text: words.messages.added.partnerRegions(partners), changes: [] };
  const said = words.messages.map.inset;
  const union = atlas.gazetteer.unions.find(({ id }) => id === inset);
  const period = monthsOf(time, atlas);
  const { first, last } = period;
  const count = union?.membersIn(period).length ?? 0;
  const members =
    count === 0 ? [] : [said.members(count, first === last ? words.when(period) : null)];
  // States that leave in the period, or join after its first month has begun.
  const changes = (union?.changes ?? []).filter(({ month }) => month >= first && month <= last);
  const sentences = changes.map(({ area, month, change }) =>
    said[change](words.areas.inSentence(area), words.dates.month(month)),
  );
  const isCounted = sentences.length > MOST_CHANGES;
  const number = (wanted: 'joins' | 'leaves'): number =>
    changes.filter(({ change }) => change === wanted).length;
  const told = isCounted ? [said.changes(number('joins'), number('leaves'))] : sentences;
  return {
    text: words.grammar.sentences([
      ...members,
      ...told,
      ...sideSentences(atlas, inset, period, project, words),
    ]),
    changes: isCounted ? sentences : [],
  };
}

/**
 * What the union takes part in without a place being named: one project in full, several as a
 * number.
 */
function sideSentences(
  atlas: Atlas,
  union: AreaId,
  period: MonthInterval,
  opened: string | null,
  words: Words,
): readonly string[] {
  const { inset } = words.messages.map;
  const shown = ({ project }: PartnerProject): boolean => opened === null || project.id === opened;
  const unnamed = unnamedPartnersAt(atlas, union, period).filter(shown);
  // Of all projects together it would say what each card says; of an open one it is what sets the
  // two shores in relation.
  const sides = opened === null ? [] : partnersAt(atlas, union, period).filter(shown);
  const [only] = unnamed;
  return [
    ...(sides.length === 0
      ? []
      : [inset.sideOf(sides.map(({ project }) => isolated(words.shortProjectName(project))))]),
    ...(only === undefined
      ? []
      : unnamed.length > 1
        ? [inset.manyTakePart(unnamed.length)]
        : [takePart(only, words)]),
  ];
}

function takePart({ project, certainty }: PartnerProject, words: Words): string {
  const { partners = 0, unit = 'partner' } = project.euCooperation ?? {};
  return words.messages.map.inset.takePart(
    partners,
    unit,
    isolated(words.shortProjectName(project)),
    certainty === 'possible',
  );
}
