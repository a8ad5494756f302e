import { withoutArticle } from './name-key.ts';

/** What first-level units are called in EN, ES, PT, FR and DE, as keys of names have it. */
const KINDS = [
  'autonomous community',
  'autonomous region',
  'bundesland',
  'canton',
  'communaute autonome',
  'comunidad autonoma',
  'comunidad foral',
  'comunidade autonoma',
  'county',
  'departamento',
  'department',
  'departement',
  'depto',
  'distrito',
  'district',
  'dpto',
  'estado',
  'etat',
  'free state',
  'freistaat',
  'governorate',
  'judet',
  'kanton',
  'kraj',
  'land',
  'parish',
  'prefecture',
  'principado',
  'province',
  'provincia',
  'provinz',
  'region',
  'regiao',
  'region autonoma',
  'region autonome',
  'regione',
  'state',
  'voivodeship',
  'wojewodztwo',
  'woiwodschaft',
].join('|');

/** Words that join the kind and the name. */
const JOINTS =
  'of the|of|de la|de las|de los|de l|del|de|du|des|dell|della|di|d|da|do|das|dos|von|der';

const BEFORE = new RegExp(`^(?:${KINDS}) (?:(?:${JOINTS}) )?(?<name>.+)$`, 'u');
const BEHIND = new RegExp(`^(?<name>.+) (?:${KINDS})$`, 'u');

/**
 * The key of a unit's name without the word for what it is: «Departamento de Arauca», «Lima
 * Region». Null where there is none.
 */
export function withoutGenericWords(key: string): string | null {
  const name = (BEFORE.exec(key) ?? BEHIND.exec(key))?.groups?.['name'];
  return name === undefined ? null : withoutArticle(name);
}
