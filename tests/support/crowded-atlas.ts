import { createAtlas, type Atlas } from '../../src/core/domain/atlas.ts';
import type { Dataset, Organisation } from '../../src/core/domain/dataset.ts';
import type { Party, Target } from '../../src/core/domain/project.ts';
import { seedDataset, seedGazetteer, TODAY } from './seed-atlas.ts';

const DONORS = 40;

/** The page, whose first project is paid by forty bodies and targets every country. */
export function crowdedAtlas(): Atlas {
  const page: Dataset = seedDataset();
  const gazetteer = seedGazetteer();
  const countries = [...new Set(gazetteer.leaves.map((leaf) => gazetteer.countryOf(leaf) ?? leaf))];
  const donors = Array.from({ length: DONORS }, (_, number): Organisation => ({
    id: `d${String(number)}`,
    name: `Agency ${String(number + 1)}, for Development`,
    ids: [],
  }));
  const parties = donors.map(({ id }): Party => ({ org: id, role: 'funding' }));
  const targets = countries.map((area): Target => ({ area, role: 'recipient', extent: 'whole' }));
  const projects = page.projects.map((project, position) =>
    position === 0 ? { ...project, acronym: 'CROWD', parties, targets, facts: {} } : project,
  );
  return createAtlas(
    { ...page, organisations: [...page.organisations, ...donors], projects },
    gazetteer,
    TODAY,
  );
}
