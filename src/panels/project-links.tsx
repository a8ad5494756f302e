import type { Link } from '../domain/project.ts';
import styles from './project-targets.module.css';

/** Pages that the dataset names for a project. */
export function ProjectLinks({ links }: { readonly links: readonly Link[] }) {
  return links.map(({ url, title }) => (
    <span key={url} className={styles['group']}>
      {/^https?:/i.test(url) ? (
        <a href={url} rel="noopener noreferrer external">
          {title ?? url}
        </a>
      ) : (
        (title ?? url)
      )}
    </span>
  ));
}
