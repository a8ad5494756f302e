import type { ReactNode } from 'react';
import type { Atlas } from '../../../core/domain/atlas.ts';
import { type Bounds, certainMonths, possibleMonths } from '../../../core/domain/bounds.ts';
import type { Fact, PartyRole, Project, TargetRole } from '../../../core/domain/project.ts';
import type { ProjectRow } from '../../../core/domain/fields/project-fields.ts';
import { factsOf } from '../../../core/selectors/records/records.ts';
import {
  amountWords,
  frameworkNames,
  listedAsWords,
} from '../../../words/sentences/project-words.ts';
import { unreadDates, unreadParties, unreadWords } from '../../../words/sentences/unread-words.ts';
import type { Words } from '../../../words/words.ts';
import { FoldedNames } from '../../controls/folded-names.tsx';
import { DataText } from '../../parts/data-text.tsx';
import type { FactRowProps } from './fact-row.tsx';
import type { DoubtfulMonths } from './month-cells.tsx';
import { PartyLinks } from './party-links.tsx';
import { ProjectPartnerSide } from './project-partner-side.tsx';
import { ProjectLinks } from './project-links.tsx';
import styles from './project-page.module.css';
import { ProjectTargets } from './project-targets.tsx';

interface RowSources {
  readonly project: Project;
  readonly bounds: Bounds | null;
  readonly atlas: Atlas;
  readonly words: Words;
}

/** What a row shows beside its name; null where it is left out. */
type RowOf = (sources: RowSources) => Omit<FactRowProps, 'name'> | null;

const ofRole =
  (role: PartyRole, always = false): RowOf =>
  ({ project, atlas, words }) => {
    const isStated = project.parties.some((party) => party.role === role);
    return isStated || always
      ? {
          facts: factsOf(project, `parties.${role}`),
          unread: isStated ? null : unreadParties(project, words),
          children: isStated ? <PartyLinks project={project} role={role} atlas={atlas} /> : null,
        }
      : null;
  };

/**
 * The rows in the order of the page. A field that the source is silent on keeps its row, but for
 * what few sources fill.
 */
const ROWS: { readonly [Row in ProjectRow]: RowOf } = {
  topic: ({ project, words }) => ({
    facts: factsOf(project, 'topic'),
    unread: unreadWords(project, ['topic'], words),
    children:
      project.topic === undefined ? null : (
        <span className={styles['topic']}>
          <DataText of={project.topic} />
        </span>
      ),
  }),
  when: ({ project, bounds, words }) => {
    const duration = words.dates.duration(project.start, project.end);
    return {
      facts: factsOf(project, 'start', 'end'),
      reading: duration,
      months: doubtfulMonths(bounds),
      unread: unreadDates(project, words),
      children: duration,
    };
  },
  where: ({ project }) => ({
    facts: targetFacts(project, ['recipient', 'location']),
    reading: <ProjectTargets project={project} />,
    children: <ProjectTargets project={project} />,
  }),
  eu: ({ project }) => ({
    facts: [...factsOf(project, 'euCooperation'), ...targetFacts(project, ['partner'])],
    reading: <ProjectPartnerSide project={project} />,
    children: <ProjectPartnerSide project={project} />,
  }),
  funding: ofRole('funding', true),
  accountable: ofRole('accountable', true),
  extending: ofRole('extending'),
  implementing: ofRole('implementing'),
  partner: ofRole('partner'),
  amount: ({ project, words }) => ({
    facts: factsOf(project, 'budget'),
    unread: unreadWords(project, ['budget'], words),
    children: amountWords(project, words),
  }),
  framework: ({ project, atlas, words }) => ({
    facts: factsOf(project, 'frameworks'),
    unread: unreadWords(project, ['frameworks'], words),
    children:
      project.frameworks.length === 0 ? null : (
        <FoldedNames
          joined="semicolon"
          names={frameworkNames(project, atlas, words).map((name, position) => ({
            key: `${String(position)} ${name}`,
            shown: name,
          }))}
        />
      ),
  }),
  listed: ({ project, atlas, words }) => ({
    facts: factsOf(project, 'status'),
    unread: unreadWords(project, ['status'], words),
    children: listedAsWords(project, atlas, words),
  }),
  links: ({ project, words }) => {
    const unread = unreadWords(project, ['links'], words);
    if (project.links.length === 0 && unread === null) return null;
    return {
      facts: factsOf(project, 'links'),
      unread,
      children: project.links.length === 0 ? null : <ProjectLinks links={project.links} />,
    };
  },
  objective: ({ project, words }) => ({
    facts: factsOf(project, 'objective'),
    unread: unreadWords(project, ['objective'], words),
    wide: true,
    children: project.objective === undefined ? null : <DataText of={project.objective} />,
  }),
};

const NAMES: readonly ProjectRow[] = Object.keys(ROWS).filter((name): name is ProjectRow =>
  Object.hasOwn(ROWS, name),
);

/** The rows of a project's page, without those that are left out. */
export const projectRows = (sources: RowSources): readonly ProjectRowValue[] =>
  NAMES.flatMap((name) => {
    const row = ROWS[name](sources);
    return row === null
      ? []
      : [{ ...row, name: sources.words.messages.panel.fields[name], id: name }];
  });

interface ProjectRowValue extends FactRowProps {
  readonly id: ProjectRow;
  readonly children: ReactNode;
}

/** The facts behind a project's targets in some roles. */
const targetFacts = (project: Project, roles: readonly TargetRole[]): readonly Fact[] =>
  factsOf(
    project,
    ...new Set(
      project.targets.flatMap(({ fact, role }) =>
        fact !== undefined && roles.includes(role) ? fact : [],
      ),
    ),
  );

/** The months of a project whose dates its source leaves open; absent where none is in doubt. */
function doubtfulMonths(bounds: Bounds | null): DoubtfulMonths | undefined {
  if (bounds === null) return undefined;
  const { earliestStart, latestStart, earliestEnd, latestEnd, doubtful } = bounds;
  if (!doubtful && earliestStart === latestStart && earliestEnd === latestEnd) return undefined;
  return {
    certain: certainMonths(bounds),
    possible: possibleMonths(bounds),
  };
}
