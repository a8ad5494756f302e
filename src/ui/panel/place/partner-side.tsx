import { useAtlas } from '../../../session/use-atlas.ts';
import type { PartnerProject } from '../../../core/selectors/places/project-places.ts';
import styles from './partner-side.module.css';
import { Derived } from '../source/derived.tsx';
import page from '../page.module.css';
import { ProjectLink } from '../parts/project-link.tsx';
import { Tag } from '../parts/tag.tsx';

interface PartnerSideProps {
  /** Projects that name this place, or the union that it is in, as partner. */
  readonly partnerOf: readonly PartnerProject[];
  /** Projects that count partners in the union and don't name them. */
  readonly unnamedPartnerOf: readonly PartnerProject[];
}

/** What a place of a union cooperates in: it isn't a target, so nothing here is counted. */
export function PartnerSide({ partnerOf, unnamedPartnerOf }: PartnerSideProps) {
  const { words } = useAtlas();
  const { panel, source } = words.messages;
  if (partnerOf.length + unnamedPartnerOf.length === 0) return null;
  return (
    <section className={page['section']}>
      <Derived by={{ field: panel.ways.euSide, rule: source.euSideRule }}>
        <h2 className={page['title']}>{panel.ways.euSide}</h2>
      </Derived>
      <ul className={styles['list']}>
        {partnerOf.map(({ project, certainty }) => (
          <li key={project.id}>
            <span>{panel.ways.onEuSideOf}</span>
            <ProjectLink project={project} />
            <span> </span>
            {certainty === 'possible' ? <Tag tone="possible">{panel.possible}</Tag> : null}
          </li>
        ))}
        {unnamedPartnerOf.map(({ project, certainty }) => {
          const partners =
            project.euCooperation === undefined ? null : panel.eu.with(project.euCooperation);
          const number = project.euCooperation?.partners ?? 0;
          return (
            <li key={project.id}>
              <span>{panel.ways.takePart(partners ?? '', number)}</span>
              <ProjectLink project={project} />
              <span>{`${panel.ways.unnamedThere(number)} `}</span>
              {certainty === 'possible' ? <Tag tone="possible">{panel.possible}</Tag> : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
