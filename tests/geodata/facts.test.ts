import { booleanPointInPolygon } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { holdsLongitude } from '../../src/core/domain/longitudes.ts';
import { areasFile, bordersFile, featuresOf, listIn, outlineIn, shapesOf } from './files.ts';

const world = shapesOf('countries');
const units = shapesOf('units');
const groups = featuresOf('groups.geojson');
const borders = bordersFile();
const { areas, aliases, regions } = areasFile();
const membersOf = (union: string) => regions.unions.find(({ id }) => id === union)?.members ?? [];
const places = new Map(areas.map((area) => [area.id, area]));

/** Members on a day, ISO 8601: outermost regions and other parts go with their state. */
const membersOn = (day: string): readonly string[] =>
  membersOf('EU').flatMap(({ area, from, until = day }) =>
    places.get(area)?.part === undefined && from <= day && day <= until ? [area] : [],
  );

/** Whether a value lies between two sides of a box, which are rounded to 0.01°. */
const within = (low: number, value: number, high: number): boolean =>
  low - 0.01 <= value && value <= high + 0.01;

describe('the areas', () => {
  it('are 251 in the world and 785 units of 44 countries, in the order of their ids', () => {
    expect(world).toHaveLength(251);
    expect(units).toHaveLength(785);
    expect(new Set(units.map(({ properties }) => properties['country'])).size).toBe(44);
    for (const features of [world, units, groups]) {
      const ids = features.map(({ id }) => id);
      expect(ids).toEqual(ids.toSorted());
    }
  });

  it('have their id on the feature and among the properties, and no empty property', () => {
    for (const { id, properties } of [...world, ...units, ...groups]) {
      expect(properties.id).toBe(id);
      for (const value of Object.values(properties)) expect(['', null]).not.toContain(value);
    }
  });

  it('are all in the gazetteer but for the two that nobody cooperates with', () => {
    const missing = [...world, ...units].filter(({ id }) => !places.has(id)).map(({ id }) => id);
    expect(missing).toEqual(['_SBA', '_SPI']);
    expect(places.size).toBe(251 + 785 - 2);
  });

  it('lie where they are: towns are in the units of their names', () => {
    const towns: readonly (readonly [unit: string, town: string, position: [number, number]])[] = [
      ['EC-N', 'Tena', [-77.815, -0.994]],
      ['EC-T', 'Ambato', [-78.62, -1.249]],
      ['CO-DC', 'Bogotá', [-74.08, 4.61]],
      ['CO-NAR', 'Pasto', [-77.281, 1.214]],
      ['FR-973', 'Cayenne', [-52.32, 4.92]],
      ['ES-CN', 'Las Palmas', [-15.43, 28.1]],
      ['FI-01', 'Mariehamn', [19.94, 60.1]],
      ['PE-TAC', 'Tacna', [-70.25, -18.01]],
      ['GY-EB', 'Orealla', [-57.35, 5.32]],
    ];
    expect(
      towns.filter(([id, , position]) => !booleanPointInPolygon(position, outlineIn(units, id))),
    ).toEqual([]);
  });

  it('have boxes that hold their label points', () => {
    const outside = areas.filter(
      ({ bbox: [west, south, east, north], label: [longitude, latitude] }) =>
        !holdsLongitude([west, east], longitude) || !within(south, latitude, north),
    );
    expect(outside).toEqual([]);
  });
});

const partsOf = (id: string): unknown =>
  groups.find((group) => group.id === id)?.properties['parts'];

describe('groups', () => {
  it('are the four cross-border areas by the rule of the border, and two regions', () => {
    expect(groups.map(({ id }) => id)).toEqual([
      'CLxPE',
      'COxEC',
      'COxPE',
      'GTxMX',
      'area:bogota',
      'area:rape',
    ]);
    expect(partsOf('GTxMX')).toEqual([
      'GT-12',
      'GT-13',
      'GT-14',
      'GT-17',
      'MX-CAM',
      'MX-CHP',
      'MX-TAB',
    ]);
    expect(partsOf('COxEC')).toEqual(['CO-NAR', 'CO-PUT', 'EC-C', 'EC-E', 'EC-U']);
    expect(partsOf('COxPE')).toEqual(['CO-AMA', 'CO-PUT', 'PE-LOR']);
    expect(partsOf('CLxPE')).toEqual(['CL-AP', 'PE-TAC']);
    expect(partsOf('area:bogota')).toEqual(['CO-CUN', 'CO-DC']);
    expect(partsOf('area:rape')).toEqual(['CO-BOY', 'CO-CUN', 'CO-DC', 'CO-MET', 'CO-TOL']);
  });

  it('overlap: Putumayo is in two areas', () => {
    expect(
      groups.filter((group) => listIn(group, 'parts').includes('CO-PUT')).map(({ id }) => id),
    ).toEqual(['COxEC', 'COxPE']);
  });

  it('leave out what touches the border over less than a kilometre: Alta Verapaz', () => {
    expect(partsOf('GTxMX')).not.toContain('GT-16');
  });

  it('keep beside the rule what the project itself names', () => {
    const declared = new Map(groups.map(({ id, properties }) => [id, properties['partsDeclared']]));
    expect(declared.get('COxEC')).toContain('EC-I');
    expect(declared.get('COxPE')).toBeUndefined();
  });

  it('have the areas of their parts and only vertices of their parts', () => {
    const areaOf = new Map(groups.map(({ id, properties }) => [id, properties['area_km2']]));
    expect(areaOf.get('GTxMX')).toBe(209_350);
    expect(areaOf.get('area:bogota')).toBe(24_409);
    for (const group of groups) {
      const parts = listIn(group, 'parts');
      const ofParts = new Set(
        units.filter(({ id }) => parts.includes(id)).flatMap(({ geometry }) => vertices(geometry)),
      );
      expect(vertices(group.geometry).filter((vertex) => !ofParts.has(vertex))).toEqual([]);
    }
  });

  it('have a label point inside', () => {
    const outside = groups.filter(
      (group) =>
        !booleanPointInPolygon(listIn(group, 'label').map(Number), outlineIn(groups, group.id)),
    );
    expect(outside).toEqual([]);
  });
});

