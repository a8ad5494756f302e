import type { Dataset, DatasetRecord, Framework } from '../../domain/dataset.ts';

type RecordKind = DatasetRecord['kind'];

/**
 * A part of what the source says beside its projects: its frameworks, or its records of one kind.
 */
export type AboutSection =
  | { readonly kind: 'framework'; readonly frameworks: readonly Framework[] }
  | {
      /** `strategy-result`: strategies and results that don't state different places. */
      readonly kind: RecordKind | 'strategy-result';
      readonly records: readonly DatasetRecord[];
      /** The place that every one of them states, where they state the same. */
      readonly place: NonNullable<DatasetRecord['place']> | null;
      /** The source's own word for the kind, where it has the same for all of them: «Open call». */
      readonly heading: string | null;
    };

/**
 * What the primary source says beside its projects, in parts, none of them empty: frameworks, then
 * each kind of record in the order in which the dataset first has it. Strategies and results stand
 * together unless they state different places.
 */
export function aboutSections({ info, frameworks, records }: Dataset): readonly AboutSection[] {
  const onPage = ({ sources }: Framework | DatasetRecord): boolean =>
    sources.includes(info.primarySource);
  const ownFrameworks = frameworks.filter(onPage);
  const ownRecords = records.filter(onPage);
  const joined = joinStrategies(ownRecords);
  const kindOf = ({ kind }: DatasetRecord) =>
    joined && (kind === 'strategy' || kind === 'result') ? ('strategy-result' as const) : kind;
  const kinds = [...new Set(ownRecords.map(kindOf))];
  return [
    ...(ownFrameworks.length === 0
      ? []
      : [{ kind: 'framework' as const, frameworks: ownFrameworks }]),
    ...kinds.map((kind) => {
      const ofKind = ownRecords.filter((record) => kindOf(record) === kind);
      return {
        kind,
        records: ofKind,
        place: kind === 'strategy-result' ? commonPlace(ofKind) : null,
        heading: commonHeading(ofKind),
      };
    }),
  ];
}

/** How many things a section holds. */
export const sectionSize = (section: AboutSection): number =>
  section.kind === 'framework' ? section.frameworks.length : section.records.length;

function joinStrategies(records: readonly DatasetRecord[]): boolean {
  const strategies = records.filter(({ kind }) => kind === 'strategy');
  const results = records.filter(({ kind }) => kind === 'result');
  const places = new Set([...strategies, ...results].map(placeKey).filter((key) => key !== null));
  return strategies.length > 0 && results.length > 0 && places.size <= 1;
}

const placeKey = ({ place }: DatasetRecord): string | null => place?.area ?? place?.name ?? null;

function commonPlace(
  records: readonly DatasetRecord[],
): NonNullable<DatasetRecord['place']> | null {
  const [first] = records;
  if (first?.place === undefined) return null;
  return records.every((record) => placeKey(record) === placeKey(first)) ? first.place : null;
}

function commonHeading(records: readonly DatasetRecord[]): string | null {
  const words = new Set(records.map(({ facts }) => facts['kind']?.text));
  const [only] = words;
  return words.size === 1 && only !== undefined ? only : null;
}

/** How many frameworks, or records of a kind. */
export interface AboutCount {
  readonly kind: 'framework' | RecordKind;
  readonly count: number;
}

/**
 * How much of each kind the primary source has beside its projects: frameworks first, then kinds as
 * the dataset first has them.
 */
export function aboutCounts(dataset: Dataset): readonly AboutCount[] {
  return aboutSections(dataset).flatMap((section): readonly AboutCount[] => {
    if (section.kind === 'framework')
      return [{ kind: section.kind, count: section.frameworks.length }];
    const kinds = [...new Set(section.records.map(({ kind }) => kind))];
    return kinds.map((kind) => ({
      kind,
      count: section.records.filter((record) => record.kind === kind).length,
    }));
  });
}
