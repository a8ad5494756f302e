import { DataText } from '../../parts/data-text.tsx';
import { isolated } from '../../../core/domain/text/isolated.ts';
import { useAtlas } from '../../../session/use-atlas.ts';
import { FoldedNames, isFolded } from '../../controls/folded-names.tsx';
import type { Addition } from '../../../core/domain/addition.ts';
import { datesInWords, unreadWords } from '../../../words/sentences/unread-words.ts';
import { noteInWords } from '../../../words/sentences/note-words.ts';
import { useIsPage } from '../about/about-source.ts';
import styles from './added-facts.module.css';
import { HideAdded } from './hide-added.tsx';
import page from '../page.module.css';
import { publishedOf, Row, SourceRows } from '../source/source-rows.tsx';
import { Mark } from '../source/source-mark.tsx';

/**
 * Facts that only other sources have, each with the mark that opens its sources; nothing for an
 * empty list.
 */
export function AddedFacts({ additions }: { readonly additions: readonly Addition[] }) {
  const { added } = useAtlas().words.messages;
  if (additions.length === 0) return null;
  return (
    <section className={page['section']}>
      <h2 className={page['title']}>{added.facts}</h2>
      <ul aria-label={added.facts}>
        {additions.map((addition) => (
          <AddedFact key={addition.id} addition={addition} />
        ))}
      </ul>
    </section>
  );
}

function AddedFact({ addition }: { readonly addition: Addition }) {
  const { words } = useAtlas();
  const when = useWhen(addition);
  const label = words.text(addition.label);
  return (
    <li className={styles['fact']} data-added={addition.id}>
      <div className={styles['what']}>
        <p className={styles['label']}>
          <DataText of={addition.label} />
          {when === null ? null : <span className={styles['when']}>{` ${when}`}</span>}
        </p>
        <p className={styles['text']}>
          <DataText of={addition.text} />
        </p>
      </div>
      <Mark field={label} sign="plus" word={words.messages.source.added}>
        {() => <AdditionCard addition={addition} />}
      </Mark>
    </li>
  );
}

/**
 * What the card of an addition holds: sources, their date, day of look-up, confidence, and why it
 * is added.
 */
function AdditionCard({ addition }: { readonly addition: Addition }) {
  const { atlas, words } = useAtlas();
  const isPage = useIsPage();
  const { added, about } = words.messages;
  const { sources, seen, confidence, independent, note } = addition;
  const when = useWhen(addition);
  const unplaced = unreadWords(addition, ['places'], words);
  const placed = addition.places.map(({ area, name }) => isolated(name ?? words.areas.of(area)));
  return (
    <>
      <SourceRows
        ids={sources}
        dated={publishedOf(atlas.whole, sources)}
        confidence={confidence}
        independent={independent}
      >
        {when === null && seen === undefined ? null : (
          <Row name={about.fields.when}>
            {when === null || seen === undefined
              ? (when ?? added.said(seen ?? ''))
              : words.grammar.labelled(when, added.said(seen))}
          </Row>
        )}
        {addition.places.length === 0 && unplaced === null ? null : (
          <Row name={about.fields.where}>
            {isFolded(placed.length) ? (
              <FoldedNames
                joined="semicolon"
                names={placed.map((name, position) => ({
                  key: `${String(position)} ${name}`,
                  shown: name,
                }))}
              />
            ) : (
              <span>{words.grammar.commas(placed)}</span>
            )}
            {unplaced === null ? null : (
              <span>
                {placed.length === 0 ? unplaced : `${words.grammar.semicolon}${unplaced}`}
              </span>
            )}
          </Row>
        )}
      </SourceRows>
      <p className={styles['why']}>
        <b>{added.whyAdded}</b>
        <span>{` ${added.notOnPage(isPage)}`}</span>
        {note === undefined ? null : (
          <span>{` ${words.grammar.sentence(isolated(noteInWords(note, atlas.whole, words)))}`}</span>
        )}
      </p>
      <HideAdded />
    </>
  );
}

function useWhen(addition: Addition): string | null {
  const { words } = useAtlas();
  return addition.date === undefined
    ? (unreadWords(addition, ['date'], words) ?? datesInWords(addition, words))
    : words.dates.edtf(addition.date);
}
