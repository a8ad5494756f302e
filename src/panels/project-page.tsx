import { useAtlas } from '../controls/atlas-context.ts';
import type { Project, TargetRole } from '../domain/project.ts';
import type { Heading } from '../selectors/heading.ts';
import { ActivityNote } from './activity-note.tsx';
import { ProjectEuSide } from './project-eu-side.tsx';
import { ProjectLinks } from './project-links.tsx';
import styles from './project-page.module.css';
import { ProjectRow } from './project-row.tsx';
import { ProjectTargets } from './project-targets.tsx';
import { amountWords, frameworkNames, listedAsWords, partyNames } from './project-words.ts';

/** Roles that have a row only where the source fills them; who pays and who monitors always have one. */
const FURTHER_ROLES = ['extending', 'implementing', 'partner'] as const;

/** The panel with a project open: all that the source says of it. A field that it is silent on keeps its row. */
export function ProjectPage({ state }: { readonly state: Extract<Heading, { kind: 'project' }> }) {
  const { atlas, words } = useAtlas();
  const { project } = state;
  const { fields } = words.messages.panel;
  const roles = ['funding', 'accountable', ...FURTHER_ROLES.filter((role) => project.parties.some((party) => party.role === role))] as const;
  return (
    <>
      <ActivityNote state={state} />
      <dl className={styles['facts']}>
        <ProjectRow project={project} name={fields.topic} facts={['topic']}>
          {project.topic === undefined ? null : <span className={styles['topic']}>{words.text(project.topic)}</span>}
        </ProjectRow>
        <ProjectRow project={project} name={fields.when} facts={['start', 'end']}>
          {words.dates.duration(project.start, project.end)}
        </ProjectRow>
        <ProjectRow project={project} name={fields.where} facts={targetFacts(project, ['recipient', 'location'])}>
          <ProjectTargets project={project} />
        </ProjectRow>
        <ProjectRow project={project} name={fields.eu} facts={['euCooperation', ...targetFacts(project, ['partner'])]}>
          <ProjectEuSide project={project} />
        </ProjectRow>
        {roles.map((role) => (
          <ProjectRow key={role} project={project} name={fields[role]} facts={[`parties.${role}`]}>
            {partyNames(project, role, atlas, words).join('; ')}
          </ProjectRow>
        ))}
        <ProjectRow project={project} name={fields.amount} facts={['budget']}>
          {amountWords(project, words)}
        </ProjectRow>
        <ProjectRow project={project} name={fields.framework} facts={['frameworks']}>
          {frameworkNames(project, atlas, words).join('; ')}
        </ProjectRow>
        <ProjectRow project={project} name={fields.listed} facts={['status']}>
          {listedAsWords(project, atlas, words)}
        </ProjectRow>
        {project.links.length === 0 ? null : (
          <ProjectRow project={project} name={fields.links} facts={['links']}>
            <ProjectLinks links={project.links} />
          </ProjectRow>
        )}
        <ProjectRow project={project} name={fields.objective} facts={['objective']} wide>
          {project.objective === undefined ? null : words.text(project.objective)}
        </ProjectRow>
      </dl>
    </>
  );
}

/** Keys of the facts behind a project's targets in some roles. */
const targetFacts = ({ targets }: Project, roles: readonly TargetRole[]): readonly string[] => [
  ...new Set(targets.flatMap(({ fact, role }) => (fact !== undefined && roles.includes(role) ? fact : []))),
];
