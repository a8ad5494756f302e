import { describe, expect, test } from 'vitest';
import { areaId } from '../../../../src/core/domain/area.ts';
import { createAtlas, type Atlas } from '../../../../src/core/domain/atlas.ts';
import { monthOf } from '../../../../src/core/domain/month.ts';
import type { Project } from '../../../../src/core/domain/project.ts';
import { en } from '../../../../src/words/en/catalogue.ts';
import { legendEntries } from '../../../../src/words/sentences/legend-entries.ts';
import { extentsOf, frameOf, shownInset } from '../../../../src/core/scene/map/map-frame.ts';
import { timelineScene } from '../../../../src/core/scene/timeline/timeline-scene.ts';
import { dataSubject } from '../../../../src/core/selectors/records/data-subject.ts';
import { monthsOf } from '../../../../src/core/selectors/projects/period.ts';
import { targetSummary } from '../../../../src/core/selectors/projects/target-summary.ts';
import { parsePeriod } from '../../../../src/core/view-state/period.ts';
import {
  seedAtlas,
  seedDataset,
  seedGazetteer,
  seedWords,
  TODAY,
} from '../../../support/seed-atlas.ts';
import { createDerived } from '../../../../src/session/derived.ts';
import { contextOf } from '../../../support/session.tsx';

const gazetteer = seedGazetteer();
const page = seedDataset();
const [first] = page.projects;
if (first === undefined) throw new Error('no project');

const { euCooperation: _, ...bare } = first;
/** A project that targets these places; it is called by them. */
const towards = (...areas: readonly string[]): Project => ({
  ...bare,
  id: areas.join('-'),
  facts: {},
  targets: areas.map((area) => ({ area: areaId(area), role: 'recipient', extent: 'whole' })),
});
const withPartner = (project: Project, area: string): Project => ({
  ...project,
  targets: [...project.targets, { area: areaId(area), role: 'partner', extent: 'whole' }],
});
const atlasOf = (...projects: readonly Project[]): Atlas =>
  createAtlas({ ...page, additions: [], projects }, gazetteer, TODAY);

const period = parsePeriod('2017-07');
if (!period.ok) throw new Error('no period');
const VIEW = { time: period.value, area: null, project: null, map: null, layer: 'page' as const };
const scene = (atlas: Atlas, view: object = {}) =>
  createDerived(atlas).scenes.of({ ...VIEW, ...view });
const purpose = (atlas: Atlas) => en.purpose(dataSubject(atlas));
const legend = (atlas: Atlas) =>
  JSON.stringify(legendEntries(scene(atlas), { atlas, time: VIEW.time }, seedWords(atlas)));

describe('the page of the atlas', () => {
  const atlas = seedAtlas();
  test('is of the EU and Latin America, by its projects’ own words', () => {
    expect(dataSubject(atlas)).toMatchObject({
      union: { id: 'EU' },
      home: { id: 'latin-america' },
    });
    expect(purpose(atlas)).toBe(
      'See which EU–Latin America project targets which territory, when, and who pays.',
    );
    expect(extentsOf(atlas)).toEqual(['latin-america', 'both', 'europe']);
    expect(scene(atlas).partnerSide).toEqual(
      gazetteer.leavesOf(areaId('EU')).map(({ area }) => area),
    );
    expect(shownInset(atlas, VIEW)?.union).toBe('EU');
  });
});

describe('data in which no project speaks of the EU', () => {
  const atlas = atlasOf(towards('CL'), towards('PE'));
  test('colour no state as its side, in map, legend, inset or timeline', () => {
    expect(scene(atlas).partnerSide).toEqual([]);
    expect(legend(atlas)).not.toContain('EU');
    expect(shownInset(atlas, VIEW)).toBeNull();
    expect(
      timelineScene(
        atlas,
        { area: null, project: null, body: null, record: null, list: null },
        { first: monthOf(2010, 1), last: TODAY },
      ).marks,
    ).toEqual([]);
  });

  test('are framed by what they reach, under titles that name neither side', () => {
    expect(extentsOf(atlas)).toEqual(['all']);
    expect(contextOf(atlas, 'other').extents).toEqual(['all']);
    const [west, , east] = frameOf(atlas, VIEW);
    expect(west).toBeGreaterThan(-90);
    expect(east).toBeLessThan(-55);
    expect(purpose(atlas)).toBe('See which project targets which territory, when, and who pays.');
  });

  test('are not said to lack the EU', () => {
    const summary = en.panel.summary(targetSummary(atlas, monthsOf(VIEW.time, atlas)));
    expect(summary).not.toContain('EU');
    expect(summary).toBe(summary.trim());
  });
});

test('a partner in the EU is its cooperating side, and no other state is', () => {
  const atlas = atlasOf(withPartner(towards('CL'), 'DE'));
  expect(new Set(scene(atlas).partnerSide.map((leaf) => gazetteer.countryOf(leaf)))).toEqual(
    new Set(['DE']),
  );
  expect(legend(atlas)).toContain(en.map.legend.eu.long);
  expect(dataSubject(atlas).union?.id).toBe('EU');
  expect(scene(atlasOf(withPartner(towards('CL'), 'JP'))).partnerSide).toEqual([]);
});

test('a target in the EU is reached, and no cooperating side', () => {
  expect(scene(atlasOf(towards('DE', 'FR'))).partnerSide).toEqual([]);
});

test('a project that is said not to cooperate with the EU makes nobody its side', () => {
  const atlas = atlasOf(
    { ...towards('CL'), euCooperation: { value: 'no' } },
    { ...towards('PE'), euCooperation: { value: 'unknown' } },
  );
  expect(scene(atlas).partnerSide).toEqual([]);
  expect(dataSubject(atlas).union).toBeNull();
});

test('with a project open its own words count, not those of the others', () => {
  const atlas = atlasOf(towards('CL'), { ...towards('PE'), euCooperation: { value: 'yes' } });
  expect(scene(atlas).partnerSide).not.toEqual([]);
  expect(scene(atlas, { project: 'CL' }).partnerSide).toEqual([]);
  expect(scene(atlas, { project: 'PE' }).partnerSide).not.toEqual([]);
});

test('cooperation with the EU elsewhere is named without Latin America', () => {
  const atlas = atlasOf({ ...towards('KE'), euCooperation: { value: 'yes' } });
  expect(purpose(atlas)).toBe(
    'See which EU cooperation project targets which territory, when, and who pays.',
  );
  expect(extentsOf(atlas)).toEqual(['all']);
});
