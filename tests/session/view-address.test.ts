import { expect, test } from 'vitest';
import {
  mendedAddress,
  PLAIN_ADDRESS,
  sharedAddress,
  type LinkSite,
} from '../../src/session/view-address.ts';
import { readView } from '../../src/core/view-state/url.ts';
import { context } from '../core/view-state/link-context.ts';

const site: LinkSite = { page: 'https://atlas.example.org/eu/', context, version: '2.0.0' };
const PREFIX = 'https://atlas.example.org/eu/?data=eu-colombia-s3&time=2017-07';

test.each([
  ['embed=1&lang=es&area=nowhere&made=1.0.0', '&embed=1&lang=es&made=1.0.0'],
  ['area=nowhere&project=innovact', '&project=innovact&made=2.0.0'],
  ['lang=es&area=CO&time=never', '&area=CO&lang=es&made=2.0.0'],
])(
  'a link mended from «%s» keeps all that was read, its frame, language and version too',
  (query, rest) => {
    expect(mendedAddress(readView(query, context), site)).toBe(PREFIX + rest);
  },
);

test('the plain address is of no frame and in no language, with the version of the data', () => {
  const { view } = readView('embed=1&lang=es&area=CO', context);
  expect(sharedAddress(view, site, PLAIN_ADDRESS)).toEqual({
    url: `${PREFIX}&area=CO&made=2.0.0`,
    leftOut: [],
  });
  expect(sharedAddress(view, site, { made: false, language: 'pt-BR', embed: true }).url).toBe(
    `${PREFIX}&area=CO&embed=1&lang=pt-BR`,
  );
});
