import { projectsOf, type Projects } from '../../../core/domain/projects.ts';
import type { Fact } from '../../../core/domain/project.ts';
import { useAtlas } from '../../../session/use-atlas.ts';
import { MOST_COLOURS } from '../../../core/selectors/projects/most-colours.ts';
import { useIsPage } from './about-source.ts';
import page from '../page.module.css';
import { ProjectLink } from '../parts/project-link.tsx';
import { Stated } from '../source/record-stated.tsx';

/**
 * The projects in the order of the source, with the heading that it lists them under where all have
 * the same. Left out where they are many.
 */
export function AboutProjects() {
  const { atlas, words } = useAtlas();
  const isPage = useIsPage();
  const { about } = words.messages;
  const projects = projectsOf(atlas.dataset);
  const [first] = projects;
  if (first === undefined || projects.size > MOST_COLOURS) return null;
  const fact = commonHeading(projects);
  const [before, after] = about.listed(projects.size, isPage, fact?.text ?? null);
  const positions = projects.map((_, position) => String(position));
  return (
    <Stated field={about.projectsHeading} facts={fact === null ? [] : [fact]}>
      <p className={page['summary']}>
        <span>{before}</span>
        {words.grammar.andParts(positions).map(({ type, value }, place) => {
          const project = type === 'element' ? projects.at(Number(value)) : undefined;
          return project === undefined ? (
            <span key={`between-${String(place)}`}>{value}</span>
          ) : (
            <ProjectLink key={project.id} project={project} />
          );
        })}
        <span>{after}</span>
      </p>
    </Stated>
  );
}

/**
 * What every project is listed as, where that is a heading and no status; null where they differ.
 */
function commonHeading(projects: Projects): Fact | null {
  const facts = projects.map(({ status, facts: of }) =>
    status === undefined ? (of['status'] ?? null) : null,
  );
  const [first = null] = facts;
  return first !== null && facts.every((fact) => fact?.text === first.text) ? first : null;
}
