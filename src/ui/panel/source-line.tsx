import { memo } from 'react';
import { DataText } from '../parts/data-text.tsx';
import { isolated } from '../../core/domain/text/isolated.ts';
import { useAtlas } from '../../session/use-atlas.ts';
import styles from './source-line.module.css';

/** Where the data and the map come from, at the end of every page of the panel. */
export const SourceLine = memo(function SourceLine() {
  const { atlas, words } = useAtlas();
  const { title, publisher, homepage, version } = atlas.dataset.info;
  const { source } = words.messages.panel;
  return (
    <footer className={styles['source']}>
      <p>
        <span>{`${source.data} `}</span>
        {homepage === undefined ? (
          <DataText of={title} />
        ) : (
          <a href={homepage}>
            <DataText of={title} />
          </a>
        )}
        <span>
          {source.published(publisher === undefined ? null : isolated(publisher), version)}
        </span>
      </p>
      <p>
        <span>{`${source.map} `}</span>
        <a href="licences.txt">{source.licences}</a>
      </p>
    </footer>
  );
});
