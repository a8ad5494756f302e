import type { AreaId } from '../../domain/area.ts';
import type { Atlas } from '../../domain/atlas.ts';

/**
 * The countries that a target of any project names, or that hold places of what it names: what the
 * data are about.
 */
export const scopeOf = ({ reach }: Atlas): readonly AreaId[] => reach.ways.countries;
