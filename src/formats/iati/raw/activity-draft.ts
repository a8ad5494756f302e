import { attributeOf, lineOf, type XmlElement } from '../xml/element.ts';
import type { Decimal } from './decimal.ts';
import type { OverviewDraft } from './overview.ts';
import type { MoneyKind, RawText } from './raw-activity.ts';
import { fieldOf } from './rows.ts';

/** What an activity inherits from the file. */
export interface FileDefaults {
  readonly lang: string | undefined;
  readonly currency: string | undefined;
}

/** A sum that goes on while its activity is read. */
interface MoneySum {
  readonly kind: MoneyKind;
  readonly currency: string | undefined;
  /** Of the first of its budgets or transactions. */
  readonly line: number;
  readonly position: number;
  total: Decimal;
  start: string | undefined;
  end: string | undefined;
}

/** An activity that is being read; what its parts inherit is known from its start tag. */
export interface ActivityDraft {
  rows: string;
  readonly lang: string | undefined;
  readonly currency: string | undefined;
  readonly sums: MoneySum[];
  budgets: number;
  transactions: number;
  readonly overview: OverviewDraft;
}

/** Texts of an element: its own, as in version 1, and its narratives. */
export function textsOf(
  element: XmlElement,
  inherited: string | undefined,
  keep: (text: string) => string | undefined = lineOf,
): readonly RawText[] {
  const texts: RawText[] = [];
  const lang = attributeOf(element, 'xml:lang') ?? inherited;
  const own = element.text === '' ? undefined : keep(element.text);
  if (own !== undefined) texts.push({ text: own, lang });
  for (const part of element.parts) {
    const text = part.name === 'narrative' ? keep(part.text) : undefined;
    if (text !== undefined) texts.push({ text, lang: attributeOf(part, 'xml:lang') ?? lang });
  }
  return texts;
}

/** Texts as fields: of each its language, then itself. */
export function textFields(texts: readonly RawText[]): string {
  let fields = '';
  for (const { text, lang } of texts) fields += fieldOf(lang) + fieldOf(text);
  return fields;
}
