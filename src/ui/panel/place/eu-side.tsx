import { useAtlas } from '../../../session/use-atlas.ts';
import type { PartnerProject } from '../../../core/selectors/places/project-places.ts';
import styles from './eu-side.module.css';
import { Derived } from '../source/derived.tsx';
import page from '../page.module.css';
import { ProjectLink } from '../parts/project-link.tsx';
import { Tag } from '../parts/tag.tsx';

interface EuSideProps {
  /** Projects that name the EU, or this place in it, as partner. */
  readonly partnerOf: readonly PartnerProject[];
  /** Projects that count partners of the EU and don't name them. */
  readonly unnamedPartnerOf: readonly PartnerProject[];
}

/** What a place of the EU cooperates in: it isn't a target, so nothing here is counted. */
export function EuSide({ partnerOf, unnamedPartnerOf }: EuSideProps) {
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
