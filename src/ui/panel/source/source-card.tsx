import { sourceById } from '../../../core/domain/by-id.ts';
import { use, useState, type ReactNode } from 'react';
import { DataText } from '../../parts/data-text.tsx';
import { isolated } from '../../../core/domain/text/isolated.ts';
import { useAnnounce } from '../../controls/announce.ts';
import { useCopied } from '../../controls/use-copied.ts';
import { useAtlas } from '../../../session/use-atlas.ts';
import { CopyContext } from '../../controls/copy.ts';
import { parseEdtf } from '../../../core/domain/edtf.ts';
import type { Fact } from '../../../core/domain/project.ts';
import { noteInWords } from '../../../words/sentences/note-words.ts';
import { doubtfulStretches } from '../../../core/selectors/records/source-lines.ts';
import { MonthCells, type DoubtfulMonths } from '../project/month-cells.tsx';
export { MarkCard } from './mark-card.tsx';
import { PageText } from './page-text.tsx';
import styles from './source-card.module.css';
import { publishedOf, Row, SourceRows } from './source-rows.tsx';
import { useFactPlace, type FactPlace } from './use-fact-place.ts';

interface SourceWordsProps {
  readonly facts: readonly Fact[];
  readonly reading: ReactNode;
  readonly months: DoubtfulMonths | undefined;
}

/**
 * What a card of stated facts holds: the words of the source, what we read in them, how and why,
 * and where they stand.
 */
export function SourceWords({ facts, reading, months }: SourceWordsProps) {
  return (
    <>
      {facts.map((fact, position) => (
        <FactWords
          key={`${fact.reading ?? ''} ${fact.text}`}
          fact={fact}
          reading={position === 0 ? reading : undefined}
          months={position === 0 ? months : undefined}
        />
      ))}
    </>
  );
}

function FactWords({
  fact,
  reading,
  months,
}: {
  readonly fact: Fact;
  readonly reading: ReactNode;
  readonly months: DoubtfulMonths | undefined;
}) {
  const { atlas, words } = useAtlas();
  const { source } = words.messages;
  const found = useFactPlace(fact);
  const place = found === 'no-text' ? null : found;
  const written = place?.lines.label ?? null;
  const label = written === null ? null : isolated(written);
  const isPage = atlas.dataset.sources.some(
    ({ id, kind }) => id === fact.source && kind === 'page',
  );
  return (
    <div className={styles['fact']}>
      <dl className={styles['sides']}>
        <div>
          <dt className={styles['label']}>
            {isPage ? source.pageSays(label) : source.sourceSays(label)}
          </dt>
          <dd>
            <blockquote
              className={styles['quote']}
              dir="auto"
              lang={fact.lang ?? atlas.dataset.info.languages[0]}
            >
              {doubtfulStretches(fact.text, fact.note).map(({ at, text, doubtful }) =>
                doubtful ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
              )}
            </blockquote>
          </dd>
        </div>
        <div>
          <dt className={styles['label']}>{source.weRead}</dt>
          <dd className={styles['reading']}>
            {reading ?? <DataText of={fact.text} lang={fact.lang} />}
          </dd>
        </div>
      </dl>
      {months === undefined ? null : <MonthCells months={months} />}
      <p className={styles['why']}>
        <Why fact={fact} />
      </p>
      <Origin fact={fact} place={place} isTextKept={found !== 'no-text'} />
    </div>
  );
}

/** How we read the words, and why. */
function Why({ fact: { reading, note } }: { readonly fact: Fact }) {
  const { atlas, words } = useAtlas();
  const { source } = words.messages;
  const told = note === undefined ? null : isolated(noteInWords(note, atlas.whole, words));
  if (reading === undefined) return <span>{told ?? source.noReading}</span>;
  const said = reading === 'literal' ? [source.wordForWord, told] : [told];
  return (
    <>
      <b>{source.readings[reading]}</b>
      <span>{` ${words.grammar.sentences(said)}`}</span>
    </>
  );
}

interface OriginProps {
  readonly fact: Fact;
  readonly place: FactPlace | null;
  /** False where the data are kept without the text of their source. */
  readonly isTextKept: boolean;
}

/**
 * The line of the words in the page's text, which can be shown; or the other source that they come
 * from.
 */
function Origin({ fact, place, isTextKept }: OriginProps) {
  const { atlas, words } = useAtlas();
  const { source } = words.messages;
  const copyText = use(CopyContext);
  const announce = useAnnounce();
  const [shown, setShown] = useState(false);
  const origin = sourceById(atlas.dataset, fact.source);
  const { outcome, press } = useCopied(
    fact.text,
    async (text) => {
      const done = (await copyText?.(text)) ?? false;
      announce(done ? source.copied : source.copyFailed);
      return done;
    },
    { stays: true },
  );
  return (
    <>
      {fact.source === atlas.dataset.info.primarySource ? null : <OtherSource fact={fact} />}
      <div className={styles['origin']}>
        {isTextKept ? null : <span>{source.noText(origin?.kind === 'page')}</span>}
        {place === null ? null : (
          <>
            <span>{source.line(place.lines.first, place.lines.last)}</span>
            <button
              type="button"
              className={styles['action']}
              onClick={() => {
                setShown(true);
              }}
            >
              {source.showInText}
            </button>
          </>
        )}
        {copyText === null ? null : (
          <>
            <span className={styles['copied']}>
              {outcome === null ? '' : outcome === 'copied' ? source.copied : source.copyFailed}
            </span>
            <button type="button" className={styles['action']} onClick={() => void press()}>
              {source.copy}
            </button>
          </>
        )}
      </div>
      {shown && place !== null ? (
        <PageText
          text={place.text}
          lines={place.lines}
          title={origin?.title ?? ''}
          onClose={() => {
            setShown(false);
          }}
        />
      ) : null}
    </>
  );
}

/** Who says something that isn't on the page, when, and how sure it is. */
function OtherSource({ fact }: { readonly fact: Fact }) {
  const { dataset } = useAtlas().atlas;
  const ids = [fact.source, ...(fact.also ?? [])];
  return (
    <SourceRows
      ids={ids}
      dated={fact.date === undefined ? publishedOf(dataset, ids) : parseEdtf(fact.date)}
      confidence={fact.confidence}
    />
  );
}

/**
 * Where words stand on the page: «the page, line 31: “Colombia-Ecuador”»; without its text, the
 * words alone.
 */
export function OnPage({ fact }: { readonly fact: Fact }) {
  const { source } = useAtlas().words.messages;
  const place = useFactPlace(fact);
  return (
    <span>
      {source.onPage(
        place === null || place === 'no-text' ? null : place.lines.first,
        isolated(fact.text),
      )}
    </span>
  );
}

interface DerivedWordsProps {
  readonly rule: ReactNode;
  readonly gives?: ReactNode;
  readonly from?: ReactNode;
  readonly why?: ReactNode;
}

/** What a card of something derived holds: rule, result, input, and why it is needed. */
export function DerivedWords({ rule, gives, from, why }: DerivedWordsProps) {
  const { source } = useAtlas().words.messages;
  return (
    <>
      <dl className={styles['rows']}>
        <Row name={source.rule}>{rule}</Row>
        {gives === undefined ? null : <Row name={source.gives}>{gives}</Row>}
        {from === undefined ? null : <Row name={source.from}>{from}</Row>}
      </dl>
      {why === undefined ? null : (
        <p className={styles['why']}>
          <b>{source.why}</b>
          <span> </span>
          <span>{why}</span>
        </p>
      )}
    </>
  );
}
