import { DataText } from '../../parts/data-text.tsx';
import { isolated } from '../../../core/domain/text/isolated.ts';
import { useAtlas } from '../../../session/use-atlas.ts';
import type { Claim, Conflict } from '../../../core/domain/addition.ts';
import {
  claimSpans,
  withPlaceNames,
  type ClaimSpan,
} from '../../../core/selectors/added/claims.ts';
import { noteInWords } from '../../../words/sentences/note-words.ts';
import { ClaimBar } from './claim-bar.tsx';
import styles from './conflict-row.module.css';
import { SourceNames } from '../source/source-rows.tsx';
import { Mark } from '../source/source-mark.tsx';

/**
 * Where sources disagree about something: what about, the first values, and the mark that opens all
 * of them.
 */
export function ConflictRow({ conflict }: { readonly conflict: Conflict }) {
  const { added } = useAtlas().words.messages;
  const valueOf = useValueWords();
  const values = conflict.claims.map((claim) => valueOf(claim));
  return (
    <li className={styles['row']} data-conflict={conflict.id}>
      <p className={styles['what']}>
        <span className={styles['field']}>
          <DataText of={conflict.field} />
        </span>
        <span>{` ${added.either(values.slice(0, 2).map(isolated), values.length)}`}</span>
      </p>
      <Mark field={conflict.field} sign="differ" word={added.disagreeShort}>
        {() => <Claims conflict={conflict} />}
      </Mark>
    </li>
  );
}

/**
 * A row for each value with who says it; last, what the atlas draws. Dates are bars on one axis.
 */
function Claims({ conflict }: { readonly conflict: Conflict }) {
  const { atlas, words } = useAtlas();
  const { added } = words.messages;
  const valueOf = useValueWords();
  const axis = claimSpans(conflict);
  return (
    <>
      <table className={styles['claims']}>
        <thead>
          <tr>
            <th scope="col">{added.value}</th>
            <th scope="col">{added.whoSays}</th>
          </tr>
        </thead>
        <tbody>
          {conflict.claims.map((claim, position) => (
            <tr key={claim.value}>
              <th scope="row" className={styles['value']}>
                <bdi dir="auto">{valueOf(claim)}</bdi>
                {axis === null ? null : (
                  <Bar claim={claim} span={axis.spans[position] ?? null} axis={axis} />
                )}
              </th>
              <td>
                <WhoSays claim={claim} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles['handling']}>
        <b>{added.whatWeDo}</b>
        <span>{` ${isolated(noteInWords(conflict.handling, atlas.whole, words))}`}</span>
      </p>
    </>
  );
}

interface BarProps {
  readonly claim: Claim;
  readonly span: ClaimSpan | null;
  readonly axis: NonNullable<ReturnType<typeof claimSpans>>;
}

function Bar({ claim, span, axis }: BarProps) {
  const { primarySource } = useAtlas().atlas.whole.info;
  return span === null ? null : (
    <ClaimBar span={span} axis={axis} ofPage={claim.sources.includes(primarySource)} />
  );
}

/** The layer of a value and its sources: the page, others, or the atlas itself. */
function WhoSays({ claim: { sources, derived } }: { readonly claim: Claim }) {
  const { atlas, words } = useAtlas();
  const { source } = words.messages;
  const { primarySource } = atlas.whole.info;
  const others = sources.filter((id) => id !== primarySource);
  return (
    <>
      {sources.includes(primarySource) ? (
        <span
          className={`${styles['layer'] ?? ''} ${styles['page'] ?? ''}`}
        >{`${source.signs.quote} ${source.layers.quote}`}</span>
      ) : null}
      {derived ? (
        <span
          className={`${styles['layer'] ?? ''} ${styles['derived'] ?? ''}`}
        >{`${source.signs.equals} ${source.layers.equals}`}</span>
      ) : null}
      {others.length === 0 ? null : (
        <>
          <span
            className={`${styles['layer'] ?? ''} ${styles['added'] ?? ''}`}
          >{`${source.signs.plus} ${source.layers.plus}`}</span>
          <SourceNames ids={others} />
        </>
      )}
    </>
  );
}

/** A value as it is shown: dates as dates, codes of places as their names. */
function useValueWords(): (claim: Claim) => string {
  const { atlas, words } = useAtlas();
  return ({ value }) => withPlaceNames(words.dates.inText(value), atlas.gazetteer, words.areas.of);
}
