import type { ReactNode } from 'react';
import { DataText } from '../../parts/data-text.tsx';
import { isolated } from '../../../core/domain/text/isolated.ts';
import { useAtlas } from '../../../session/use-atlas.ts';
import type { Dataset, Source } from '../../../core/domain/dataset.ts';
import { parseEdtf, type Edtf } from '../../../core/domain/edtf.ts';
import type { Confidence } from '../../../core/domain/project.ts';
import { unreadWords } from '../../../words/sentences/unread-words.ts';
import type { Words } from '../../../words/words.ts';
import styles from './source-rows.module.css';

interface SourceRowsProps {
  /** Source ids, the first one first. */
  readonly ids: readonly string[];
  /** When it was said; null where no source has a date. */
  readonly dated: Edtf | null;
  readonly confidence?: Confidence | undefined;
  /** Whether the sources know it independently of each other; absent where nobody looked. */
  readonly independent?: boolean | undefined;
  /** Further rows, before who says it. */
  readonly children?: ReactNode;
}

/**
 * Who says something that isn't on the page, with a link to each, when, the day of look-up, and how
 * sure it is.
 */
export function SourceRows({ ids, dated, confidence, independent, children }: SourceRowsProps) {
  const { atlas, words } = useAtlas();
  const { added, source, notStated } = words.messages;
  const sources = sourcesOf(atlas.whole, ids);
  const seen = sources.find(({ accessed }) => accessed !== undefined)?.accessed;
  const lookedUp = seen === undefined ? null : words.dates.edtf(parsed(seen));
  const sure = confidence === undefined ? null : source.confidences[confidence];
  return (
    <dl className={styles['rows']}>
      {children}
      <Row name={ids.length === 1 ? source.sourceName : added.sources}>
        <SourceNames ids={ids} />
      </Row>
      <Row name={source.dated}>
        {source.datedAndSeen(
          dated === null ? (unreadOf(sources, words) ?? notStated) : words.dates.edtf(dated),
          lookedUp,
        )}
      </Row>
      {sure === null ? null : (
        <Row name={source.confidence}>
          {words.grammar.commas([
            sure,
            independent === undefined ? null : added.independent(independent),
          ])}
        </Row>
      )}
    </dl>
  );
}

/** A date of one of the sources that couldn't be read; null where there is none. */
const unreadOf = (sources: readonly Source[], words: Words): string | null =>
  sources
    .map((source) => unreadWords(source, ['published'], words))
    .find((said) => said !== null) ?? null;

/**
 * Titles of sources, each a link to the source where its address is known, and who publishes it.
 */
export function SourceNames({ ids }: { readonly ids: readonly string[] }) {
  const { atlas, words } = useAtlas();
  // An id that the data don't explain is all that is known.
  return ids
    .map(
      (id) =>
        atlas.whole.sources.find((source) => source.id === id) ?? {
          id,
          title: id,
          url: undefined,
          publisher: undefined,
        },
    )
    .map(({ id, title, url, publisher }) => (
      <span key={id} className={styles['source']}>
        {url === undefined ? (
          <DataText of={title} />
        ) : (
          <a href={url}>
            <DataText of={title} />
          </a>
        )}
        {publisher === undefined ? null : (
          <span>{`${words.grammar.comma}${isolated(publisher)}`}</span>
        )}
      </span>
    ));
}

/** A name and what stands under it in a card. */
export function Row({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className={styles['row']}>
      <dt className={styles['label']}>{name}</dt>
      <dd className={styles['value']}>{children}</dd>
    </div>
  );
}

/** When the first of some sources that has a date was published; null where none has. */
export const publishedOf = (dataset: Dataset, ids: readonly string[]): Edtf | null =>
  sourcesOf(dataset, ids).find(({ published }) => published !== undefined)?.published ?? null;

const sourcesOf = ({ sources }: Dataset, ids: readonly string[]): readonly Source[] =>
  ids.flatMap((id) => sources.find((source) => source.id === id) ?? []);

/** A day that the reading of the dataset has checked. */
function parsed(day: string): Edtf {
  const date = parseEdtf(day);
  if (date === null) throw new RangeError(`no day: ${day}`);
  return date;
}
