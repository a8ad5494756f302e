import { useMemo, useState } from 'react';
import { useMapped, useShown, useView } from '../../../session/session-context.ts';
import { useWords } from '../../../session/words-context.ts';
import { Button } from '../../controls/button.tsx';
import type { Shade } from '../../../core/scene/map/class-breaks.ts';
import type { MapScene } from '../../../core/scene/map/map-scene.ts';
import { legendEntries, type LegendEntry } from '../../../words/sentences/legend-entries.ts';
import { Row, Title } from './legend-row.tsx';
import { SwatchSample } from './legend-swatches.tsx';
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
  const atlas = useMapped();
  const { added } = useShown();
  const words = useWords();
  const time = useView((view) => view.time);
  const [open, setOpen] = useState(false);
  const entries = useMemo(
    () => legendEntries(scene, { atlas, added, time, project, body, pointed }, words),
    [scene, atlas, added, time, project, body, pointed, words],
  );
  const { legend } = words.messages.map;
  // With a project open, or without steps, its words need more room.
  const isWide = !entries.some(({ kind }) => kind === 'steps') || scene.reading.kind !== 'counts';
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
      <div
        className={[
          styles['card'],
          isWide ? styles['ofProject'] : '',
          open ? styles['open'] : '',
        ].join(' ')}
      >
        {entries.map((entry) => (
          <Entry key={entry.kind === 'row' ? entry.words.long : entry.kind} entry={entry} />
        ))}
      </div>
    </section>
  );
}

function Entry({ entry }: { readonly entry: LegendEntry }) {
  switch (entry.kind) {
    case 'title':
      return <Title words={entry.words} />;
    case 'steps':
      return <Steps steps={entry.steps} />;
    case 'note':
      return <p className={styles['note']}>{entry.text}</p>;
    case 'row':
      return (
        <Row
          swatch={<SwatchSample swatch={entry.swatch} />}
          words={entry.words}
          spare={entry.spare}
        />
      );
  }
}

function Steps({
  steps,
}: {
  readonly steps: readonly { readonly name: string; readonly shade: Shade }[];
}) {
  return (
    <ul className={styles['steps']}>
      {steps.map(({ name, shade }) => (
        <li key={shade}>
          <svg
            className={styles['step']}
            viewBox="0 0 1 1"
            preserveAspectRatio="none"
            aria-hidden="true"
            focusable="false"
          >
            <rect className={`map-${shade}`} width="1" height="1" />
          </svg>
          <span>{name}</span>
        </li>
      ))}
    </ul>
  );
}
