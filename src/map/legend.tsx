import '../svg/map-svg.css';
import { useState } from 'react';
import { Button } from '../controls/button.tsx';
import { useAtlas, useView } from '../controls/atlas-context.ts';
import { activityIn } from '../domain/bounds.ts';
import type { AreaId } from '../domain/area.ts';
import type { Project } from '../domain/project.ts';
import type { AddedScene } from '../scene/added-scene.ts';
import type { Shade } from '../scene/class-breaks.ts';
import type { LeafPaint, MapScene } from '../scene/map-scene.ts';
import { monthsOf } from '../selectors/period.ts';
import { ComparisonRows, GapRows } from './legend-reading.tsx';
import { Row, Title } from './legend-row.tsx';
import { DottedSwatch, HollowSwatch, NamedSwatch, OutlinedSwatch, PairSwatch, PlainSwatch, RingSwatch, StripedSwatch } from './legend-swatches.tsx';
import styles from './legend.module.css';

interface LegendProps {
  readonly scene: MapScene;
  /** Id of the open project: the map shows where it alone works. */
  readonly project?: string | null;
  /** Id of the open organisation: the map counts the projects in which it has a part. */
  readonly body?: string | null;
  /** What a list of the panel points at; its places are outlined. */
  readonly pointed?: string | null;
}

/** What the colours and patterns of a scene mean; only what is drawn is explained. */
export function Legend({ scene, project = null, body = null, pointed = null }: LegendProps) {
  const { atlas, added = atlas, words } = useAtlas();
  const [open, setOpen] = useState(false);
  const shown = added.dataset.projects.find(({ id }) => id === project);
  const { legend } = words.messages.map;
  return (
    <section className={styles['legend']} aria-label={legend.name}>
      <Button
        className={styles['toggle']}
        aria-expanded={open}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {legend.name}
      </Button>
      <div className={[styles['card'], shown === undefined && scene.reading.kind === 'counts' ? '' : styles['ofProject'], open ? styles['open'] : ''].join(' ')}>
        {scene.reading.kind === 'comparison' ? (
          <ComparisonRows reading={scene.reading} />
        ) : shown === undefined ? (
          <Classes scene={scene} body={body} />
        ) : (
          <ProjectRows scene={scene} project={shown} />
        )}
        {scene.reading.kind === 'gaps' ? <GapRows reading={scene.reading} /> : null}
        {pointed === null ? null : <Row swatch={<OutlinedSwatch />} words={legend.pointed(pointed)} />}
        <BorderRows scene={scene} />
        {scene.added === null ? null : <AddedRows scene={scene} added={scene.added} />}
        {scene.rings.length === 0 ? null : <Row swatch={<RingSwatch />} words={legend.ring} />}
        {scene.eu.length === 0 ? null : <Row swatch={<PlainSwatch ground="eu" />} words={legend.eu} spare />}
      </div>
    </section>
  );
}

/** The classes of the choropleth, and what dots add to them. */
function Classes({ scene, body }: { readonly scene: MapScene; readonly body: string | null }) {
  const { atlas, words } = useAtlas();
  const { legend } = words.messages.map;
  const organisation = atlas.dataset.organisations.find(({ id }) => id === body);
  const dotted = groundsWith(scene, ({ dots }) => dots);
  // The last class has no upper end; where every count has a class of its own, it is one number too.
  const single = scene.classes.slice(0, -1).every(({ from, to }) => from === to);
  const classes = scene.classes.map(({ from, to, shade }) => ({ name: legend.range(from, to === null && single ? from : to), shade }));
  const steps = [{ name: legend.range(0, 0), shade: 'land' as const }, ...classes];

  return (
    <>
      <Title words={organisation === undefined ? legend.title : legend.titleOfBody(words.bodyName(organisation))} />
      <ul className={styles['steps']}>
        {steps.map(({ name, shade }) => (
          <li key={shade}>
            <svg className={styles['step']} viewBox="0 0 1 1" preserveAspectRatio="none" aria-hidden="true" focusable="false">
              <rect className={`map-${shade}`} width="1" height="1" />
            </svg>
            {name}
          </li>
        ))}
      </ul>
      {single ? null : <p className={styles['note']}>{legend.sameSteps}</p>}
      {dotted.length === 0 ? null : <Row swatch={<DottedSwatch grounds={dotted} />} words={single ? legend.oneMore : legend.someMore} />}
    </>
  );
}

