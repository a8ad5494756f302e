import { DataText } from '../../parts/data-text.tsx';
import { FoldedRows } from '../../controls/folded-rows.tsx';
import type { Link } from '../../../core/domain/project.ts';
import styles from './project-targets.module.css';

/** Pages that the dataset names for a project, each once. */
export function ProjectLinks({ links }: { readonly links: readonly Link[] }) {
  const rows = distinct(links).map(({ url, title }) => (
    <span key={`${url} ${title ?? ''}`} className={styles['group']}>
      {/^https?:/i.test(url) ? (
        <a href={url} rel="noopener noreferrer external">
          {title === undefined ? <bdi translate="no">{url}</bdi> : <DataText of={title} />}
        </a>
      ) : (
        <DataText of={title ?? url} />
      )}
    </span>
  ));
  return <FoldedRows rows={rows} />;
}

const distinct = (links: readonly Link[]): readonly Link[] =>
  links.filter(
    (link, position) =>
      links.findIndex(({ url, title }) => url === link.url && title === link.title) === position,
  );
