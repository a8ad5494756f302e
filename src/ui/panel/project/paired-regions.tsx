import { useAtlas } from '../../../session/use-atlas.ts';
import { usePairChoice } from '../../parts/pair-choice.ts';
import { rove } from '../../controls/roving.ts';
import { parseEdtf } from '../../../core/domain/edtf.ts';
import type { Project } from '../../../core/domain/project.ts';
import type { Words } from '../../../words/words.ts';
import {
  pairingsOf,
  type PairedRegion,
  type Pairing,
} from '../../../core/selectors/added/pairings.ts';
import page from '../page.module.css';
import styles from './paired-regions.module.css';
import { SourceMark } from '../source/source-mark.tsx';

/**
 * The pairings of a project by the year of their agreement: hover and focus show one on the map, a
 * press keeps it there.
 */
export function PairedRegions({ project }: { readonly project: Project }) {
  const { added, words } = useAtlas();
  const { added: said } = words.messages;
  const pairings = added === undefined ? [] : pairingsOf(added, project);
  if (pairings.length === 0) return null;
  return (
    <section className={page['section']} data-layer="added">
      <div className={styles['head']}>
        <h2 className={page['title']}>{said.pairs}</h2>
        <SourceMark field={said.pairs} facts={pairings.flatMap(({ facts }) => facts)} />
      </div>
      <div>
        {byYear(pairings).map((group) => {
          const [first] = group;
          const year = first === undefined ? '' : agreedWords(first, words);
          return (
            <div key={year}>
              <p className={styles['year']}>
                <span>{`${year} `}</span>
                <span>{group.length}</span>
              </p>
              <ul aria-label={words.grammar.labelled(said.pairs, year)}>
                {group.map((pairing) => (
                  <Pair key={pairing.id} pairing={pairing} />
                ))}
              </ul>
            </div>
          );
        })}
      </div>
    </section>
  );
}

function Pair({ pairing: { id, home, partner } }: { readonly pairing: Pairing }) {
  const { words } = useAtlas();
  const { chosen, kept, point, keep } = usePairChoice();
  const { added } = words.messages;
  const nameOf = ({ name, areas }: PairedRegion): string =>
    name ?? words.grammar.commas(areas.map(words.areas.of));
  const [from, to] = [nameOf(home), partner === null ? null : nameOf(partner)];
  const leave = (): void => {
    point(null);
  };
  const show = (): void => {
    point(id);
  };
  return (
    <li className={`${styles['pair'] ?? ''} ${chosen === id ? (styles['chosen'] ?? '') : ''}`}>
      <button
        type="button"
        className={styles['button']}
        aria-pressed={kept === id}
        aria-label={added.pair(from, to)}
        onMouseEnter={show}
        onMouseLeave={leave}
        onFocus={show}
        onBlur={leave}
        onKeyDown={(event) => {
          rove(event, 'section', 'button[aria-pressed]');
        }}
        onClick={() => {
          keep(kept === id ? null : id);
        }}
      >
        <span className={to === null ? styles['hollow'] : styles['dot']} aria-hidden="true" />
        <span>
          <bdi dir="auto">{from}</bdi>
          {to === null ? (
            <span className={styles['unknown']}>{` ${added.partnerUnknown}`}</span>
          ) : (
            <Arrow />
          )}
          {to === null ? null : <bdi dir="auto">{to}</bdi>}
        </span>
      </button>
    </li>
  );
}

function Arrow() {
  return (
    <svg className={styles['arrow']} viewBox="0 0 16 8" aria-hidden="true" focusable="false">
      <path d="M1.5 4h13M4 1.2 1.2 4 4 6.8M12 1.2 14.8 4 12 6.8" />
    </svg>
  );
}

function agreedWords({ agreed }: Pairing, { messages: { added }, dates }: Words): string {
  if (agreed === null) return added.agreedUnknown;
  const inferred = agreed.text.endsWith('?');
  const plain = inferred ? parseEdtf(agreed.text.slice(0, -1)) : agreed;
  return added.agreed(dates.edtf(plain ?? agreed), inferred);
}

/** Pairings with the same date stand together, in the order of the first of each. */
function byYear(pairings: readonly Pairing[]): readonly (readonly Pairing[])[] {
  const groups = new Map<string, Pairing[]>();
  for (const pairing of pairings)
    groups.set(pairing.agreed?.text ?? '', [
      ...(groups.get(pairing.agreed?.text ?? '') ?? []),
      pairing,
    ]);
  return [...groups.values()];
}
