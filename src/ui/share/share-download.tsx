import { useState } from 'react';
import type { Shapes } from '../../core/scene/geometry/shapes.ts';
import { useSession } from '../../session/session-context.ts';
import { paper } from '../sheet/print-sheet.tsx';
import { useWords } from '../../session/words-context.ts';
import { Button } from '../controls/button.tsx';
import { useHighlight } from '../parts/highlight.ts';
import { Icon } from '../controls/icon.tsx';
import { createLazyPart } from '../../browser/lazy-part.ts';
import { saveFile } from '../../browser/save-file.ts';
import { useAnnounce } from '../controls/announce.ts';
import { fileName } from '../../outputs/file-name.ts';
import { viewCsv } from '../../outputs/view-csv.ts';
import { viewGeoJson } from '../../outputs/view-geojson.ts';
import styles from './share-dialog.module.css';
import { ShareSection } from './share-section.tsx';
import type { SeenView } from './use-seen-view.ts';
import type { AddressOptions } from '../../session/view-address.ts';

type Picture = 'png' | 'png2' | 'svg';

const needsShapes = (kind: string): boolean => kind !== 'csv';

const pictures = createLazyPart('picture-file', () => import('../sheet/picture-file.tsx'));

/** Files of the view, named after it. */
export function ShareDownload({
  seen: { view, atlas, sentence },
  options,
  shapes: loaded,
}: {
  readonly seen: SeenView;
  readonly options: AddressOptions;
  /** Shapes of the map; null while they load, `failed` where they can't be had. */
  readonly shapes: Shapes | null | 'failed';
}) {
  const session = useSession();
  const words = useWords();
  const { sharing } = words.messages;
  const announce = useAnnounce();
  const highlight = useHighlight();
  const [state, setState] = useState<'idle' | 'making' | 'pictureFailed' | 'partFailed'>('idle');
  const shapes = loaded === 'failed' ? null : loaded;
  const link = session.links.shared(view, { ...options, made: true }).url;
  const query = new URL(link, 'https://atlas.invalid/').search.slice(1);
  const nameOf = (ending: string): string => fileName(atlas.dataset.info.id, query, ending);
  const save = (
    kind: keyof typeof sharing.files,
    type: string,
    content: string | Blob,
    ending: string = kind,
  ): void => {
    saveFile(nameOf(ending), type, content);
    announce(sharing.made(sharing.files[kind].name));
  };
  const draw = async (kind: Picture): Promise<void> => {
    if (shapes === null) return;
    setState('making');
    const part = await pictures.load().catch(() => null);
    if (part === null) {
      setState('partFailed');
      announce(sharing.partFailed);
      return;
    }
    try {
      const { pictureFile, pngOf } = part;
      const svg = await pictureFile({
        session,
        words,
        highlight,
        view,
        head: atlas,
        sentence,
        shapes,
        link,
        day: new Date(),
      });
      if (kind === 'svg') save('svg', 'image/svg+xml;charset=utf-8', svg);
      else
        save(
          kind,
          'image/png',
          await pngOf(svg, kind === 'png2' ? 2 : 1),
          kind === 'png2' ? '2x.png' : 'png',
        );
      setState('idle');
    } catch {
      setState('pictureFailed');
      announce(sharing.pictureFailed);
    }
  };
  const makers = {
    png: () => draw('png'),
    png2: () => draw('png2'),
    svg: () => draw('svg'),
    csv: () => {
      save('csv', 'text/csv;charset=utf-8', viewCsv(atlas, view, words));
    },
    geojson: () => {
      if (shapes !== null)
        save('geojson', 'application/geo+json', viewGeoJson(atlas, view, words, shapes, { link }));
    },
  } as const;
  return (
    <ShareSection title={sharing.download} note={sharing.downloadNote}>
      <div className={styles['files']}>
        {(['png', 'png2', 'svg', 'csv', 'geojson'] as const).map((kind) => (
          <Button
            key={kind}
            look="outlined"
            aria-label={sharing.files[kind].help}
            disabled={needsShapes(kind) && shapes === null}
            aria-disabled={state === 'making'}
            onClick={() => {
              // A button that is switched off while it works would lose the focus.
              if (state !== 'making') void makers[kind]();
            }}
          >
            <Icon name="download" size={16} />
            <span>{sharing.files[kind].name}</span>
          </Button>
        ))}
        <AllData
          onSaved={() => {
            announce(sharing.made(sharing.files.json.name));
          }}
        />
        <Button
          look="outlined"
          onClick={() => {
            void printView();
          }}
        >
          <Icon name="print" size={16} />
          <span>{sharing.print}</span>
        </Button>
      </div>
      {view.layer === 'added' && atlas.layer === 'page' ? (
        <p className={styles['note']}>{sharing.pageAlone}</p>
      ) : null}
      {state === 'idle' && shapes !== null ? null : (
        <p
          className={
            state === 'pictureFailed' || state === 'partFailed' ? styles['refused'] : styles['note']
          }
        >
          {state === 'idle'
            ? loaded === 'failed'
              ? sharing.shapesFailed
              : sharing.noShapes
            : sharing[state]}
        </p>
      )}
    </ShareSection>
  );
}

/** Without the code of its sheet the page itself is printed. */
async function printView(): Promise<void> {
  await paper.load().catch(() => null);
  window.print();
}

/**
 * The whole dataset: at the address where the site publishes it, or as the file that it was opened
 * from.
 */
function AllData({ onSaved }: { readonly onSaved: () => void }) {
  const { origin, atlas } = useSession();
  const { json } = useWords().messages.sharing.files;
  const { id } = atlas.dataset.info;
  const inside = (
    <>
      <Icon name="download" size={16} />
      <span>{json.name}</span>
    </>
  );
  if (origin.kind !== 'file') {
    return (
      <a
        className={styles['file']}
        href={origin.kind === 'address' ? origin.url : `datasets/${id}.json`}
        download={`${id}.json`}
        target="_blank"
        rel="noopener"
        aria-label={json.help}
      >
        {inside}
      </a>
    );
  }
  return (
    <Button
      look="outlined"
      aria-label={json.help}
      onClick={() => {
        saveFile(origin.file.name, 'application/json', origin.file.content);
        onSaved();
      }}
    >
      {inside}
    </Button>
  );
}
