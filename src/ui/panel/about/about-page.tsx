import { projectsOf } from '../../../core/domain/projects.ts';
import { unreadIn } from '../../../core/domain/unread.ts';
import { useRef } from 'react';
import { isolated } from '../../../core/domain/text/isolated.ts';
import { DataText } from '../../parts/data-text.tsx';
import { useAtlas } from '../../../session/use-atlas.ts';
import { Button } from '../../controls/button.tsx';
import type { Words } from '../../../words/words.ts';
import {
  aboutSections,
  sectionSize,
  type AboutSection,
} from '../../../core/selectors/records/about-sections.ts';
import styles from './about-page.module.css';
import { AboutProjects } from './about-projects.tsx';
import { AboutFrameworks, AboutRecords } from './about-section.tsx';
import { useIsPage, useTitleFact } from './about-source.ts';
import page from '../page.module.css';
import { Stated } from '../source/record-stated.tsx';
import { useCurrentSection } from '../parts/use-current-section.ts';

/**
 * What the source says beside its projects: its frameworks, then its records by kind, each section
 * a jump away.
 */
export function AboutPage() {
  const { atlas, words } = useAtlas();
  const isPage = useIsPage();
  const titleFact = useTitleFact();
  const headings = useRef(new Map<AboutSection['kind'], HTMLHeadingElement>());
  const { about } = words.messages;
  const sections = aboutSections(atlas.dataset);
  const current = useCurrentSection(headings, sections[0]?.kind ?? null);
  const titled = sections.map((section) => ({ section, title: sectionTitle(section, words) }));

  const jumpTo = (kind: AboutSection['kind']): void => {
    const heading = headings.current.get(kind);
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView();
  };
  return (
    <>
      <Stated field={about.titleOfData} facts={[titleFact]}>
        <p className={page['summary']}>
          {about.lead(
            isolated(words.text(atlas.dataset.info.title)),
            projectsOf(atlas.dataset).size,
            isPage,
          )}
        </p>
      </Stated>
      {sections.length === 0 ? (
        <p className={page['note']}>{about.nothing(projectsOf(atlas.dataset).size, isPage)}</p>
      ) : null}
      <nav aria-label={about.sections} hidden={sections.length === 0}>
        <ul className={styles['jumps']}>
          {titled.map(({ section, title }) => (
            <li key={section.kind}>
              <Button
                look="outlined"
                className={`${styles['jump'] ?? ''} ${current === section.kind ? (styles['current'] ?? '') : ''}`}
                aria-current={current === section.kind}
                onClick={() => {
                  jumpTo(section.kind);
                }}
              >
                <span>{`${title} `}</span>
                <span className={styles['count']}>{sectionSize(section)}</span>
              </Button>
            </li>
          ))}
        </ul>
      </nav>
      <AboutProjects />
      {titled.map(({ section, title }) => (
        <section key={section.kind} className={page['section']}>
          <h2
            className={`${page['title'] ?? ''} ${styles['title'] ?? ''}`}
            tabIndex={-1}
            ref={(heading) => {
              if (heading !== null) headings.current.set(section.kind, heading);
            }}
          >
            <span>{`${title} `}</span>
            <span className={styles['extent']}>
              {about.extent(section.kind, sectionSize(section), undatedIn(section))}
            </span>
          </h2>
          {section.kind === 'framework' ? (
            <AboutFrameworks frameworks={section.frameworks} />
          ) : (
            <AboutRecords records={section.records} named={section.kind === 'strategy-result'} />
          )}
        </section>
      ))}
      <Picture />
    </>
  );
}

/** The alternative text of the source's picture, as the source has it. */
function Picture() {
  const { atlas, words } = useAtlas();
  const { about } = words.messages;
  const fact = atlas.dataset.info.facts['pictureAlt'];
  if (fact === undefined) return null;
  return (
    <section className={page['section']}>
      <h2 className={page['title']}>{about.picture}</h2>
      <Stated field={about.pictureText} facts={[fact]}>
        <p>
          <DataText of={fact.text} lang={fact.lang} />
        </p>
      </Stated>
    </section>
  );
}

/**
 * The name of the place that all of it is about, else the source's own word for the kind, else
 * ours.
 */
function sectionTitle(section: AboutSection, words: Words): string {
  const kind = words.messages.about.kind(section.kind, sectionSize(section));
  if (section.kind === 'framework') return kind;
  const { name, area } = section.place ?? {};
  return isolated((area === undefined ? name : words.areas.of(area)) ?? section.heading ?? kind);
}

/** Frameworks have no dates in any source. */
const undatedIn = (section: AboutSection): number =>
  section.kind === 'framework'
    ? section.frameworks.length
    : section.records.filter(
        (record) => record.date === undefined && unreadIn(record, 'date').length === 0,
      ).length;
