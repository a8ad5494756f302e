import groups from '../../../geodata/region-groups.json' with { type: 'json' };
import { areaId, type AreaId } from '../../core/domain/area.ts';

/** A region of the world that has a code in lists of projects. */
interface RegionGroup {
  readonly name: { readonly en: string; readonly fr: string };
  /** Countries of the atlas, never empty; of the regions of the DAC those that receive aid. */
  readonly members: readonly AreaId[];
}

/** `dac`: regions of the OECD's Development Assistance Committee; `un`: those of the UN, M49. */
type RegionVocabulary = 'dac' | 'un';

const TABLES: Readonly<
  Record<
    RegionVocabulary,
    Readonly<
      Record<
        string,
        { readonly name: RegionGroup['name']; readonly members: readonly string[] } | undefined
      >
    >
  >
> = groups;

/**
 * What a code of a region means (`298` of the DAC is Africa); null for one that isn't on the map:
 * unspecified developing countries (998), the states of a former one (88), the world (001), and
 * codes that there aren't.
 */
export function regionGroup(code: string, vocabulary: RegionVocabulary): RegionGroup | null {
  const table = TABLES[vocabulary];
  const written = code.trim();
  const key = vocabulary === 'un' ? written.padStart(3, '0') : written.replace(/^0+/, '');
  const group = Object.hasOwn(table, key) ? table[key] : undefined;
  return group === undefined ? null : { name: group.name, members: group.members.map(areaId) };
}
