import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AreaId } from '../../../src/core/domain/area.ts';
import { monthCount } from '../../../src/core/domain/month.ts';
import * as updates from '../../../src/core/view-state/updates.ts';
import { readView } from '../../../src/core/view-state/url.ts';
import type { MapFrame, Period, ViewState } from '../../../src/core/view-state/view-state.ts';
import { anyMonths, context, months } from './link-context.ts';

fc.configureGlobal({ seed: 201_707, numRuns: 500 });

const NARINO = 'CO-NAR' as AreaId;
const AXIS = months('2017-01/2020-12');
const OWN_FRAME: MapFrame = { kind: 'bounds', bounds: [-80, -1, -74, 3] };
const start: ViewState = { ...readView('', context).view, map: OWN_FRAME };
const at = (time: Period): ViewState => ({ ...start, time });

describe('choosing a place', () => {
  test('in search, list or panel lets the frame follow it', () => {
    expect(updates.selectArea(start, NARINO)).toEqual({
      area: NARINO,
      project: null,
      body: null,
      record: null,
      list: null,
      map: null,
    });
  });

  test('on the map keeps a frame that the reader set', () => {
    expect({ ...start, ...updates.selectAreaOnMap(start, NARINO) }.map).toBe(OWN_FRAME);
  });

  test('closes the open project, which would head the panel', () => {
    expect(updates.selectAreaOnMap({ ...start, project: 'iuc' }, NARINO)).toMatchObject({
      project: null,
    });
  });

  test('and then none leaves the frame where it is', () => {
    expect({ ...start, ...updates.selectArea({ ...start, area: NARINO }, null) }).toEqual(start);
  });
});

describe('an open project', () => {
  const open: ViewState = { ...start, area: NARINO, ...updates.openProject(start, 'innovact') };

  test('leaves the place selected', () => {
    expect(open).toMatchObject({ area: NARINO, project: 'innovact' });
  });

  test('is closed first on the way up, then the place', () => {
    const once = { ...open, ...updates.goUp(open) };
    expect(once).toMatchObject({ area: NARINO, project: null });
    expect({ ...once, ...updates.goUp(once) }).toEqual(start);
  });

  test('is closed together with the place', () => {
    expect({ ...open, ...updates.closeAll(open) }).toEqual(start);
  });
});

describe('a record opened from a list', () => {
  const list: ViewState = { ...start, area: NARINO, ...updates.openList(start, 'about') };
  const open: ViewState = { ...list, ...updates.openRecord(list, 'business') };

  test('is closed first on the way up, then the list, then the place', () => {
    expect({ ...open, ...updates.goUp(open) }).toEqual(list);
    expect({ ...list, ...updates.goUp(list) }).toMatchObject({ list: null, area: NARINO });
  });

  test('gives way to a body, a project or a place', () => {
    expect({ ...open, ...updates.openBody(open, 'ep') }).toMatchObject({
      body: 'ep',
      record: null,
      project: null,
    });
    expect({ ...open, ...updates.openProject(open, 'iuc') }).toMatchObject({
      project: 'iuc',
      record: null,
    });
    expect({ ...open, ...updates.selectArea(open, NARINO) }).toMatchObject({
      record: null,
      list: null,
      area: NARINO,
    });
  });

  test('and everything else open is told from the first page', () => {
    expect([list, open].map((view) => updates.isOpen(view))).toEqual([true, true]);
    expect(updates.isOpen({ ...start, ...updates.closeAll(open) })).toBe(false);
  });
});

describe('a step', () => {
  test.each([
    ['2017-07', 1, '2017-08'],
    ['2017-07', -1, '2017-06'],
    ['2017-07/2017-09', 1, '2017-10/2017-12'],
    ['2017-07/2018-06', -1, '2017-01/2017-12'],
    ['2020-11/2020-12', 1, null],
    ['2017-01', -1, null],
  ] as const)('from %s by %i leads to %s', (from, direction, to) => {
    expect(updates.stepPeriod(at(months(from)), direction, AXIS)).toEqual(
      to === null ? {} : { time: months(to) },
    );
  });

  test('from the whole axis leads nowhere', () => {
    expect(updates.stepPeriod(at('all'), 1, AXIS)).toEqual({});
  });

  test('keeps the length and never leaves the axis', () => {
    fc.assert(
      fc.property(
        anyMonths,
        anyMonths,
        fc.constantFrom(-1 as const, 1 as const),
        (axis, within, direction) => {
          fc.pre(within.first >= axis.first && within.last <= axis.last);
          const { time = within } = updates.stepPeriod(at(within), direction, axis);
          if (time === 'all') throw new Error('a step made it the whole axis');
          expect(monthCount(time)).toBe(monthCount(within));
          expect([time.first >= axis.first, time.last <= axis.last]).toEqual([true, true]);
        },
      ),
    );
  });
});

describe('the length of the period', () => {
  test.each([
    ['month', '2017-05/2018-09', '2017-05'],
    ['quarter', '2017-07', '2017-07/2017-09'],
    ['year', '2017-07', '2017-07/2018-06'],
    ['year', '2020-06', '2020-06/2020-12'],
    ['month', '2030-01', '2020-12'],
  ] as const)(
    '%s keeps the start of %s and ends with the axis at the latest: %s',
    (length, from, to) => {
      expect(updates.setPeriodLength(at(months(from)), length, AXIS)).toEqual({ time: months(to) });
    },
  );

  test('from all starts with the axis, and goes back to all', () => {
    expect(updates.setPeriodLength(at('all'), 'quarter', AXIS)).toEqual({
      time: months('2017-01/2017-03'),
    });
    expect(updates.setPeriodLength(at(months('2017-07')), 'all', AXIS)).toEqual({ time: 'all' });
  });

  test('says which button is pressed', () => {
    const periods = ['2017-07', '2017-07/2017-09', '2017-07/2018-06', '2017-07/2017-08'].map(
      months,
    );
    expect([...periods, 'all' as const].map(updates.periodLengthOf)).toEqual([
      'month',
      'quarter',
      'year',
      null,
      'all',
    ]);
  });
});

test('a period that ends before it starts is a mistake of ours', () => {
  const { first, last } = months('2017-05/2018-09');
  expect(() => updates.setPeriod(start, { first: last, last: first })).toThrow(RangeError);
  expect(updates.setPeriod(start, 'all')).toEqual({ time: 'all' });
});

test('a frame that the reader set is written as the zoom needs it, an extent by its name', () => {
  expect(updates.moveFrame(start, [-80.123456, -1, -74, 3], 3)).toEqual({
    map: { kind: 'bounds', bounds: [-80.12, -1, -74, 3] },
  });
  expect(updates.chooseExtent(start, 'both')).toEqual({ map: { kind: 'extent', name: 'both' } });
});
