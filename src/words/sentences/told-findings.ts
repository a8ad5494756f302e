import { FINDING_SEVERITIES, type FindingCode } from '../../formats/finding-codes.ts';
import type { Finding } from '../../formats/format.ts';
import type { Words } from '../words.ts';

/** One thing that is told of a file: of which project, the sentence, and where it stands. */
export interface ToldFinding {
  /** Id of its project; null where it is about no project. */
  readonly project: string | null;
  readonly sentence: string;
  /** «line 87, /projects/2/start» */
  readonly place: string;
}

/** What is told of a file of one kind, in the order of the file. */
export interface ToldKind {
  readonly code: FindingCode;
  /** «2 places that are not known» */
  readonly title: string;
  readonly findings: readonly ToldFinding[];
}

/** All that is told of a file. */
export interface ToldFindings {
  /**
   * How many of them are about something that couldn't be used as it stands; the others are
   * remarks.
   */
  readonly faults: number;
  readonly count: number;
  readonly kinds: readonly ToldKind[];
}

/**
 * What reading a file found, by kinds; null where that is nothing. Kinds of which something is lost
 * come first, the larger before the smaller.
 */
export function toldFindings(findings: readonly Finding[], words: Words): ToldFindings | null {
  if (findings.length === 0) return null;
  const byCode = new Map<FindingCode, Finding[]>();
  for (const finding of findings) {
    const same = byCode.get(finding.code);
    if (same === undefined) byCode.set(finding.code, [finding]);
    else same.push(finding);
  }
  const kinds = [...byCode].toSorted(
    ([a, ofA], [b, ofB]) => rank(a) - rank(b) || ofB.length - ofA.length,
  );
  return {
    faults: findings.filter(({ code }) => FINDING_SEVERITIES[code] !== 'notice').length,
    count: findings.length,
    kinds: kinds.map(([code, found]) => ({
      code,
      title: words.messages.found.kinds[code](found.length),
      findings: found.map((finding) => told(finding, words)),
    })),
  };
}

const SEVERITIES = ['error', 'warning', 'notice'] as const;
const rank = (code: FindingCode): number => SEVERITIES.indexOf(FINDING_SEVERITIES[code]);

const told = (finding: Finding, { messages: { findings } }: Words): ToldFinding => ({
  project: finding.project ?? null,
  sentence: findings.messages[finding.code](finding),
  place: findings.place(finding),
});
