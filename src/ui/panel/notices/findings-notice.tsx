import { projectsOf } from '../../../core/domain/projects.ts';
import { useId, useState } from 'react';
import { useAtlas } from '../../../session/use-atlas.ts';
import type {
  ToldFinding,
  ToldFindings,
  ToldKind,
} from '../../../words/sentences/told-findings.ts';
import styles from './findings-notice.module.css';
import { NoticeBox } from './notice-box.tsx';
import { ProjectLink } from '../parts/project-link.tsx';

interface FindingsNoticeProps {
  readonly findings: ToldFindings;
  readonly onClose: () => void;
}

/** So many kinds are named above the list. */
const MOST_KINDS = 3;

/**
 * At the top of the panel after data of which something couldn't be read as it stands: how much of
 * which kind, and at a press each with its place.
 */
export function FindingsNotice({
  findings: { faults, count, kinds },
  onClose,
}: FindingsNoticeProps) {
  const { found } = useAtlas().words.messages;
  const [isOpen, setIsOpen] = useState(false);
  const list = useId();
  const titles = kinds.map(({ title }) => title);
  return (
    <NoticeBox
      title={found.title(faults, count - faults)}
      onClose={onClose}
      action={
        <button
          type="button"
          className={styles['toggle']}
          aria-expanded={isOpen}
          aria-controls={list}
          onClick={() => {
            setIsOpen(!isOpen);
          }}
        >
          {isOpen ? found.hide : found.show}
        </button>
      }
    >
      {isOpen ? null : (
        <p className={styles['kinds']}>
          {found.summary(titles.slice(0, MOST_KINDS), Math.max(titles.length - MOST_KINDS, 0))}
        </p>
      )}
      <div id={list} hidden={!isOpen}>
        {isOpen ? (
          <>
            {kinds.map((kind) => (
              <Kind key={kind.code} kind={kind} />
            ))}
            <p className={styles['kept']}>{found.kept}</p>
          </>
        ) : null}
      </div>
    </NoticeBox>
  );
}

/** So many of a kind are shown at once. */
const STEP = 20;

function Kind({ kind: { title, findings } }: { readonly kind: ToldKind }) {
  const { found } = useAtlas().words.messages;
  const [shown, setShown] = useState(STEP);
  const more = Math.min(findings.length - shown, STEP);
  return (
    <section className={styles['kind']}>
      <h2 className={styles['title']}>{title}</h2>
      <ul aria-label={title}>
        {findings.slice(0, shown).map((finding) => (
          <li key={`${finding.place} ${finding.sentence}`} className={styles['finding']}>
            <Subject finding={finding} />
            <p>{finding.sentence}</p>
            <code className={styles['place']}>{finding.place}</code>
          </li>
        ))}
      </ul>
      {more <= 0 ? null : (
        <button
          type="button"
          className={styles['toggle']}
          onClick={() => {
            setShown(shown + STEP);
          }}
        >
          {found.more(more)}
        </button>
      )}
    </section>
  );
}

/** The project that it is about, as the way to it. */
function Subject({ finding }: { readonly finding: ToldFinding }) {
  const { atlas, added = atlas } = useAtlas();
  const project =
    finding.project === null ? undefined : projectsOf(added.dataset).byId(finding.project);
  return project === undefined ? null : (
    <p>
      <ProjectLink project={project} />
    </p>
  );
}
