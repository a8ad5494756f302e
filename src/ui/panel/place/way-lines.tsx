import { isolated } from '../../../core/domain/text/isolated.ts';
import { useAtlas } from '../../../session/use-atlas.ts';
import { FoldedRows } from '../../controls/folded-rows.tsx';
import type { AreaId } from '../../../core/domain/area.ts';
import type { Project } from '../../../core/domain/project.ts';
import type { Path } from '../../../core/domain/reach.ts';
import type { Way } from '../../../core/selectors/places/place-page.ts';
import { AreaSwatch } from '../parts/area-swatch.tsx';
import page from '../page.module.css';
import { OnPage } from '../source/source-card.tsx';
import { DerivedMark, SourceMark } from '../source/source-mark.tsx';
import styles from './way-lines.module.css';
import { whySentence } from '../../../words/sentences/way-words.ts';

interface WayLinesProps {
  readonly place: AreaId;
  readonly project: Project;
  readonly way: Way;
}

/**
 * The ways of one reason: each drawn from what the source names to the place, then the reason in a
 * sentence, with its source.
 */
export function WayLines({ place, project, way }: WayLinesProps) {
  const { words } = useAtlas();
  return (
    <>
      <FoldedRows
        rows={way.paths.map((path) => (
          <PathLine key={path.via} place={place} path={path} />
        ))}
      />
      <div className={styles['why']}>
        <p className={page['note']}>{whySentence(place, way, words)}</p>
        <WayMark project={project} way={way} />
      </div>
    </>
  );
}

/**
 * What a way rests on: the words for what the project targets; for a unit along a border our rule,
 * which begins with them.
 */
function WayMark({ project, way: { reason, paths } }: Pick<WayLinesProps, 'project' | 'way'>) {
  const { atlas, words } = useAtlas();
  const { source } = words.messages;
  const facts = [
    ...new Set(paths.flatMap(({ target }) => project.facts[target.fact ?? 'targets'] ?? [])),
  ];
  if (reason !== 'border')
    return <SourceMark field={source.where(words.projectName(project))} facts={facts} />;
  const borders = paths.map(({ via }) => via);
  const units = [
    ...new Set(
      borders.flatMap((border) => atlas.gazetteer.leavesOf(border).map(({ area }) => area)),
    ),
  ];
  return (
    <DerivedMark
      field={source.extentOf(words.grammar.and(borders.map((border) => words.areas.of(border))))}
      rule={source.borderRule}
      gives={words.grammar.and(units.map((unit) => isolated(words.areas.of(unit))))}
      from={facts.map((fact) => (
        <OnPage key={fact.text} fact={fact} />
      ))}
      why={source.borderWhy}
    />
  );
}

function PathLine({ place, path }: { readonly place: AreaId; readonly path: Path }) {
  const { atlas, words } = useAtlas();
  const { panel } = words.messages;
  const open = path.target.extent === 'unnamed-parts';
  const via = isolated(words.areas.of(path.via));
  const here = isolated(words.areas.of(place));
  return (
    <p className={styles['path']}>
      <span className={styles['via']}>
        <AreaSwatch kind={atlas.gazetteer.area(path.via).kind} open={open} />
        <span>{open ? panel.regionsOf(via) : via}</span>
      </span>
      {path.via === place ? null : (
        <>
          <Arrow dashed={!path.certain} />
          <span className="visually-hidden">{` ${panel.leadsTo} `}</span>
          <span className={path.certain ? styles['end'] : styles['perhaps']}>
            {path.certain ? here : panel.perhaps(here)}
          </span>
        </>
      )}
    </p>
  );
}

function Arrow({ dashed }: { readonly dashed: boolean }) {
  return (
    <svg
      className={styles['arrow']}
      width="14"
      height="10"
      viewBox="0 0 14 10"
      aria-hidden="true"
      focusable="false"
    >
      <path d="M1 5h11" strokeDasharray={dashed ? '2.5 2' : undefined} />
      <path d="M8.5 1.5 12 5 8.5 8.5" />
    </svg>
  );
}
