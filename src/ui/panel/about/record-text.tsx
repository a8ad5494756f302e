import type { LocalText } from '../../../core/domain/text/text.ts';
import { useWords } from '../../../session/words-context.ts';
import type { Dataset, DatasetRecord } from '../../../core/domain/dataset.ts';
import { callsInText } from '../../../core/selectors/records/calls-in-text.ts';
import { isCut, paragraphsOf } from '../../../core/selectors/records/records.ts';
import { openRecord } from '../../../core/view-state/updates.ts';
import { useIsPage } from './about-source.ts';
import styles from './record-body.module.css';
import { Tag } from '../parts/tag.tsx';
import { ViewLink } from '../parts/view-link.tsx';

/**
 * A text of the source in its paragraphs; one that the source breaks off says so. `dataset` holds
 * the calls that it may speak of.
 */
export function RecordText({ of, dataset }: { readonly of: LocalText; readonly dataset: Dataset }) {
  const words = useWords();
  const { text, language } = words.textIn(of);
  const lang = language === words.language ? undefined : language;
  const page = useIsPage();
  const paragraphs = paragraphsOf(text);
  return paragraphs.map((paragraph, position) => (
    <p key={paragraph} className={styles['text']} dir="auto" lang={lang}>
      {callsInText(dataset, paragraph).map((stretch, place) =>
        stretch.call === null ? (
          <span key={`between-${String(place)}`}>{stretch.text}</span>
        ) : (
          <CallLink key={stretch.call.id} call={stretch.call} text={stretch.text} />
        ),
      )}
      {position === paragraphs.length - 1 && isCut(paragraph) ? (
        <>
          <span> </span>
          <Tag tone="plain">{words.messages.about.cut(page)}</Tag>
        </>
      ) : null}
    </p>
  ));
}

/** The source's word for a call, leading to it. */
function CallLink({ call, text }: { readonly call: DatasetRecord; readonly text: string }) {
  return <ViewLink change={(view) => openRecord(view, call.id)}>{text}</ViewLink>;
}
