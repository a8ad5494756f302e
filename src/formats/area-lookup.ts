import type { AreaId } from '../core/domain/area.ts';
import type { Gazetteer } from '../core/domain/gazetteer.ts';
import type { GazetteerData } from '../core/domain/gazetteer-data.ts';
import { once } from '../core/domain/once.ts';
import placeNames from '../../geodata/place-names.json' with { type: 'json' };
import type { AreaLookup } from './format.ts';
import { createNameIndex } from './places/name-index.ts';
import { createCodeReader } from './places/read-code.ts';
import { createNameReader } from './places/read-name.ts';

/** The lookup of the atlas's own geodata. Names are gathered at the first question for one. */
export function createAreaLookup(
  gazetteer: Gazetteer,
  data: Pick<GazetteerData, 'areas'>,
): AreaLookup {
  const names = once(() => createNameReader(createNameIndex(gazetteer, data, placeNames)));
  const readCode = once(() => createCodeReader(gazetteer, furtherCodes(gazetteer, data)));
  return {
    findArea: gazetteer.find,
    nuts: gazetteer.nuts,
    bboxOf: (area) => gazetteer.area(area).bbox,
    readCode: (code) => readCode()(code),
    readName: (name) => names().readName(name),
    readUnitName: (name, country) => names().readUnitName(name, country),
  };
}

function furtherCodes({ find }: Gazetteer, { areas }: Pick<GazetteerData, 'areas'>) {
  const byCode = (
    codes: readonly (readonly [code: string | undefined, id: string])[],
  ): ReadonlyMap<string, AreaId> =>
    new Map(
      codes.flatMap(([code, id]): [string, AreaId][] => {
        const area = find(id);
        return code === undefined || area === null ? [] : [[code, area]];
      }),
    );
  return {
    threeLetters: byCode(areas.map(({ iso3, id }) => [iso3, id])),
    old: byCode(Object.entries(placeNames.codes)),
  };
}
