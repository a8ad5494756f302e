import type { ListPart } from '../../grammar.ts';
import { few, number } from '../grammar.ts';
import type { Continent } from '../../../core/domain/area.ts';

/** What lists say of which only the first few stand there. */
export const folded = {
  more: (n: number): string => `${number(n)} more`,
  fewer: 'Show fewer',
  few,
  /**
   * Names with commas inside, in parts: the last of a folded list, its button, follows an «and».
   */
  parts: (names: readonly string[]): readonly ListPart[] =>
    names.flatMap((value, position): readonly ListPart[] => [
      ...(position === 0
        ? []
        : [{ type: 'literal' as const, value: value === '\n' ? ' and ' : '; ' }]),
      { type: 'element' as const, value },
    ]),
  /** Names of continents; islands of the open ocean have none. */
  continents: {
    Africa: 'Africa',
    Asia: 'Asia',
    Europe: 'Europe',
    'North America': 'North America',
    'South America': 'South America',
    Oceania: 'Oceania',
    Antarctica: 'Antarctica',
    'Seven seas (open ocean)': 'Islands of the oceans',
  } satisfies Record<Continent, string>,
  elsewhere: 'Elsewhere',
  /** Before the names of a group: «Africa, 58: ». */
  group: (name: string, n: number): string => `${name}, ${number(n)}: `,
  /** The same in a line without a button. */
  line: (names: readonly string[], most: number): string =>
    names.length <= most + 1
      ? names.join('; ')
      : `${names.slice(0, most).join('; ')} and ${number(names.length - most)} more`,
};