function ProjectRows({ scene, project }: { readonly scene: MapScene; readonly project: Project }) {
  const { atlas: page, added: atlas = page, words } = useAtlas();
  const period = monthsOf(useView(({ time }) => time), atlas);
  const { legend } = words.messages.map;
  const stated = groundsWith(scene, () => true).find((shade) => shade !== 'land');
  const dotted = groundsWith(scene, ({ dots }) => dots);
  const undecided = activityIn(atlas.bounds[atlas.dataset.projects.indexOf(project)] ?? null, period) === 'possible';
  return (
    <>
      <Title words={legend.titleOfProject(words.projectName(project), words.when(period))} />
      {stated === undefined ? null : <Row swatch={<PlainSwatch ground={stated} />} words={legend.stated} />}
      {dotted.length === 0 ? null : <Row swatch={<DottedSwatch grounds={dotted} />} words={undecided ? legend.perhapsNow : legend.perhapsHere} />}
      <Row swatch={<PlainSwatch ground="land" />} words={legend.notATarget} spare={scene.added !== null} />
    </>
  );
}

function BorderRows({ scene }: { readonly scene: MapScene }) {
  const { legend } = useAtlas().words.messages.map;
  const [striped] = groundsWith(scene, ({ stripes }) => stripes.rising !== stripes.falling);
  const [crossed] = groundsWith(scene, ({ stripes }) => stripes.rising && stripes.falling);
  return (
    <>
      {striped === undefined ? null : <Row swatch={<StripedSwatch ground={striped} crossed={false} />} words={legend.border} />}
      {crossed === undefined ? null : <Row swatch={<StripedSwatch ground={crossed} crossed />} words={legend.twoBorders} spare />}
    </>
  );
}

/** What other sources add: the ground in the double outline is that of most of the named places. */
function AddedRows({ scene, added: { named, partners, pairs } }: { readonly scene: MapScene; readonly added: AddedScene }) {
  const { atlas, words } = useAtlas();
  const { legend } = words.messages.map;
  const leaves = named.flatMap((area) => atlas.gazetteer.leavesOf(area).map((leaf) => leaf.area));
  const [ground] = groundsWith({ paint: new Map(leaves.flatMap((leaf) => entryOf(scene, leaf))) }, () => true);
  return (
    <>
      {named.length + partners.length === 0 ? null : <Row swatch={<NamedSwatch ground={ground ?? (named.length === 0 ? 'added-ground' : 'land')} />} words={legend.namedBy} />}
      {pairs.some(({ partner }) => partner !== null) ? <Row swatch={<PairSwatch />} words={legend.pairs} spare /> : null}
      {pairs.some(({ partner }) => partner === null) ? <Row swatch={<HollowSwatch />} words={legend.noPartner} /> : null}
    </>
  );
}

function entryOf({ paint }: MapScene, leaf: AreaId): readonly (readonly [AreaId, LeafPaint])[] {
  const painted = paint.get(leaf);
  return painted === undefined ? [] : [[leaf, painted]];
}

/** The grounds of places that are painted so, the commonest first. */
function groundsWith(scene: Pick<MapScene, 'paint'>, painted: (paint: LeafPaint) => boolean): readonly Shade[] {
  const numbers = new Map<Shade, number>();
  for (const paint of scene.paint.values()) if (painted(paint)) numbers.set(paint.shade, (numbers.get(paint.shade) ?? 0) + 1);
  return [...numbers].toSorted((a, b) => b[1] - a[1]).map(([shade]) => shade);
}
