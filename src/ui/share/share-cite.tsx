import { useState } from 'react';
import { withoutIsolates } from '../../core/domain/text/isolated.ts';
import { useSession } from '../../session/session-context.ts';
import { useAtlas } from '../../session/use-atlas.ts';
import { Segments } from '../controls/button.tsx';
import { bibtex, cslJson, plainCitation, type CitedView } from '../../outputs/citation.ts';
import { xmlText } from '../../outputs/xml-text.ts';
import { CopiedText } from './share-section.tsx';
import { isoDay } from '../../words/iso-day.ts';
import type { SeenView } from './use-seen-view.ts';
import type { AddressOptions } from '../../session/view-address.ts';

const FORMS = ['plain', 'bibtex', 'csl'] as const;

/**
 * How to cite the view: the sentence, the data and their version, the day and the address, in three
 * forms.
 */
export function ShareCite({
  seen: { view, atlas, title },
  options,
}: {
  readonly seen: SeenView;
  readonly options: AddressOptions;
}) {
  const { words } = useAtlas();
  const { sharing, name } = words.messages;
  const { links } = useSession();
  const [form, setForm] = useState<(typeof FORMS)[number]>('plain');
  const { info } = atlas.dataset;
  // The day on which the dialog was opened.
  const [day] = useState(() => isoDay(new Date()));
  const { url, leftOut } = links.shared(view, { ...options, made: true });
  const cited: CitedView = {
    title: withoutIsolates(title),
    author: name,
    dataset: words.text(info.title),
    version: info.version,
    publisher: info.publisher ?? null,
    year: Number((info.issued ?? day).slice(0, 4)),
    url,
    accessed: day,
  };
  const plain = plainCitation(cited, sharing, words.dates.inText(day));
  const texts = {
    plain: `${plain.before}${plain.italic}${plain.after}`,
    bibtex: bibtex(cited),
    csl: cslJson(cited),
  };
  const html = `${xmlText(plain.before)}<i>${xmlText(plain.italic)}</i>${xmlText(plain.after)}`;
  return (
    <CopiedText
      title={sharing.cite}
      note={sharing.dataVersion(info.version)}
      text={texts[form]}
      {...(form === 'plain' ? { html } : {})}
      code={form !== 'plain'}
      leftOut={leftOut}
      options={
        <Segments
          label={sharing.form}
          value={form}
          options={FORMS.map((value) => ({ value, name: sharing.forms[value] }))}
          onChoose={setForm}
        />
      }
    />
  );
}
