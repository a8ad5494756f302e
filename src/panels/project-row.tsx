import type { ReactNode } from 'react';
import { useAtlas } from '../controls/atlas-context.ts';
import type { Fact, Project } from '../domain/project.ts';
import { FactWords } from './fact-words.tsx';
import styles from './project-row.module.css';
import { Tag } from './tag.tsx';

interface ProjectRowProps {
  readonly project: Project;
  /** Name of the field, as it is shown. */
  readonly name: string;
  /** Keys of the facts that the value comes from. */
  readonly facts: readonly string[];
  /** Long text, below its name. */
  readonly wide?: boolean;
  /** The value; null or '' where the source doesn't state it. */
  readonly children: ReactNode;
}

/** One field of a project. Where our reading differs from the source's words, it says so and shows them. */
export function ProjectRow({ project, name, facts, wide = false, children }: ProjectRowProps) {
  const { words } = useAtlas();
  const { panel, notStated } = words.messages;
  const doubted = differingFacts(project, facts);
  const readings = [...new Set(doubted.map(({ reading }) => reading))];
  const stated = children !== null && children !== '';
  return (
    <div className={`${styles['row'] ?? ''} ${wide ? (styles['wide'] ?? '') : ''}`}>
      <dt className={styles['name']}>{name}</dt>
      <dd className={styles['value']}>
        {stated ? children : <span className={styles['silent']}>{notStated}</span>}
        {doubted.map((fact) => (
          <FactWords key={`${fact.reading} ${fact.text}`} fact={fact} />
        ))}
      </dd>
      {readings.length === 0 ? null : (
        <dd className={styles['readings']}>
          {readings.map((reading) => (
            <Tag key={reading} tone="possible">
              {panel.reading[reading]}
            </Tag>
          ))}
        </dd>
      )}
    </div>
  );
}

type DifferingFact = Fact & { readonly reading: 'corrected' | 'inferred' };

/** The facts of a field whose reading isn't literal, those with the same words and reading once. */
function differingFacts(project: Project, keys: readonly string[]): readonly DifferingFact[] {
  const found = keys.flatMap((key) => {
    const fact = project.facts[key];
    return fact?.reading === 'corrected' || fact?.reading === 'inferred' ? { ...fact, reading: fact.reading } : [];
  });
  return found.filter((fact, position) => found.findIndex(({ text, reading }) => text === fact.text && reading === fact.reading) === position);
}
