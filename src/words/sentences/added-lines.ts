import { isolated } from '../../core/domain/text/isolated.ts';
import type { AreaId } from '../../core/domain/area.ts';
import type { Atlas } from '../../core/domain/atlas.ts';
import type { Words } from '../words.ts';
import type { AddedMention, PairEnd } from '../../core/scene/map/added-scene.ts';

/** More pairings or areas than these are a number. */
const MOST_NAMES = 3;

/**
 * What other sources name at a place, one line for each project: its pairings and areas that have a
 * part in common with the place.
 */
export function addedLines(
  { gazetteer }: Atlas,
  mentions: readonly AddedMention[],
  place: AreaId,
  words: Words,
): readonly string[] {
  const { tooltip } = words.messages.map;
  const own = new Set(gazetteer.leavesOf(place).map(({ area }) => area));
  const here = mentions.filter(({ areas }) =>
    areas.some((area) => gazetteer.leavesOf(area).some((leaf) => own.has(leaf.area))),
  );
  return [...new Set(here.map(({ project }) => project))].map((project) => {
    const names = here.flatMap((mention) =>
      mention.project === project ? [mentionName(mention, words)] : [],
    );
    const told =
      names.length > MOST_NAMES
        ? [...names.slice(0, MOST_NAMES - 1), tooltip.addedMore(names.length - MOST_NAMES + 1)]
        : names;
    return tooltip.added(isolated(words.shortProjectName(project)), told);
  });
}

function mentionName({ areas, pair }: AddedMention, words: Words): string {
  if (pair === null)
    return words.grammar.commas(areas.map((area) => isolated(words.areas.of(area))));
  return words.messages.map.tooltip.pair(
    isolated(regionName(pair.home, words)),
    pair.partner === null ? null : isolated(regionName(pair.partner, words)),
  );
}

/** A region by its source's name for it, or by the areas that it consists of. */
export const regionName = ({ name, areas }: PairEnd, words: Words): string =>
  name ?? words.grammar.commas(areas.map(words.areas.of));
