import type { FindingCode } from '../../formats/finding-codes.ts';
import type { Finding, FindingPlace } from '../../formats/format.ts';
import {
  ID_CHARACTERS,
  AREA_FORMS,
  DATE_FORMS,
  JSON_FAULTS,
  OTHER_KINDS,
  OTHER_FILES,
  SINGULAR,
  found,
  span,
  parameter,
  parameters,
  before,
  quoted,
  replacement,
  readAs,
  outcome,
  subject,
  lastName,
  recordName,
  uses,
  expected,
} from './finding-terms.ts';
import { or } from './grammar.ts';

/**
 * A finding in one to three sentences: what is wrong, what was done, how to mend it. Its project is
 * named before them (`findingSentence`), so that equal findings of many projects read alike. Every
 * language has such a table.
 */
export type FindingMessages = Readonly<Record<FindingCode, (finding: Finding) => string>>;

/** The findings in English. */
export const findingMessages: FindingMessages = {
  E001: () => 'The file is empty. Open another one, or save it again where it was made.',
  E002: (finding) =>
    `The file is not well-formed JSON: ${JSON_FAULTS[parameter(finding, 'expected')] ?? 'it breaks off'}${before(finding)}.`,
  E003: () =>
    'The file is a web page, not a dataset. Save the file behind the download link instead of the page.',
  E004: () =>
    'The file is an IATI file of organisations, which has no projects. Open the file of activities of the same publisher.',
  E005: (finding) =>
    parameter(finding, 'kind') === 'depth'
      ? 'The elements of the file are nested more than 64 deep, which no list of projects is; it is not read.'
      : 'The file has a document type (<!DOCTYPE …>), which can make a small file endless; it is not read. Delete that declaration and open the file again.',
  E006: (finding) =>
    `The file is larger than ${parameter(finding, 'most')} MB. Go on if this computer has much memory, or open a part of it.`,
  E007: (finding) =>
    OTHER_FILES[parameter(finding, 'kind')] ??
    `The file is ${OTHER_KINDS[parameter(finding, 'kind')] ?? 'JSON of another kind'}, not a dataset of the atlas. A dataset begins with "format": "cooperation-atlas/1".`,
  E008: (finding) =>
    `The file says it is "${found(finding)}", a version that this atlas does not know. Open it in a newer atlas, or save it as "cooperation-atlas/1".`,
  E009: () =>
    'The file opens only with a password. Save a copy without one where it was made, and open that.',
  E010: (finding) =>
    parameter(finding, 'records') === '0'
      ? 'The file breaks off, or is not well-formed, before its first project is whole. Download it again.'
      : `The file breaks off here, or is not well-formed; what stands whole before is shown (${parameter(finding, 'records')}). Download it again, or correct it here.`,
  E011: (finding) =>
    `The file does not say how its letters are written, and they are not UTF-8; they are read as ${replacement(finding)}. Choose another encoding if names look wrong, or save the file as UTF-8.`,
  E012: () => 'The file has no projects in it.',

  E101: (finding) =>
    finding.repair?.kind === 'replaced'
      ? `${recordName(finding)} has no identifier and is shown as "${finding.repair.by}". Give it one, which links keep.`
      : finding.value === undefined
        ? `${recordName(finding)} has no id and is not shown. Give it one of its own: ${ID_CHARACTERS}.`
        : `${recordName(finding)} has the id "${finding.value}", which can be none, and is not shown. An id has ${ID_CHARACTERS}.`,
  E102: (finding) =>
    finding.repair?.kind === 'replaced'
      ? `id "${found(finding)}" is used by ${uses(finding)}. They differ and both are shown, the second as "${finding.repair.by}"; give each an id of its own.`
      : `id "${found(finding)}" is used by ${uses(finding)}. They are equal and shown once; delete one of them.`,
  E103: (finding) =>
    finding.field === 'areas.parts'
      ? 'Nothing of the area is known, and it is left out. Give it parts, a rule or a geometry.'
      : `${recordName(finding)} has no usable ${lastName(finding)} and is not shown. Add "${lastName(finding)}".`,
  E104: (finding) =>
    finding.value === undefined
      ? `${subject(finding)} is missing; without it this part can't be shown and is left out.`
      : (readAs(finding) ??
        `${subject(finding)} is ${quoted(finding)}, but must be ${expected(finding)}; ${outcome(finding)}. Where a value is not known, leave the key out.`),
  E105: (finding) =>
    `"${parameter(finding, 'key')}" is no key of the format; it is kept and not shown. Check how it is spelt, or begin it with x- if it is a key of your own.`,
  E106: (finding) =>
    `${subject(finding)} is ${finding.value === undefined ? 'missing' : `not usable (${quoted(finding)})`}; ${outcome(finding)}. Write it at the beginning of the file.`,
  E107: (finding) =>
    finding.repair?.kind === 'replaced'
      ? `"${parameter(finding, 'key')}" is given twice; the first counts, "${finding.repair.by}", not "${found(finding)}". Delete the other.`
      : `"${parameter(finding, 'key')}" stands more than once in the same place; only the last counts. Delete the others.`,

  E111: (finding) =>
    finding.repair?.kind === 'replaced'
      ? `No source is named; "${finding.repair.by}" is taken for it. Add "sources": ["${finding.repair.by}"], or the right one.`
      : `${subject(finding)} is missing, and these words are left out. Say which source they come from.`,
  E112: (finding) =>
    `No source "${found(finding)}" in this file; ${finding.repair?.kind === 'replaced' ? `"${finding.repair.by}" is taken instead` : 'it is left out'}. Add it to "sources", or correct the id.`,
  E113: () =>
    'The file has no usable source, so it is taken for its own source. Add "sources", each with id, title and kind.',

  E121: (finding) =>
    `"${found(finding)}" is no field of ${SINGULAR[parameter(finding, 'list')] ?? 'a record'}; its words are left out. Use the name of a field (start) or a path (parties.funding).`,
  E122: (finding) =>
    `The words "${found(finding)}" are not in the text of "${parameter(finding, 'source')}". Copy them letter by letter.`,
  E123: (finding) =>
    `A target names the fact "${found(finding)}", but there is none; the target is shown without it. Add it to "facts", or correct the name.`,

  E131: (finding) =>
    finding.value === undefined || finding.repair !== undefined
      ? `A theme has no usable ${lastName(finding)} and is left out. A theme has a vocabulary (dac5, dac3, sdg, own) and a code.`
      : `"${finding.value}" is no code of the vocabulary ${parameter(finding, 'vocabulary')}; it is kept.`,
  E141: (finding) =>
    `No framework "${found(finding)}" in this file; it is left out. Add it to "frameworks", or correct the id.`,

  E142: (finding) =>
    finding.value === undefined
      ? 'It is not said what this is about, and it is left out. Write in "about" the id of something in this file, or the code of an area.'
      : `nothing here has the id "${finding.value}", and what is said about it is left out. Correct "about".`,

  E150: (finding) => {
    if (finding.value === undefined) return `A target has no area and is left out. ${AREA_FORMS}`;
    if (parameter(finding, 'form') === 'nuts')
      return `"${finding.value}" is no NUTS code that is known here; it is left out. Write one of the versions 2013, 2016 or 2021: nuts:SE23.`;
    if (finding.repair?.kind !== 'offered')
      return `area "${finding.value}" is not known and is left out. ${AREA_FORMS}`;
    return `area "${finding.value}" is not known; nearest: ${parameter(finding, 'nearest')} (${finding.repair.by}). Use it? Until then it is left out.`;
  },
  E151: (finding) =>
    `area "${found(finding)}" can be ${or(parameters(finding, 'candidates'))}. Write the code of the right one; until then it is left out.`,
  E152: (finding) =>
    parameter(finding, 'form') === 'nuts-part'
      ? `area "${found(finding)}" is only a part of ${replacement(finding)}: some place there is meant.`
      : `area "${found(finding)}" is read as ${replacement(finding)}.`,
  E153: (finding) =>
    `The shares of the recipients sum to ${found(finding)}, not 100. They are shown as they are.`,
  E154: (finding) =>
    `${parameter(finding, 'with')} of ${parameter(finding, 'of')} recipients have a share. Give one to all of them, or to none.`,
  E155: () =>
    'A point is no place on Earth and is left out. Write two numbers: the longitude (-180 to 180), then the latitude (-90 to 90).',
  E156: (finding) =>
    finding.repair?.kind === 'replaced'
      ? `The point ${found(finding)} lies outside ${parameter(finding, 'area')}; it is read with latitude and longitude swapped: ${replacement(finding)}.`
      : `The point ${found(finding)} lies outside ${parameter(finding, 'area')}; inside if latitude and longitude are swapped: ${replacement(finding)}. Until then it is left out.`,
  E157: () =>
    'The point 0, 0 lies in the sea and is read as missing. Leave the point out where it is not known.',
  E158: () =>
    'No target is known: it is listed under «not on the map». Add one to "targets" where the source names a place.',
  E159: (finding) =>
    `The countries of "${found(finding)}" have no common border; it is left out. Name the two countries as two targets.`,

  E161: (finding) =>
    readAs(finding) ??
    `${subject(finding)} ${finding.value === undefined ? 'is missing' : `can't be ${quoted(finding)}`}; it is left out. Write value yes, no or unknown, partners as a whole number, unit region, city or organisation.`,
  E171: (finding) =>
    readAs(finding) ??
    `The role of a party ${finding.value === undefined ? 'is missing' : `can't be ${quoted(finding)}`}; the party is left out. Roles are funding (the donor), accountable (monitoring), extending, implementing and partner.`,
  E172: (finding) => {
    if (finding.value === undefined)
      return `A party has neither org nor name and is left out. Name the organisation.`;
    return `No organisation "${finding.value}" in this file; it is shown as "${replacement(finding)}". Add it to "organisations", or correct the id.`;
  },

  E181: (finding) =>
    finding.repair?.kind === 'replaced'
      ? `${subject(finding)} ${quoted(finding)} is read as ${finding.repair.by}: a date has no ${found(finding).trim() === finding.repair.by ? 'spaces round it' : 'time of day'}. Write it as "${finding.repair.by}".`
      : `${subject(finding)} ${quoted(finding)} is no date and is left out. ${DATE_FORMS}`,
  E182: (finding) =>
    `It ends (${found(finding)}) before it starts (${parameter(finding, 'start')}). Neither date is shown; correct ${parameter(finding, 'startKey')} or ${parameter(finding, 'endKey')}.`,
  E183: (finding) =>
    `${subject(finding)} ${found(finding)} lies before 1950 or after 2100 and is read as unknown. Leave the date out where it is not known.`,
  E185: (finding) =>
    readAs(finding) ??
    `${subject(finding)} can't be ${quoted(finding)}; it is left out. A status is pipeline, active, finalising, closed, cancelled or suspended.`,
  E186: (finding) =>
    `The status "${found(finding)}", said on ${parameter(finding, 'stated')}, contradicts the dates (${span(parameter(finding, 'start'), parameter(finding, 'end'))}). Both are shown.`,

  E191: (finding) =>
    `${subject(finding)} ${finding.value === undefined ? 'is missing' : `can't be ${quoted(finding)}`}; the budget is left out. Write the amount in quotes, with a point and no grouping: "1250000.50".`,
  E192: (finding) =>
    `${subject(finding)} ${finding.value === undefined ? 'is missing' : `can't be ${quoted(finding)}`}; the budget is left out. Write the code of the currency: EUR, USD, COP.`,
  E193: (finding) =>
    `The original budget (${found(finding)}) and the revised one (${replacement(finding)}) are two statements of the same; the revised one is shown.`,
  E195: (finding) =>
    `${subject(finding)} ${finding.value === undefined ? 'is missing' : `${quoted(finding)} is no address of the web`}; the link is left out. An address begins with https:// or http://.`,
  E197: (finding) =>
    finding.value === undefined
      ? `A related project has no id and is left out.`
      : parameter(finding, 'count') !== ''
        ? `${parameter(finding, 'count')} projects that are named as related are not in this file, "${finding.value}" the first of them. They are kept.`
        : `No project "${finding.value}" in this file, though it is named as related. It is kept.`,
};

