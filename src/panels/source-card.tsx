import { use, useState, type ReactNode } from 'react';
import { useAtlas } from '../controls/atlas-context.ts';
import type { Fact } from '../domain/project.ts';
import { doubtfulStretches, sourceLines } from '../selectors/source-lines.ts';
import { MonthCells, type DoubtfulMonths } from './month-cells.tsx';
import { PageText } from './page-text.tsx';
import styles from './source-card.module.css';
import { SourceToolsContext, useSourceText } from './source-tools.ts';

interface SourceWordsProps {
  readonly facts: readonly Fact[];
  readonly reading: ReactNode;
  readonly months: DoubtfulMonths | undefined;
}

/** What a card of stated facts holds: the words of the source, what we read in them, how and why, and where they stand. */
export function SourceWords({ facts, reading, months }: SourceWordsProps) {
  return (
    <>
      {facts.map((fact, position) => (
        <FactWords key={`${fact.reading ?? ''} ${fact.text}`} fact={fact} reading={position === 0 ? reading : undefined} months={position === 0 ? months : undefined} />
      ))}
    </>
  );
}

function FactWords({ fact, reading, months }: { readonly fact: Fact; readonly reading: ReactNode; readonly months: DoubtfulMonths | undefined }) {
  const { atlas, words } = useAtlas();
  const { source } = words.messages;
  const origin = atlas.dataset.sources.find(({ id }) => id === fact.source);
  return (
    <div className={styles['fact']}>
      <dl className={styles['sides']}>
        <div>
          <dt className={styles['label']}>{origin?.kind === 'page' ? source.pageSays : source.sourceSays}</dt>
          <dd>
            <blockquote className={styles['quote']} lang={fact.lang ?? atlas.dataset.info.languages[0]}>
              {doubtfulStretches(fact.text, fact.note).map(({ at, text, doubtful }) => (doubtful ? <mark key={at}>{text}</mark> : text))}
            </blockquote>
          </dd>
        </div>
        <div>
          <dt className={styles['label']}>{source.weRead}</dt>
          <dd className={styles['reading']}>{reading ?? fact.text}</dd>
        </div>
      </dl>
      {months === undefined ? null : <MonthCells months={months} />}
      <p className={styles['why']}>
        <Why fact={fact} />
      </p>
      <Origin fact={fact} />
    </div>
  );
}

/** How we read the words, and why. */
function Why({ fact: { reading, note } }: { readonly fact: Fact }) {
  const { source } = useAtlas().words.messages;
  if (reading === undefined) return <>{note ?? source.noReading}</>;
  const said = reading === 'literal' ? [source.wordForWord, note] : [note];
  return (
    <>
      <b>{source.readings[reading]}</b> {said.filter((sentence) => sentence !== undefined).join(' ')}
    </>
  );
}

/** The line of the words in the page's text, which can be shown, or the source that they come from. */
function Origin({ fact }: { readonly fact: Fact }) {
  const { atlas, words } = useAtlas();
  const { source } = words.messages;
  const tools = use(SourceToolsContext);
  const text = useSourceText();
  const [shown, setShown] = useState(false);
  const [copied, setCopied] = useState<boolean | null>(null);
  const primary = fact.source === atlas.dataset.info.primarySource;
  const lines = text === null || !primary ? null : sourceLines(text, fact.text);
  const origin = atlas.dataset.sources.find(({ id }) => id === fact.source);
  const copy = (): void => {
    void (async () => {
      setCopied((await tools?.copy(fact.text)) ?? false);
    })();
  };
  return (
    <div className={styles['origin']}>
      {lines === null ? <SourceTitle title={origin?.title ?? fact.source} url={origin?.url} /> : <span>{source.line(lines.first, lines.last)}</span>}
      {text === null || lines === null ? null : (
        <button
          type="button"
          className={styles['action']}
          onClick={() => {
            setShown(true);
          }}
        >
          {source.showInText}
        </button>
      )}
      {tools === null ? null : (
        <button type="button" className={`${styles['action'] ?? ''} ${styles['copy'] ?? ''}`} onClick={copy}>
          {copied === null ? source.copy : copied ? source.copied : source.copyFailed}
        </button>
      )}
      {shown && text !== null && lines !== null ? (
        <PageText
          text={text}
          lines={lines}
          title={origin?.title ?? ''}
          onClose={() => {
            setShown(false);
          }}
        />
      ) : null}
    </div>
  );
}

function SourceTitle({ title, url }: { readonly title: string; readonly url: string | undefined }) {
  return url === undefined ? <span>{title}</span> : <a href={url}>{title}</a>;
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
  const rows = [
    [source.rule, rule],
    [source.gives, gives],
    [source.from, from],
  ] as const;
  return (
    <>
      <dl className={styles['rows']}>
        {rows.map(([name, value]) =>
          value === undefined ? null : (
            <div key={name} className={styles['row']}>
              <dt className={styles['label']}>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
      {why === undefined ? null : (
        <p className={styles['why']}>
          <b>{source.why}</b> {why}
        </p>
      )}
    </>
  );
}
