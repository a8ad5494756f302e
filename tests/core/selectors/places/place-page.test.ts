import { describe, expect, it } from 'vitest';
import type { AreaId } from '../../../../src/core/domain/area.ts';
import type { Atlas } from '../../../../src/core/domain/atlas.ts';
import { parseMonth, singleMonth, type MonthInterval } from '../../../../src/core/domain/month.ts';
import { countsOf, projectsAt } from '../../../../src/core/selectors/projects/listed-projects.ts';
import { partsOfPlace, placePage } from '../../../../src/core/selectors/places/place-page.ts';
import {
  projectPlaces,
  sourceQuote,
} from '../../../../src/core/selectors/places/project-places.ts';
import { generatedAtlas, seedAtlas } from '../../../support/seed-atlas.ts';

const atlas = seedAtlas();
const area = (reference: string, of: Atlas = atlas): AreaId => {
  const found = of.gazetteer.find(reference);
  if (found === null) throw new Error(reference);
  return found;
};
const month = (text: string): MonthInterval => {
  const found = parseMonth(text);
  if (found === null) throw new Error(text);
  return singleMonth(found);
};
const page = (place: string, when: string) => placePage(atlas, area(place), month(when));
const project = (id: string) => {
  const found = atlas.dataset.projects.find((entry) => entry.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};

const members = (when: string): readonly AreaId[] => partsOfPlace(atlas, area('EU'), month(when));
const quote = (...areas: string[]): string | null => {
  const iuc = project('iuc');
  return sourceQuote(
    iuc,
    iuc.targets.filter((target) => areas.includes(target.area)),
    atlas.gazetteer,
  );
};
/** Kind, extent, number of areas and of countries. */
const groups = (id: string, role: 'recipient' | 'partner') =>
  projectPlaces(project(id), role, atlas.gazetteer).map(({ kind, extent, areas, countries }) => [
    kind,
    extent,
    areas.length,
    countries.length,
  ]);

describe('placePage', () => {
  it('tells the ways to Nariño apart by reason', () => {
    const told = page('CO-NAR', '2017-08').projects.map(({ project: { id }, tag, ways }) => [
      id,
      tag,
      ways.map(({ reason, paths }) => [reason, ...paths.map(({ via }) => via)]),
    ]);
    expect(told).toEqual([
      ['innovact', 'area', [['border', 'COxEC']]],
      ['innoval', 'country', [['country', 'CO']]],
      ['iuc', 'possible', [['unnamed', 'CO']]],
    ]);
  });

  it('puts the two borders of Putumayo together under one reason', () => {
    const [innovact] = page('CO-PUT', '2017-08').projects;
    expect(innovact?.ways).toHaveLength(1);
    expect(innovact?.ways[0]?.paths.map(({ via }) => via)).toEqual(['COxEC', 'COxPE']);
  });

  it('gives an area that the source names twice one path, and the whole of it before its parts', () => {
    const twice = seedAtlas((seed) => ({
      ...seed,
      projects: seed.projects.map((entry) => ({
        ...entry,
        targets: [
          ...entry.targets,
          ...entry.targets,
          ...entry.targets.map((target) => ({
            ...target,
            extent: entry.id === 'iuc' ? ('whole' as const) : ('unnamed-parts' as const),
          })),
        ],
      })),
    }));
    const told = (place: string) => {
      const { projects } = placePage(twice, area(place, twice), month('2017-08'));
      return projects.map(({ project: { id }, ways }) => [
        id,
        ways.map(({ reason, paths }) => `${reason} ${paths.map(({ via }) => via).join()}`),
      ]);
    };
    expect(told('CO-PUT')).toEqual([
      ['iuc', ['country CO']],
      ['innovact', ['border COxEC,COxPE']],
      ['innoval', ['country CO']],
    ]);
    expect(told('COxPE')).toContainEqual(['innoval', ['every-part CO,PE']]);
  });

  it('quotes once what the source leaves open twice', () => {
    const twice = seedAtlas((seed) => ({
      ...seed,
      projects: seed.projects.map((entry) => ({
        ...entry,
        targets: [...entry.targets, ...entry.targets],
      })),
    }));
    const { projects } = placePage(twice, area('CO-NAR', twice), month('2017-08'));
    expect(
      projects.find((entry) => entry.project.id === 'iuc')?.ways.map((way) => way.quote),
    ).toEqual(['Regions of … Colombia']);
  });

  it('knows for a country which neighbours the named borders are with', () => {
    const innovact = page('CO', '2017-07').projects.find(
      (entry) => entry.project.id === 'innovact',
    );
    expect(innovact?.ways[0]).toMatchObject({ reason: 'border-side', beyond: ['EC', 'PE'] });
  });

  it('leads to what lies over a unit, across a country, and on the sides of a border', () => {
    expect(page('CO-PUT', '2017-08').over.map((entry) => entry.area)).toEqual(['COxEC', 'COxPE']);
    expect(page('CO', '2017-08').over).toEqual([]);
    expect(page('CO', '2017-08').across.map((entry) => entry.area)).toEqual(['COxEC', 'COxPE']);
    expect(page('COxPE', '2017-08').over.map((entry) => entry.area)).toEqual(['COxEC']);
    expect(page('COxPE', '2017-08').sides.map((entry) => entry.area)).toEqual(['CO', 'PE']);
    expect(page('CO-PUT', '2017-08').up).toEqual(['CO']);
  });

  it('stands a member of the EU on the EU side, and a country that has left no more', () => {
    const sides = (place: string, when: string): string[] =>
      page(place, when).partnerOf.map((entry) => entry.project.id);
    expect(sides('ES', '2017-07')).toEqual(['innoval']);
    expect(sides('ES', '2019-07')).toEqual([]);
    expect(sides('GB', '2018-01')).toEqual(['innoval']);
    expect(sides('CO', '2017-07')).toEqual([]);
    expect(sides('EU', '2017-07')).toEqual(['innoval']);
    expect(page('ES', '2017-07').unnamedPartnerOf.map((entry) => entry.project.id)).toEqual([
      'iuc',
    ]);
    expect(page('CO', '2017-07').unnamedPartnerOf).toEqual([]);
  });

  it('lists the members of the EU in the period', () => {
    expect(members('2017-07')).toHaveLength(28);
    expect(members('2020-01')).toContain('GB');
    expect(members('2020-02')).not.toContain('GB');
  });

  it('counts every project of a place once, and gives each at least one way, whatever the data', () => {
    const many = generatedAtlas(300, 3);
    const when = month('2012-06');
    for (const place of ['CO', 'CO-NAR', 'COxPE', 'EU', 'BR', 'ES']) {
      const { projects, inParts } = placePage(many, area(place, many), when);
      expect(countsOf(projects)).toEqual(countsOf(projectsAt(many, area(place, many), when)));
      expect(projects.every(({ ways }) => ways.length > 0)).toBe(true);
      expect(
        projects.every(({ certainty, tag }) => (certainty === 'possible') === (tag === 'possible')),
      ).toBe(true);
      expect(inParts.every(({ parts, of }) => parts.length > 0 && parts.length < of)).toBe(true);
    }
  });
});

describe('sourceQuote', () => {
  it('leaves out what the source says of other places', () => {
    expect(quote('MX')).toBe('Regions of Mexico');
    expect(quote('CO')).toBe('Regions of … Colombia');
    expect(quote('CO', 'PE')).toBe('Regions of … Colombia … Peru');
  });

  it('gives the words as they are where the name isn’t in them as we write it, and null where there are none', () => {
    const innovact = project('innovact');
    const first = innovact.targets.slice(0, 1);
    expect(sourceQuote(innovact, first, atlas.gazetteer)).toMatch(
      /^cross-border areas of Mexico-Guatelama.* …$/,
    );
    expect(sourceQuote({ ...innovact, facts: {} }, first, atlas.gazetteer)).toBeNull();
  });
});

describe('projectPlaces', () => {
  it('groups targets by what they are and how much of them is meant', () => {
    expect(groups('innovact', 'recipient')).toEqual([['border', 'whole', 4, 6]]);
    expect(groups('iuc', 'recipient')).toEqual([['country', 'unnamed-parts', 6, 6]]);
    expect(groups('innoval', 'recipient')).toEqual([['country', 'whole', 4, 4]]);
    expect(groups('innoval', 'partner').map(([kind]) => kind)).toEqual(['place']);
    expect(groups('iuc', 'partner')).toEqual([]);
  });
});
