import { FINDING_SEVERITIES } from '../finding-codes.ts';
import { FormatError } from '../format.ts';
import { WHOLE_FILE } from '../json-text.ts';
import { createDraft, type ActivityDraft, type FileDefaults } from './raw/activity-draft.ts';
import { ACTIVITY_PARTS } from './raw/activity-parts.ts';
import { createOverview } from './raw/overview.ts';
import { moneyOf } from './raw/money-sums.ts';
import type { RawActivity, RawIati } from './raw/raw-activity.ts';
import { PART_READERS } from './raw/read-part.ts';
import { attributeOf, type XmlElement } from './xml/element.ts';
import { createXmlParsing, type XmlSink } from './xml/parse-xml.ts';

/**
 * The activities of a file, from its text in portions; no more is held of the text than is kept of
 * them. A file that breaks off gives those that stand whole before that. Rejects with `FormatError`:
 * E004 a file of organisations; E005 a document type or too deep a document; E007 any other document;
 * E010 broken before the first activity is whole; and with what `portions` rejects.
 */
export async function openIati(portions: AsyncIterable<string>): Promise<RawIati> {
  const reading = createReading();
  for await (const text of portions) {
    if (reading.isBroken()) break;
    reading.write(text);
  }
  return reading.end();
}

function createReading() {
  /** As JSON: they take a third of the memory that objects would, and are one object each. */
  const activities: string[] = [];
  const overview = createOverview();
  let head: Pick<RawIati, 'version' | 'generated' | 'lang'> | null = null;
  let defaults: FileDefaults = { lang: undefined, currency: undefined };
  let draft: ActivityDraft | null = null;

  const sink: XmlSink = {
    root: (root) => {
      refuseOther(root);
      defaults = {
        lang: attributeOf(root, 'xml:lang'),
        currency: attributeOf(root, 'default-currency'),
      };
      head = {
        version: attributeOf(root, 'version'),
        generated: attributeOf(root, 'generated-datetime'),
        lang: defaults.lang,
      };
    },
    record: (record) => {
      draft = createDraft(record, defaults);
    },
    part: (part) => {
      if (draft !== null) PART_READERS.get(part.name)?.(part, draft);
    },
    recordEnd: () => {
      if (draft === null) return;
      const money = moneyOf(draft);
      if (money.length > 0) draft.raw.money = money;
      overview.add(draft.raw);
      activities.push(JSON.stringify(draft.raw));
      draft = null;
    },
  };
  const parsing = createXmlParsing('iati-activity', ACTIVITY_PARTS, sink);

  function end(): RawIati {
    const brokenAt = parsing.end();
    if (head === null || (brokenAt !== null && activities.length === 0))
      throw new FormatError({
        code: 'E010',
        severity: 'error',
        place: brokenAt === null ? WHOLE_FILE : { kind: 'line', line: brokenAt },
        values: { records: 0 },
      });
    return {
      ...head,
      ...overview.overview(),
      size: activities.length,
      activity: (index) => activityIn(activities[index]),
      brokenAt,
    };
  }

  return { write: parsing.write, end, isBroken: parsing.isBroken };
}

/** Of a text that was written here. */
function activityIn(text: string | undefined): RawActivity {
  if (text === undefined) throw new RangeError('no such activity');
  const activity: RawActivity = JSON.parse(text);
  return activity;
}

function refuseOther({ name, line }: XmlElement): void {
  if (name === 'iati-activities') return;
  const code = name === 'iati-organisations' ? 'E004' : 'E007';
  throw new FormatError({
    code,
    severity: FINDING_SEVERITIES[code],
    place: { kind: 'line', line },
    ...(code === 'E007' ? { values: { kind: 'XML' } } : {}),
  });
}
