import { useAtlas } from '../controls/atlas-context.ts';
import { isCut, paragraphsOf } from '../selectors/records.ts';
import { useIsPage } from './about-source.ts';
import styles from './record-body.module.css';
import { Tag } from './tag.tsx';

/** A text of the source in its paragraphs; one that the source breaks off says so. */
export function RecordText({ text }: { readonly text: string }) {
  const { words } = useAtlas();
  const page = useIsPage();
  const paragraphs = paragraphsOf(text);
  return paragraphs.map((paragraph, position) => (
    <p key={paragraph} className={styles['text']}>
      {paragraph}
      {position === paragraphs.length - 1 && isCut(paragraph) ? (
        <>
          {' '}
          <Tag tone="plain">{words.messages.about.cut(page)}</Tag>
        </>
      ) : null}
    </p>
  ));
}
