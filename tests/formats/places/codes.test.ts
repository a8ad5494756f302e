import { expect, test } from 'vitest';
import { lookup } from '../support.ts';

const read = (code: string): string => {
  const reading = lookup.readCode(code);
  if (reading === null) return 'null';
  const places = reading.places.map(({ area, isWhole }) => (isWhole ? area : `${area}?`));
  return `${places.join(' ')} ${reading.as}`;
};

test.each([
  ['CO', 'CO id'],
  ['co', 'CO code'],
  [' CO ', 'CO code'],
  ['COL', 'CO code'],
  ['CO-NAR', 'CO-NAR id'],
  ['co_nar', 'CO-NAR code'],
  ['CO – NAR', 'CO-NAR code'],
  ['EL', 'GR code'],
  ['UK', 'GB code'],
  ['GBR', 'GB code'],
  ['TP', 'TL old'],
  ['ROM', 'RO old'],
  ['XKX', 'XK code'],
  ['GT-QC', 'GT-14 old'],
  ['FRA', 'FR code'],
  ['ES30', 'ES-MD code'],
  ['nuts:ES30', 'ES-MD code'],
  ['SE23', 'SE-N SE-O code'],
  ['ES612', 'ES-AN? code'],
  ['FR42', 'FR-GES? old'],
  ['PL11', 'PL-10 old'],
  ['EL11', 'GR-A old'],
  ['UKM5', 'GB? code'],
  ['EU', 'EU id'],
  ['COxEC', 'COxEC id'],
  ['CO-ZZZ', 'CO? unknown'],
  ['FR-75', 'FR? unknown'],
  ['ES99', 'ES? unknown'],
  ['GB-ENG', 'GB? unknown'],
  ['XX-AB', 'null'],
  ['ZZ', 'null'],
  ['AN', 'null'],
  ['998', 'null'],
  ['', 'null'],
  ['Colombia', 'null'],
  ['COLOMBIA', 'null'],
  ['DEUTSCH', 'null'],
  ['__proto__', 'null'],
  ['constructor', 'null'],
])('«%s» is %s', (code, expected) => {
  expect(read(code)).toBe(expected);
});
