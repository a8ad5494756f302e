import type { PartyRole, ProjectStatus, Project } from '../../core/domain/project.ts';

// Codes of version 2 (IATI codelists, version 2.03), and the words that version 1 writes for them.

export const PARTY_ROLES_BY_CODE: ReadonlyMap<string, PartyRole> = new Map([
  ['1', 'funding'],
  ['2', 'accountable'],
  ['3', 'extending'],
  ['4', 'implementing'],
  ['funding', 'funding'],
  ['accountable', 'accountable'],
  ['extending', 'extending'],
  ['implementing', 'implementing'],
]);

export const STATUSES_BY_CODE: ReadonlyMap<string, ProjectStatus> = new Map([
  ['1', 'pipeline'],
  ['2', 'active'],
  ['3', 'finalising'],
  ['4', 'closed'],
  ['5', 'cancelled'],
  ['6', 'suspended'],
  ['pipeline/identification', 'pipeline'],
  ['pipeline', 'pipeline'],
  ['implementation', 'active'],
  ['finalisation', 'finalising'],
  ['completion', 'finalising'],
  ['post-completion', 'closed'],
  ['closed', 'closed'],
  ['cancelled', 'cancelled'],
  ['suspended', 'suspended'],
]);

type DateName = keyof NonNullable<Project['dates']>;

export const DATES_BY_TYPE: ReadonlyMap<string, DateName> = new Map([
  ['1', 'plannedStart'],
  ['2', 'actualStart'],
  ['3', 'plannedEnd'],
  ['4', 'actualEnd'],
  ['start-planned', 'plannedStart'],
  ['start-actual', 'actualStart'],
  ['end-planned', 'plannedEnd'],
  ['end-actual', 'actualEnd'],
]);

type Related = Project['related'][number]['type'];

/** Type 5, a third party's report of the same, is no relation of the atlas. */
export const RELATIONS_BY_TYPE: ReadonlyMap<string, Related> = new Map([
  ['1', 'parent'],
  ['2', 'child'],
  ['3', 'sibling'],
  ['4', 'cofunded'],
]);
export const THIRD_PARTY = '5';

export const isParent = (type: string | undefined): boolean =>
  RELATIONS_BY_TYPE.get(type ?? '') === 'parent';
export const isChild = (type: string | undefined): boolean =>
  RELATIONS_BY_TYPE.get(type ?? '') === 'child';

type Vocabulary = Project['themes'][number]['vocabulary'];

/** Vocabularies of sectors that the atlas knows; all others are a publisher's own. */
export const SECTOR_VOCABULARIES: ReadonlyMap<string, Vocabulary> = new Map([
  ['1', 'dac5'],
  ['dac', 'dac5'],
  ['2', 'dac3'],
  ['dac-3', 'dac3'],
  ['7', 'sdg'],
  ['8', 'sdg'],
]);

export const TAG_VOCABULARIES: ReadonlyMap<string, Vocabulary> = new Map([
  ['2', 'sdg'],
  ['3', 'sdg'],
]);

/** What a code or word means, in any case; undefined for one that there isn't. */
export const meaning = <Meaning>(
  words: ReadonlyMap<string, Meaning>,
  written: string | undefined,
): Meaning | undefined => (written === undefined ? undefined : words.get(written.toLowerCase()));
