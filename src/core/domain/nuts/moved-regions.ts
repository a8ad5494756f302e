/** Where the land of a code lies by the codes of 2021; `part`: it is only a part of that. */
export interface MovedRegion {
  readonly to: readonly string[];
  readonly part?: boolean;
}

const is = (...to: readonly string[]): MovedRegion => ({ to });
const partOf = (...to: readonly string[]): MovedRegion => ({ to, part: true });

/**
 * Codes of the versions of 2010 (Greece), 2013 and 2016 that the one of 2021 hasn't got, and where
 * their land lies in it. A longer code lies within the longest of these that it begins with.
 */
export const MOVED_REGIONS: Readonly<Record<string, MovedRegion>> = {
  // Estonia, 2021: reshaped with the municipalities, under the same names.
  EE006: is('EE009'),
  EE007: is('EE00A'),
  // Greece, 2013.
  EL1: is('EL51', 'EL52', 'EL53', 'EL61'),
  EL11: is('EL51'),
  EL12: is('EL52'),
  EL13: is('EL53'),
  EL14: is('EL61'),
  EL2: is('EL54', 'EL62', 'EL63', 'EL64', 'EL65'),
  EL21: is('EL54'),
  EL22: is('EL62'),
  EL23: is('EL63'),
  EL24: is('EL64'),
  EL25: is('EL65'),
  // France, 2016: the regions of 2016 take up those before.
  FR21: partOf('FRF'),
  FR22: partOf('FRE'),
  FR23: partOf('FRD'),
  FR24: is('FRB'),
  FR25: partOf('FRD'),
  FR26: partOf('FRC'),
  FR3: partOf('FRE'),
  FR41: partOf('FRF'),
  FR42: partOf('FRF'),
  FR43: partOf('FRC'),
  FR51: is('FRG'),
  FR52: is('FRH'),
  FR53: partOf('FRI'),
  FR61: partOf('FRI'),
  FR62: partOf('FRJ'),
  FR63: partOf('FRI'),
  FR7: is('FRK'),
  FR71: partOf('FRK'),
  FR72: partOf('FRK'),
  FR81: partOf('FRJ'),
  FR82: is('FRL'),
  FR83: is('FRM'),
  FRA: is('FRY1', 'FRY2', 'FRY3', 'FRY4', 'FRY5'),
  FRA1: is('FRY1'),
  FRA2: is('FRY2'),
  FRA3: is('FRY3'),
  FRA4: is('FRY4'),
  FRA5: is('FRY5'),
  // Croatia, 2021.
  HR04: is('HR02', 'HR05', 'HR06'),
  HR041: is('HR050'),
  HR042: is('HR065'),
  HR043: is('HR064'),
  HR044: is('HR062'),
  HR045: is('HR063'),
  HR046: is('HR061'),
  HR047: is('HR021'),
  HR048: is('HR022'),
  HR049: is('HR023'),
  HR04A: is('HR024'),
  HR04B: is('HR025'),
  HR04C: is('HR026'),
  HR04D: is('HR027'),
  HR04E: is('HR028'),
  // Hungary, 2016.
  HU10: is('HU11', 'HU12'),
  HU101: is('HU110'),
  HU102: is('HU120'),
  // Lithuania, 2016.
  LT00: is('LT0'),
  LT001: is('LT021'),
  LT002: is('LT022'),
  LT003: is('LT023'),
  LT004: is('LT024'),
  LT005: is('LT025'),
  LT006: is('LT026'),
  LT007: is('LT027'),
  LT008: is('LT028'),
  LT009: is('LT029'),
  LT00A: is('LT011'),
  // Poland, 2016.
  PL1: is('PL71', 'PL9'),
  PL11: is('PL71'),
  PL12: is('PL9'),
  PL3: is('PL72', 'PL81', 'PL82', 'PL84'),
  PL31: is('PL81'),
  PL32: is('PL82'),
  PL33: is('PL72'),
  PL34: is('PL84'),
  // Northern Finland, 2013 and 2016.
  FI1D4: is('FI1D8'),
  FI1D6: is('FI1D9'),
};

/**
 * Groups of French regions that ended in 2016, some of whose members only make a part of what took
 * them up.
 */
export const MIXED_GROUPS: Readonly<Record<string, readonly string[]>> = {
  FR2: ['FR21', 'FR22', 'FRD', 'FR24', 'FR26'],
  FR4: ['FR41', 'FR42', 'FR43'],
  FR5: ['FR51', 'FR52', 'FR53'],
  FR6: ['FR61', 'FR62', 'FR63'],
  FR8: ['FR81', 'FR82', 'FR83'],
};