/**
 * A finding with its code and place, as the build and lists of problems print it: «E181, line 87,
 * /projects/2/start: …».
 */
export const findingText = (finding: Finding): string =>
  `${[finding.code, findingPlace(finding)].filter((part) => part !== '').join(', ')}: ${findingSentence(finding)}`;

/** A finding as it is shown by itself: «In project "innovact": start "2017-13" is no date …». */
const findingSentence = (finding: Finding): string =>
  `${finding.project === undefined || NAMING_THEIR_RECORD.has(finding.code) ? '' : `In project "${finding.project}": `}${findingMessages[finding.code](finding)}`;

const NAMING_THEIR_RECORD: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'E101',
  'E102',
  'E103',
]);

/** Where in the user's file: «line 87, /projects/2/start»; '' for the whole file. */
export function findingPlace({ place }: Pick<Finding, 'place'>): string {
  return placeParts(place)
    .filter((part) => part !== '')
    .join(', ');
}

function placeParts(place: FindingPlace): readonly string[] {
  switch (place.kind) {
    case 'pointer':
      return [counted('line', place.line), place.pointer];
    case 'line':
      return [counted('line', place.line), counted('column', place.column)];
    case 'cell':
      return [
        place.sheet === undefined ? '' : `sheet "${place.sheet}"`,
        counted('row', place.row),
        place.column === undefined ? '' : `column "${place.column}"`,
      ];
    case 'element':
      return [counted('line', place.line), place.path];
  }
}

const counted = (what: string, number: number | undefined): string =>
  number === undefined ? '' : `${what} ${String(number)}`;

/** All that is said of findings. */
export const findings = {
  messages: findingMessages,
  place: findingPlace,
  text: findingText,
};
