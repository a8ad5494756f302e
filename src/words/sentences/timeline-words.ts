import { isolated } from '../../core/domain/text/isolated.ts';
import type { MonthInterval } from '../../core/domain/month.ts';
import { datesInWords } from './unread-words.ts';
import type { Words } from '../words.ts';
import type { HeadingWords } from '../en/heading.ts';
import type { TimelineMark } from '../../core/scene/timeline/timeline-marks.ts';
import type { Successor, TimelineLane } from '../../core/scene/timeline/timeline-lane.ts';
import type { Counts } from '../../core/counts/counts.ts';
import type { ViewState } from '../../core/view-state/view-state.ts';

/** What a lane says, in one language. */
export interface LaneLabel {
  readonly name: string;
  readonly note: string;
  readonly dates: string | null;
}

/** Name, doubt and dates of a lane. */
export function laneLabel({ project, standing, status }: TimelineLane, words: Words): LaneLabel {
  const { timeline } = words.messages;
  const notes = {
    reaches: '',
    possibly: timeline.possible,
    'in-parts': timeline.inParts,
    elsewhere: timeline.elsewhere,
  };
  return {
    name: words.projectName(project),
    note:
      status === undefined
        ? notes[standing]
        : words.messages.status.note(
            [words.messages.status.word(status), notes[standing]].filter((text) => text !== ''),
          ),
    dates: datesInWords(project, words),
  };
}

/** Name and dates of a project that other sources add, and that they do. */
export function successorText({ project, elsewhere }: Successor, words: Words): string {
  const { timeline } = words.messages;
  const name = isolated(words.projectName(project));
  return timeline.addedProject(
    elsewhere ? `${name} ${timeline.elsewhere}` : name,
    datesInWords(project, words),
  );
}

/** «UK leaves the EU»; states by their short names (CLDR), several by their number. */
export function markText({ change, areas }: TimelineMark, words: Words): string {
  const [area] = areas;
  const state =
    areas.length > 1 || area === undefined
      ? areas.length
      : (words.grammar.country(area, 'short') ?? isolated(words.areas.of(area)));
  return words.messages.timeline[change](state);
}

/** What is active, or reaches the selected place, in words without the months. */
export const countWords = (counts: Counts, area: ViewState['area'], words: Words): HeadingWords =>
  area === null
    ? words.messages.timeline.active(counts)
    : words.messages.timeline.reaching(counts, words.areas.inSentence(area));

/** What a slider says of its months: «July 2017, 3 projects active». */
export const valueText = (
  { first, last }: MonthInterval,
  counts: HeadingWords,
  words: Words,
): string =>
  words.messages.timeline.value(
    words.messages.timeline.span(words.dates.month(first), words.dates.month(last)),
    counts,
  );
