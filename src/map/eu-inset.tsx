import '../svg/map-svg.css';
import { useAtlas, useView } from '../controls/atlas-context.ts';
import type { Atlas } from '../domain/atlas.ts';
import { EU } from '../domain/gazetteer-data.ts';
import type { MonthInterval } from '../domain/month.ts';
import type { Words } from '../i18n/words.ts';
import { partnerRegions, type AddedScene } from '../scene/added-scene.ts';
import { monthsOf } from '../selectors/period.ts';
import { partnersAt, unnamedPartnersAt, type PartnerProject } from '../selectors/project-places.ts';
import type { ViewState } from '../view-state/view-state.ts';
import styles from './eu-inset.module.css';

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
  const text = partners > 0 ? words.messages.added.partnerRegions(partners) : insetSentences(atlas, { time, project }, words).join(' ');
  return (
    <section className={`${styles['inset'] ?? ''} ${partners > 0 ? (styles['wide'] ?? '') : ''}`} aria-labelledby="eu-inset-title">
      <div className={styles['caption']}>
        <h2 id="eu-inset-title" className={styles['title']}>
          {words.areas.of(EU)}
        </h2>
        <p className={styles['text']}>{text}</p>
      </div>
      <button type="button" className={styles['button']} onClick={onChoose}>
        {svg === null ? <span className={styles['picture']} data-inset-picture /> : <span className={styles['picture']} data-inset-picture dangerouslySetInnerHTML={{ __html: svg }} />}
        <span className={styles['label']}>{inset.show}</span>
      </button>
    </section>
  );
}

function insetSentences(atlas: Atlas, { time, project }: Pick<ViewState, 'time' | 'project'>, words: Words): readonly string[] {
  const { inset } = words.messages.map;
  const period = monthsOf(time, atlas);
  const { first, last } = period;
  const count = atlas.gazetteer.euMembers(period).length;
  const members = count === 0 ? [] : [inset.members(count, first === last ? words.when(period) : null)];
  return [...members, ...changeSentences(atlas, period, words), ...sideSentences(atlas, period, project, words)];
}

/** States that leave in the period, or join after its first month has begun. */
function changeSentences({ gazetteer }: Atlas, { first, last }: MonthInterval, words: Words): readonly string[] {
  const { inset } = words.messages.map;
  return gazetteer.euChanges
    .filter(({ month }) => month >= first && month <= last)
    .map(({ area, month, change }) => inset[change](words.areas.of(area), words.dates.month(month)));
}

/** What the EU takes part in without a place being named: one project in full, several as a number. */
function sideSentences(atlas: Atlas, period: MonthInterval, opened: string | null, words: Words): readonly string[] {
  const { inset } = words.messages.map;
  const shown = ({ project }: PartnerProject): boolean => opened === null || project.id === opened;
  const unnamed = unnamedPartnersAt(atlas, EU, period).filter(shown);
  // Of all projects together it would say what each card says; of an open one it is what sets the two shores in relation.
  const sides = opened === null ? [] : partnersAt(atlas, EU, period).filter(shown);
  const [only] = unnamed;
  return [
    ...(sides.length === 0 ? [] : [inset.sideOf(sides.map(({ project }) => words.projectName(project)))]),
    ...(only === undefined ? [] : unnamed.length > 1 ? [inset.manyTakePart(unnamed.length)] : [takePart(only, words)]),
  ];
}

function takePart({ project, certainty }: PartnerProject, words: Words): string {
  const { partners = 0, unit = 'partner' } = project.euCooperation ?? {};
  return words.messages.map.inset.takePart(partners, unit, words.projectName(project), certainty === 'possible');
}
