import { isolated } from '../../../core/domain/text/isolated.ts';
import { useHeaded } from '../../../session/session-context.ts';
import { useWords } from '../../../session/words-context.ts';
import type { Organisation } from '../../../core/domain/dataset.ts';
import type { MonthInterval } from '../../../core/domain/month.ts';
import type { PartyRole } from '../../../core/domain/project.ts';
import {
  bodyFrameworks,
  bodyNames,
  bodyProjectsIn,
  bodyRecords,
  bodyServices,
} from '../../../core/selectors/records/body-roles.ts';
import { factsOf } from '../../../core/selectors/records/records.ts';
import { useIsPage } from '../about/about-source.ts';
import { Derived } from '../source/derived.tsx';
import { BodyLink } from '../parts/body-link.tsx';
import styles from './body-page.module.css';
import { BodyProjectCard } from './body-project-card.tsx';
import { BodySection } from './body-section.tsx';
import page from '../page.module.css';
import { ProjectList } from '../parts/project-list.tsx';
import { RecordLink } from '../parts/record-link.tsx';
import { Stated } from '../source/record-stated.tsx';

interface BodyPageProps {
  readonly body: Organisation;
  readonly period: MonthInterval;
}

const FURTHER_ROLES = ['extending', 'implementing', 'partner'] as const;

/**
 * What a body monitors, is responsible for and pays, said also where the source states nothing; and
 * whatever else it does.
 */
export function BodyPage({ body, period }: BodyPageProps) {
  return (
    <>
      <Names body={body} />
      <RoleSection body={body} partyRole="accountable" period={period} />
      <FrameworkSection body={body} />
      <RoleSection body={body} partyRole="funding" period={period} />
      {FURTHER_ROLES.map((role) => (
        <RoleSection key={role} body={body} partyRole={role} period={period} optional />
      ))}
      <Organises body={body} />
      <Services body={body} />
    </>
  );
}

function Names({ body }: { readonly body: Organisation }) {
  const atlas = useHeaded();
  const words = useWords();
  const isPage = useIsPage();
  const { about, panel } = words.messages;
  const names = bodyNames(atlas.dataset, body);
  if (names.length < 2) return null;
  return (
    <Derived
      by={{
        field: about.namesField,
        rule: about.rules.names,
        gives: isolated(words.text(body.name)),
        from: words.grammar.semicolons(names.map((name) => panel.quoted(isolated(name)))),
      }}
    >
      <p className={page['summary']}>{about.names(names.map(isolated), isPage)}</p>
    </Derived>
  );
}

interface RoleSectionProps extends BodyPageProps {
  readonly partyRole: PartyRole;
  /** Whether the section is left out where the body hasn't got the role. */
  readonly optional?: boolean;
}

function RoleSection({ body, partyRole, period, optional = false }: RoleSectionProps) {
  const atlas = useHeaded();
  const words = useWords();
  const { about } = words.messages;
  const { listed, counts } = bodyProjectsIn(atlas, body.id, partyRole, period);
  const title = about.roles[partyRole];
  if (listed.length === 0)
    return optional ? null : <BodySection title={title} note={about.nothingStated} />;
  return (
    <BodySection title={title} note={about.projectsIn(listed.length, counts, words.when(period))}>
      <ProjectList label={title} titled>
        {listed.map((entry) => (
          <BodyProjectCard
            key={entry.project.id}
            body={body}
            partyRole={partyRole}
            entry={entry}
            period={period}
          />
        ))}
      </ProjectList>
    </BodySection>
  );
}

function FrameworkSection({ body }: { readonly body: Organisation }) {
  const atlas = useHeaded();
  const words = useWords();
  const { about } = words.messages;
  const frameworks = bodyFrameworks(atlas.dataset, body.id);
  if (frameworks.length === 0)
    return <BodySection title={about.roles.responsible} note={about.nothingStated} />;
  return (
    <BodySection title={about.roles.responsible} note={about.frameworksIn(frameworks.length)}>
      <ul className={styles['items']} aria-label={about.roles.responsible}>
        {frameworks.map((framework) => (
          <li key={framework.id}>
            <Stated
              field={words.text(framework.name)}
              facts={factsOf(framework, 'name', 'roleLabel', 'lead')}
            >
              <RecordLink id={framework.id} title={framework.name} />
              {framework.roleLabel === undefined ? null : (
                <p className={page['note']}>{about.namedAs(isolated(framework.roleLabel))}</p>
              )}
            </Stated>
          </li>
        ))}
      </ul>
    </BodySection>
  );
}

/** Joined by the name of the organiser, which is no id in any source. */
function Organises({ body }: { readonly body: Organisation }) {
  const atlas = useHeaded();
  const words = useWords();
  const { about } = words.messages;
  const records = bodyRecords(atlas.dataset, body.id);
  if (records.length === 0) return null;
  return (
    <BodySection
      title={about.organises}
      note={String(records.length)}
      by={{ field: about.organises, rule: about.rules.organises }}
    >
      <ul className={styles['items']} aria-label={about.organises}>
        {records.map((record) => (
          <li key={record.id}>
            <Stated field={words.text(record.title)} facts={factsOf(record, 'organiser')}>
              <RecordLink id={record.id} title={record.title} />
              <p className={page['note']}>
                {record.facts['kind']?.text ?? about.kind(record.kind, 1)}
              </p>
            </Stated>
          </li>
        ))}
      </ul>
    </BodySection>
  );
}

function Services({ body }: { readonly body: Organisation }) {
  const atlas = useHeaded();
  const words = useWords();
  const { about } = words.messages;
  const services = bodyServices(atlas.dataset, body);
  if (services.length === 0) return null;
  return (
    <BodySection
      title={about.services}
      note={about.servicesNote}
      by={{ field: about.services, rule: about.rules.services }}
    >
      <ul className={styles['items']} aria-label={about.services}>
        {services.map(({ service, projects, frameworks }) => {
          const [before, after] = about.through(about.throughCount(projects, frameworks));
          return (
            <li key={service.id}>
              <span>{before}</span>
              <BodyLink body={service} />
              <span>{after}</span>
            </li>
          );
        })}
      </ul>
    </BodySection>
  );
}
