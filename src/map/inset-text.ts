import { isolated } from '../domain/isolated.ts';
import type { Atlas } from '../domain/atlas.ts';
import { EU } from '../domain/gazetteer-data.ts';
import type { MonthInterval } from '../domain/month.ts';
import type { Words } from '../i18n/words.ts';
import { monthsOf } from '../selectors/period.ts';
import { partnersAt, unnamedPartnersAt, type PartnerProject } from '../selectors/project-places.ts';
import type { ViewState } from '../view-state/view-state.ts';

/** What is said of the EU beside its picture: its members in the period, and its part; with partner regions shown, how many they are. */
export const insetText = (atlas: Atlas, view: Pick<ViewState, 'time' | 'project'>, partners: number, words: Words): string =>
  partners > 0 ? words.messages.added.partnerRegions(partners) : insetSentences(atlas, view, words).join(' ');

function insetSentences(atlas: Atlas, { time, project }: Pick<ViewState, 'time' | 'project'>, words: Words): readonly string[] {
  const { inset } = words.messages.map;
  const period = monthsOf(time, atlas);
  const { first, last } = period;
  const count = atlas.gazetteer.euMembers(period).length;
  const members = count === 0 ? [] : [inset.members(count, first === last ? words.when(period) : null)];
  return [...members, ...changeSentences(atlas, period, words), ...sideSentences(atlas, period, project, words)];
}

/** States that leave in the period, or join after its first month has begun. */
function changeSentences({ gazetteer }: Atlas, { first, last }: MonthInterval, words: Words): readonly string[] {
  const { inset } = words.messages.map;
  return gazetteer.euChanges
    .filter(({ month }) => month >= first && month <= last)
    .map(({ area, month, change }) => inset[change](isolated(words.areas.of(area)), words.dates.month(month)));
}

/** What the EU takes part in without a place being named: one project in full, several as a number. */
function sideSentences(atlas: Atlas, period: MonthInterval, opened: string | null, words: Words): readonly string[] {
  const { inset } = words.messages.map;
  const shown = ({ project }: PartnerProject): boolean => opened === null || project.id === opened;
  const unnamed = unnamedPartnersAt(atlas, EU, period).filter(shown);
  // Of all projects together it would say what each card says; of an open one it is what sets the two shores in relation.
  const sides = opened === null ? [] : partnersAt(atlas, EU, period).filter(shown);
  const [only] = unnamed;
  return [
    ...(sides.length === 0 ? [] : [inset.sideOf(sides.map(({ project }) => isolated(words.projectName(project))))]),
    ...(only === undefined ? [] : unnamed.length > 1 ? [inset.manyTakePart(unnamed.length)] : [takePart(only, words)]),
  ];
}

function takePart({ project, certainty }: PartnerProject, words: Words): string {
  const { partners = 0, unit = 'partner' } = project.euCooperation ?? {};
  return words.messages.map.inset.takePart(partners, unit, isolated(words.projectName(project)), certainty === 'possible');
}
