import { useState } from 'react';
import { useSession } from '../../../session/session-context.ts';
import { useKeptView } from '../../../session/use-kept-view.ts';
import { useWords } from '../../../session/words-context.ts';
import { Button } from '../../controls/button.tsx';
import type { Shade } from '../../../core/scene/map/class-breaks.ts';
import { legendEntries, type LegendEntry } from '../../../words/sentences/legend-entries.ts';
import { Row, Title } from './legend-row.tsx';
import { SwatchSample } from './legend-swatches.tsx';
import styles from './legend.module.css';

interface LegendProps {
  /** What a list of the panel points at; its places are outlined. */
  readonly pointed?: string | null;
}

/**
 * What the colours and patterns of the map mean; only what is drawn is explained. A step of the
 * time that draws in the same ones renders nothing.
 */
export function Legend({ pointed = null }: LegendProps) {
  const { derived } = useSession();
  const words = useWords();
  const [open, setOpen] = useState(false);
  const { entries, isWide } = useKeptView((view) => {
    const scene = derived.scenes.of(view);
    const atlas = derived.mapped(view);
    const { added } = derived.shown(view);
    const { time, project, body } = view;
    const lines = legendEntries(scene, { atlas, added, time, project, body, pointed }, words);
    return {
      entries: lines,
      // With a project open, or without steps, its words need more room.
      isWide: !lines.some(({ kind }) => kind === 'steps') || scene.reading.kind !== 'counts',
    };
  });
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
