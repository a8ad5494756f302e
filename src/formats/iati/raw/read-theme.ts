import { attributeOf, type XmlElement } from '../xml/element.ts';
import { placeOf, textsOf, type ActivityDraft } from './activity-draft.ts';
import type { RawTheme } from './raw-activity.ts';

/** Takes a sector or tag into the activity; those of its transactions once each. */
export function readTheme(
  kind: RawTheme['kind'],
  part: XmlElement,
  { raw, lang }: ActivityDraft,
  transaction?: XmlElement,
): void {
  const code = attributeOf(part, 'code');
  const vocabulary = attributeOf(part, 'vocabulary');
  const name = textsOf(part, lang)[0];
  if (code === undefined && name === undefined) return;
  const themes = (raw.themes ??= []);
  const isKnown =
    transaction !== undefined &&
    themes.some(
      (other) =>
        other.inTransaction === true && other.code === code && other.vocabulary === vocabulary,
    );
  if (isKnown) return;
  themes.push({
    kind,
    vocabulary,
    code,
    name,
    percentage: attributeOf(part, 'percentage'),
    ...placeOf(transaction ?? part),
    ...(transaction === undefined ? {} : { inTransaction: true }),
  });
}
