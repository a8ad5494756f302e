import '../svg/map-svg.css';
import { useAtlas, useView } from '../controls/atlas-context.ts';
import { EU } from '../domain/gazetteer-data.ts';
import { partnerRegions, type AddedScene } from '../scene/added-scene.ts';
import styles from './eu-inset.module.css';
import { insetText } from './inset-text.ts';

interface EuInsetProps {
  /** A drawing of Europe by `mapSvg`, which escapes all text of the data; null while there is none. */
  readonly svg: string | null;
  /** What other sources name; with partner regions among it the picture is larger. */
  readonly added?: AddedScene | null;
  readonly onChoose: () => void;
}

/** The other shore: who is in the EU in the period, and what is known of its part. The picture leads there. */
export function EuInset({ svg, added = null, onChoose }: EuInsetProps) {
  const { atlas, words } = useAtlas();
  const time = useView((view) => view.time);
  const project = useView((view) => view.project);
  const { inset } = words.messages.map;
  const partners = added === null ? 0 : partnerRegions(added).length;
  const text = insetText(atlas, { time, project }, partners, words);
  return (
    <section className={`${styles['inset'] ?? ''} ${partners > 0 ? (styles['wide'] ?? '') : ''}`} aria-labelledby="eu-inset-title">
      <div className={styles['caption']}>
        <h2 id="eu-inset-title" className={styles['title']}>
          {words.areas.of(EU)}
        </h2>
        <p className={styles['text']}>{text}</p>
      </div>
      <button type="button" className={styles['button']} onClick={onChoose}>
        {svg === null ? <span className={styles['picture']} data-inset-picture /> : <span className={styles['picture']} data-inset-picture translate="no" dangerouslySetInnerHTML={{ __html: svg }} />}
        <span className={styles['label']}>{inset.show}</span>
      </button>
    </section>
  );
}
