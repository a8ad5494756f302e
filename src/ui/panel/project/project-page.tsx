import { DataText } from '../../parts/data-text.tsx';
import { useHeaded } from '../../../session/session-context.ts';
import { useWords } from '../../../session/words-context.ts';
import { FoldedNames } from '../../controls/folded-names.tsx';
import type { Bounds } from '../../../core/domain/bounds.ts';
import type { Fact, Project, TargetRole } from '../../../core/domain/project.ts';
import type { Heading } from '../../../core/selectors/projects/heading.ts';
import {
  furtherUnread,
  unreadDates,
  unreadParties,
  unreadWords,
} from '../../../words/sentences/unread-words.ts';
import { factsOf } from '../../../core/selectors/records/records.ts';
import { ActivityNote } from './activity-note.tsx';
import { FactRow } from './fact-row.tsx';
import type { DoubtfulMonths } from './month-cells.tsx';
import { PartyLinks } from './party-links.tsx';
import { projectColour } from '../../parts/project-colour.ts';
import { ProjectPartnerSide } from './project-partner-side.tsx';
import { ProjectLinks } from './project-links.tsx';
import styles from './project-page.module.css';
import { ProjectTargets } from './project-targets.tsx';
import {
  amountWords,
  frameworkNames,
  listedAsWords,
} from '../../../words/sentences/project-words.ts';

/** Roles that have a row only where the source fills them; who pays and who monitors always have one. */
const FURTHER_ROLES = ['extending', 'implementing', 'partner'] as const;

/** The panel with a project open: all that the source says of it. A field that it is silent on keeps its row. */
export function ProjectPage({ state }: { readonly state: Extract<Heading, { kind: 'project' }> }) {
  const atlas = useHeaded();
  const words = useWords();
  const { project } = state;
  const { projects } = atlas.dataset;
  const index = projects.indexOf(project);
  const { fields } = words.messages.panel;
  const duration = words.dates.duration(project.start, project.end);
  const parties = unreadParties(project, words);
  const links = unreadWords(project, ['links'], words);
  const further = furtherUnread(project, words);
  const roles = [
    'funding',
    'accountable',
    ...FURTHER_ROLES.filter((role) => project.parties.some((party) => party.role === role)),
  ] as const;
  return (
    <>
      <ActivityNote state={state} />
      {/* Another project begins with no card open. */}
      <dl
        key={project.id}
        className={`${styles['facts'] ?? ''} ${projectColour(index, projects.length)}`}
      >
        <FactRow name={words.messages.source.name} facts={factsOf(project, 'title')}>
          <DataText of={project.title} />
        </FactRow>
        <FactRow
          name={fields.topic}
          facts={factsOf(project, 'topic')}
          unread={unreadWords(project, ['topic'], words)}
        >
          {project.topic === undefined ? null : (
            <span className={styles['topic']}>
              <DataText of={project.topic} />
            </span>
          )}
        </FactRow>
        <FactRow
          name={fields.when}
          facts={factsOf(project, 'start', 'end')}
          reading={duration}
          months={doubtfulMonths(atlas.bounds[index] ?? null)}
          unread={unreadDates(project, words)}
        >
          {duration}
        </FactRow>
        <FactRow
          name={fields.where}
          facts={targetFacts(project, ['recipient', 'location'])}
          reading={<ProjectTargets project={project} />}
        >
          <ProjectTargets project={project} />
        </FactRow>
        <FactRow
          name={fields.eu}
          facts={[...factsOf(project, 'euCooperation'), ...targetFacts(project, ['partner'])]}
          reading={<ProjectPartnerSide project={project} />}
        >
          <ProjectPartnerSide project={project} />
        </FactRow>
        {roles.map((role) => (
          <FactRow
            key={role}
            name={fields[role]}
            facts={factsOf(project, `parties.${role}`)}
            unread={project.parties.some((party) => party.role === role) ? null : parties}
          >
            {project.parties.some((party) => party.role === role) ? (
              <PartyLinks project={project} role={role} atlas={atlas} />
            ) : null}
          </FactRow>
        ))}
        <FactRow
          name={fields.amount}
          facts={factsOf(project, 'budget')}
          unread={unreadWords(project, ['budget'], words)}
        >
          {amountWords(project, words)}
        </FactRow>
        <FactRow
          name={fields.framework}
          facts={factsOf(project, 'frameworks')}
          unread={unreadWords(project, ['frameworks'], words)}
        >
          {project.frameworks.length === 0 ? null : (
            <FoldedNames
              joined="semicolon"
              names={frameworkNames(project, atlas, words).map((name, position) => ({
                key: `${String(position)} ${name}`,
                shown: name,
              }))}
            />
          )}
        </FactRow>
        <FactRow
          name={fields.listed}
          facts={factsOf(project, 'status')}
          unread={unreadWords(project, ['status'], words)}
        >
          {listedAsWords(project, atlas, words)}
        </FactRow>
        {project.links.length === 0 && links === null ? null : (
          <FactRow name={fields.links} facts={factsOf(project, 'links')} unread={links}>
            {project.links.length === 0 ? null : <ProjectLinks links={project.links} />}
          </FactRow>
        )}
        <FactRow
          name={fields.objective}
          facts={factsOf(project, 'objective')}
          unread={unreadWords(project, ['objective'], words)}
          wide
        >
          {project.objective === undefined ? null : <DataText of={project.objective} />}
        </FactRow>
        {further.length === 0 ? null : (
          <FactRow name={words.messages.unread.further} facts={[]} wide>
            {further.map((line) => (
              <span key={line} className={styles['further']}>
                {line}
              </span>
            ))}
          </FactRow>
        )}
      </dl>
    </>
  );
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
    certain:
      doubtful || latestStart > earliestEnd ? null : { first: latestStart, last: earliestEnd },
    possible: { first: earliestStart, last: latestEnd },
  };
}
