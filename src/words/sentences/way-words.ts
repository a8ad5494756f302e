import { isolated } from '../../core/domain/text/isolated.ts';
import type { AreaId } from '../../core/domain/area.ts';
import type { PartProject, Way } from '../../core/selectors/places/place-page.ts';
import type { Words } from '../words.ts';

/**
 * Why a project reaches a place on its ways of one reason: a count is believed only if one can
 * check it against the source.
 */
export function whySentence(
  place: AreaId,
  { reason, paths, beyond, quote: said }: Way,
  words: Words,
): string {
  const quote = said === null ? null : isolated(said);
  const { why } = words.messages.panel;
  const here = isolated(words.areas.of(place));
  const areas = paths.map(({ via }) => isolated(words.areas.of(via)));
  switch (reason) {
    case 'itself':
      return why.itself(here);
    case 'itself-open':
      return why.itselfOpen(here, quote);
    case 'border':
      return why.border(here, paths.length);
    case 'border-side':
      return why.borderSide(beyond.map((country) => isolated(words.areas.of(country))));
    case 'member':
      return why.member(here, areas);
    case 'country':
      return why.country;
    case 'inside':
      return why.inside(here, areas);
    case 'every-part':
      return why.everyPart(areas);
    case 'every-part-open':
      return why.everyPartOpen(areas, quote);
    case 'unnamed':
      return why.unnamed(here, areas, quote);
  }
}

/** Which parts of an area a project reaches, or may reach. */
export function partsSentence({ parts, of, certainty }: PartProject, words: Words): string {
  const { why } = words.messages.panel;
  const names = parts.map((part) => isolated(words.areas.of(part)));
  return certainty === 'certain' ? why.someParts(names, of) : why.perhapsSomeParts(names, of);
}
