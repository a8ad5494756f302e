import { useState } from 'react';
import { useView } from '../../session/session-context.ts';
import { useAtlas } from '../../session/use-atlas.ts';
import type { ViewChange } from '../../core/view-state/store.ts';
import { searchFor } from '../../core/view-state/updates.ts';
import type { ViewState } from '../../core/view-state/view-state.ts';

/** The text of the field, and what becomes of it. */
export interface TypedText {
  readonly text: string;
  /** The text is the name of what was chosen, and nothing to look for. */
  readonly isName: boolean;
  readonly type: (text: string) => void;
  /** Goes where an option leads; the field keeps its name as long as it is open. */
  readonly choose: (name: string, change: ViewChange) => void;
}

interface Field {
  readonly text: string;
  /** `q` of the view as the field last knew it. */
  readonly q: string;
  /** What was open after the choice that named the text; null for a text that was typed. */
  readonly chosen: string | null;
}

/**
 * Joins the field to the view: what is typed stands in the link, and what a link or Back brings
 * stands in the field.
 */
export function useTypedText(): TypedText {
  const { store } = useAtlas();
  const q = useView((view) => view.q);
  const open = useView(openKey);
  const [known, setField] = useState<Field>({ text: q, q, chosen: null });
  const field = fieldNow(known, q, open);
  if (field !== known) setField(field);
  return {
    text: field.text,
    isName: field.chosen !== null,
    type: (text) => {
      setField({ text, q: text, chosen: null });
      store.move((view) => searchFor(view, text));
    },
    choose: (name, change) => {
      const view = store.getState();
      const next = { ...view, ...change(view) };
      setField({ text: name, q: next.q, chosen: openKey(next) });
      store.choose(change);
    },
  };
}

/** The field after the view has changed: another text of a link, or the chosen thing closed. */
function fieldNow(known: Field, q: string, open: string): Field {
  if (q !== known.q) return { text: q, q, chosen: null };
  return known.chosen === null || known.chosen === open ? known : { text: '', q, chosen: null };
}

/** What heads the panel, in one text. */
function openKey({ project, body, record, area }: ViewState): string {
  if (project !== null) return `project ${project}`;
  if (body !== null) return `body ${body}`;
  if (record !== null) return `record ${record}`;
  return area === null ? '' : `area ${area}`;
}
