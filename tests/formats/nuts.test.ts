import { expect, test } from 'vitest';
import { findingText } from '../../src/words/en/finding-messages.ts';
import { readSmall } from '../support/small-file.ts';

const read = (...codes: readonly string[]) => {
  const { atlas, findings } = readSmall({
    projects: [{ targets: codes.map((area) => ({ area })) }],
  });
  const [project] = atlas.dataset.projects;
  return {
    targets: project?.targets.map(({ area, extent }) => (extent === 'whole' ? area : `${area}?`)),
    unread: project?.unread,
    told: findings.map((finding) => findingText(finding).replace(/^.*?: In project "p1": /, '')),
  };
};

test('a NUTS code is read as the units that make up its region, without a word', () => {
  expect(read('nuts:SE23', 'nuts:ES30', 'nuts:SK0')).toEqual({
    targets: ['SE-N', 'SE-O', 'ES-MD', 'SK'],
    unread: undefined,
    told: [],
  });
});

test('a smaller one is some place in its unit, an older one what it is now, and both are told', () => {
  const { targets, told } = read('nuts:ES612', 'nuts:FR42', 'nuts:PL11', ' NUTS:se232');
  expect(targets).toEqual(['ES-AN?', 'FR-GES?', 'PL-10', 'SE-O']);
  expect(told).toEqual([
    'area "nuts:ES612" is only a part of ES-AN: some place there is meant.',
    'area "nuts:FR42" is only a part of FR-GES: some place there is meant.',
    'area "nuts:PL11" is read as PL-10.',
    'area " NUTS:se232" is read as SE-O.',
  ]);
});

test('one that there isn’t is told, and shown as it stands in the file', () => {
  const { targets, unread, told } = read('nuts:XX99', 'SE23');
  expect(targets).toEqual([]);
  expect(unread).toMatchObject([
    { text: 'nuts:XX99', reason: 'no-nuts-code' },
    { text: 'SE23', reason: 'no-place' },
  ]);
  expect(told[0]).toBe(
    '"nuts:XX99" is no NUTS code that is known here; it is left out. Write one of the versions 2013, 2016 or 2021: nuts:SE23.',
  );
});

test('shares are compared as the file gives them, and additions and records read codes too', () => {
  const { atlas, findings } = readSmall({
    projects: [
      {
        targets: [
          { area: 'nuts:SE23', share: 60 },
          { area: 'PE', share: 40 },
        ],
      },
    ],
    records: [
      { id: 'e', kind: 'event', title: 'Fair', place: { area: 'nuts:ES30' }, sources: ['list'] },
    ],
    additions: [
      {
        id: 'a',
        about: 'small',
        label: 'Visit',
        text: 'A visit',
        places: [{ area: 'nuts:SE23' }],
        sources: ['press'],
        confidence: 'likely',
      },
    ],
  });
  expect(findings).toEqual([]);
  expect(atlas.dataset.records[0]?.place?.area).toBe('ES-MD');
  expect(atlas.dataset.additions[0]?.places.map(({ area }) => area)).toEqual(['SE-N', 'SE-O']);
});
