import { attributeOf, lineOf, type XmlElement } from '../xml/element.ts';
import type { Decimal } from './decimal.ts';
import type { MoneyKind, RawActivity, RawMoney, RawPlace, RawText } from './raw-activity.ts';

/** What an activity inherits from the file. */
export interface FileDefaults {
  readonly lang: string | undefined;
  readonly currency: string | undefined;
}

type Draft = {
  -readonly [Key in keyof RawActivity]: NonNullable<
    RawActivity[Key]
  > extends readonly (infer Item)[]
    ? Item[]
    : RawActivity[Key];
};

/** A sum that goes on while its activity is read. */
interface MoneySum extends RawPlace {
  readonly kind: MoneyKind;
  readonly currency: string | undefined;
  total: Decimal;
  start: string | undefined;
  end: string | undefined;
}

/** An activity that is being read; what its parts inherit is known from its start tag. */
export interface ActivityDraft {
  readonly raw: Draft;
  readonly lang: string | undefined;
  readonly currency: string | undefined;
  readonly sums: MoneySum[];
  /** Amounts that are no numbers. */
  readonly unread: RawMoney[];
}

export const createDraft = (element: XmlElement, defaults: FileDefaults): ActivityDraft => ({
  raw: {
    position: element.position,
    line: element.line,
    updated: attributeOf(element, 'last-updated-datetime'),
  },
  lang: attributeOf(element, 'xml:lang') ?? defaults.lang,
  currency: attributeOf(element, 'default-currency') ?? defaults.currency,
  sums: [],
  unread: [],
});

export const placeOf = ({ position, line }: XmlElement): RawPlace => ({ position, line });

/** Texts of an element: its own, as in version 1, and its narratives. */
export function textsOf(
  element: XmlElement,
  inherited: string | undefined,
  keep: (text: string) => string | undefined = lineOf,
): RawText[] {
  const texts: RawText[] = [];
  const lang = attributeOf(element, 'xml:lang') ?? inherited;
  const own = keep(element.text);
  if (own !== undefined) texts.push({ text: own, lang });
  for (const part of element.parts) {
    const text = part.name === 'narrative' ? keep(part.text) : undefined;
    if (text !== undefined) texts.push({ text, lang: attributeOf(part, 'xml:lang') ?? lang });
  }
  return texts;
}

/** Tells of a part that the activity has already. */
export function addRepeated(
  part: XmlElement,
  first: string,
  value: string,
  { raw }: ActivityDraft,
): void {
  (raw.repeated ??= []).push({ name: part.name, first, value, ...placeOf(part) });
}