/** Positions of a geometry as `longitude,latitude`. */
const vertices = (geometry: unknown): readonly string[] =>
  JSON.stringify(geometry).match(/-?[\d.]+,-?[\d.]+/g) ?? [];

describe('borders', () => {
  it('have parts of both countries, sorted, under the sorted codes', () => {
    for (const [pair, { parts, km }] of Object.entries(borders)) {
      const countries = pair.split('x');
      expect(countries).toEqual(countries.toSorted());
      expect([...new Set(parts.map((part) => part.slice(0, 2)))].toSorted()).toEqual(countries);
      expect(parts).toEqual(parts.toSorted());
      expect(parts.filter((part) => !places.has(part))).toEqual([]);
      expect(km).toBeGreaterThan(0);
    }
  });

  it('are those of the groups, with their lengths in kilometres', () => {
    expect(borders['CLxPE']).toEqual({ parts: ['CL-AP', 'PE-TAC'], km: 162 });
    expect(borders['COxEC']?.km).toBe(522);
    expect(borders['COxPE']?.km).toBe(1223);
    expect(borders['GTxMX']?.km).toBe(893);
    const crossBorder = groups.filter(({ properties }) => properties['kind'] === 'cross-border');
    expect(crossBorder.map(({ id }) => borders[id]?.parts)).toEqual(
      crossBorder.map(({ properties }) => properties['parts']),
    );
  });

  it('count a part overseas as itself, and a country without units as a whole', () => {
    expect(borders['BRxGF']?.parts).toEqual(['BR-AP', 'GF']);
    expect(borders['BRxFR']).toBeUndefined();
    expect(borders['NOxSE']?.parts).toContain('NO');
    expect(Object.keys(borders).filter((pair) => pair.includes('_'))).toEqual([]);
  });
});

describe('the gazetteer', () => {
  it('counts 28 members of the EU in July 2017 and 27 in February 2020', () => {
    expect(membersOn('2017-07-01')).toHaveLength(28);
    expect(membersOn('2020-01-31')).toContain('GB');
    expect(membersOn('2020-02-01')).toHaveLength(27);
    expect(membersOn('2013-06-30')).not.toContain('HR');
    expect(membersOn('1958-01-01').toSorted()).toEqual(['BE', 'DE', 'FR', 'IT', 'LU', 'NL']);
  });

  it('knows the outermost regions by both of their codes', () => {
    expect(places.get('GF')).toMatchObject({
      kind: 'country',
      part: 'FR',
      same: 'FR-973',
      outermost: true,
    });
    expect(membersOf('EU')).toContainEqual({ area: 'GF', from: '1958-01-01' });
    expect(places.get('FR-973')).toMatchObject({
      kind: 'unit',
      country: 'FR',
      same: 'GF',
      outermost: true,
    });
    expect(membersOf('EU')).toContainEqual({ area: 'YT', from: '2014-01-01' });
    expect(
      areas.filter(({ id, same }) => same !== undefined && places.get(same)?.same !== id),
    ).toEqual([]);
    expect(areas.filter(({ same }) => same !== undefined)).toHaveLength(12);
  });

  it('lists 33 states of CELAC and 20 of Latin America', () => {
    expect(new Set(membersOf('CELAC').map(({ area }) => area)).size).toBe(33);
    expect(membersOf('CELAC')).toContainEqual({ area: 'CO', from: '2011-12-03' });
    expect(membersOf('CELAC').filter(({ area }) => area === 'BR')).toEqual([
      { area: 'BR', from: '2011-12-03', until: '2020-01-16' },
      { area: 'BR', from: '2023-01-05' },
    ]);
    expect(regions.extents.find(({ id }) => id === 'latin-america')?.countries).toHaveLength(20);
  });

  it('resolves retired codes to areas, and never hides one that exists', () => {
    expect(aliases).toMatchObject({
      'MX-DIF': 'MX-CMX',
      'GT-PE': 'GT-17',
      'PL-PD': 'PL-20',
      'FR-GUA': 'FR-971',
      EL: 'GR',
      UK: 'GB',
    });
    expect(
      Object.entries(aliases).filter(([code, now]) => places.has(code) || !places.has(now)),
    ).toEqual([]);
  });
});

describe('further names', () => {
  it('hold what countries are and were called, and parts that have no code', () => {
    expect(places.get('CI')?.names).toContain('Ivory Coast');
    expect(places.get('SZ')?.former).toContain('Swaziland');
    expect(places.get('GB')?.holds).toContain('England');
    expect(places.get('US')?.iso3).toBe('USA');
    expect(places.get('CZ-10')?.names).toEqual(
      expect.arrayContaining(['Praha, Hlavní město', 'Prague']),
    );
  });

  it('come once each', () => {
    const doubled = areas.filter(
      ({ names = [], former = [], holds = [] }) =>
        new Set([...names, ...former, ...holds]).size < names.length + former.length + holds.length,
    );
    expect(doubled.map(({ id }) => id)).toEqual([]);
  });
});
