import type { AreaId, Position } from '../../domain/area.ts';
import type { Atlas } from '../../domain/atlas.ts';
import { parseEdtf, type Edtf } from '../../domain/edtf.ts';
import type { Fact, Project, Target } from '../../domain/project.ts';
import type { Union } from '../../domain/union.ts';

/** One side of a pairing: a region by its source's name for it. */
export interface PairedRegion {
  readonly name: string | null;
  /** The areas that it consists of, or lies in. */
  readonly areas: readonly AreaId[];
  /** The region is its areas; else it lies somewhere in them, as a city in its unit. */
  readonly whole: boolean;
  /** Where to mark it: the source's own point, else the label point of its largest area. */
  readonly position: Position;
}

/**
 * Two regions that a source says were brought together: `home` is the target, `partner` the one
 * that cooperates with it.
 */
export interface Pairing {
  /** The id that the targets share. */
  readonly id: string;
  readonly project: Project;
  readonly home: PairedRegion;
  /** Null where no source found names it. */
  readonly partner: PairedRegion | null;
  /** When the source says that it was agreed; null where it doesn't. */
  readonly agreed: Edtf | null;
  /** Where it comes from. */
  readonly facts: readonly Fact[];
}

/** The pairings of a project in the order of the dataset. */
export function pairingsOf(atlas: Atlas, project: Project): readonly Pairing[] {
  const ids = [...new Set(project.targets.flatMap(({ pair }) => pair ?? []))];
  return ids.flatMap((id): Pairing[] => {
    const targets = project.targets.filter(({ pair }) => pair === id);
    const home = regionOf(
      atlas,
      targets.filter(({ role }) => role !== 'partner'),
    );
    if (home === null) return [];
    const facts = [
      ...new Set(
        targets.flatMap(({ fact }) => (fact === undefined ? [] : (project.facts[fact] ?? []))),
      ),
    ];
    const agreed = facts.find(({ date }) => date !== undefined)?.date;
    const partner = regionOf(
      atlas,
      targets.filter(({ role }) => role === 'partner'),
    );
    return [
      {
        id,
        project,
        home,
        partner,
        agreed: agreed === undefined ? null : parseEdtf(agreed),
        facts,
      },
    ];
  });
}

/** Whether a region lies in a union of today or before; in none where there is none. */
export const liesInUnion = (
  { gazetteer }: Atlas,
  union: Union | null,
  { areas }: PairedRegion,
): boolean =>
  union !== null &&
  areas.some((area) =>
    gazetteer
      .leavesOf(union.id)
      .some(({ area: leaf }) => leaf === area || gazetteer.countryOf(leaf) === area),
  );

function regionOf({ gazetteer }: Atlas, targets: readonly Target[]): PairedRegion | null {
  const [first] = targets;
  if (first === undefined) return null;
  const areas = targets.map(({ area }) => area);
  const largest = areas.reduce((most, area) =>
    gazetteer.area(area).areaKm2 > gazetteer.area(most).areaKm2 ? area : most,
  );
  return {
    name: first.name ?? null,
    areas,
    whole: targets.every(({ extent }) => extent === 'whole'),
    position:
      targets.find(({ point }) => point !== undefined)?.point ?? gazetteer.area(largest).label,
  };
}
