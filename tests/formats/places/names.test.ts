import { describe, expect, test } from 'vitest';
import { parseCsv, cell, listCell } from '../../../geodata/build/csv.ts';
import { areaId } from '../../../src/core/domain/area.ts';
import type { NameReading } from '../../../src/formats/format.ts';
import { lookup, textOf } from '../support.ts';

const told = (reading: NameReading): string => {
  switch (reading.kind) {
    case 'exact':
    case 'within':
    case 'proposal':
      return `${reading.kind} ${reading.area.area}`;
    case 'choice':
      return `choice ${reading.areas.map(({ area }) => area).join(' ')}`;
    case 'none':
      return 'none';
  }
};
const read = (name: string): string => told(lookup.readName(name));
const readUnit = (name: string, country: string): string =>
  told(lookup.readUnitName(name, areaId(country)));

describe('a name of our list', () => {
  const rows = parseCsv(textOf('geodata/raw/import-names.csv')).filter(
    (row) => cell(row, 'kind') !== 'code',
  );

  test.each(rows.map((row) => [cell(row, 'name'), cell(row, 'id'), cell(row, 'kind')] as const))(
    '%s is %s (%s)',
    (name, id, kind) => {
      const reading = id.includes('-') ? readUnit(name, id.slice(0, 2)) : read(name);
      expect(reading).toBe(`${kind === 'part' ? 'within' : 'exact'} ${id}`);
    },
  );

  test.each(
    parseCsv(textOf('geodata/raw/ambiguous-names.csv')).map(
      (row) => [cell(row, 'name'), listCell(row, 'ids').join(' ')] as const,
    ),
  )('%s asks: %s', (name, ids) => {
    expect(read(name)).toBe(`choice ${ids}`);
  });
});

describe('a country', () => {
  test.each(
    `USA US|UK GB|Holland NL|Ivory Coast CI|Swaziland SZ|Burma MM|East Timor TL|Czech Republic CZ|DRC CD
Brasil BR|Macedonia MK|Viet Nam VN|Chili CL|Mauritanie MR|Tchad TD|Cameroun CM|Guinée GN|The Gambia GM
Cabo Verde CV|Côte d'Ivoire CI|Democratic Republic of the Congo CD|Deutschland DE|Niger NE|Nigeria NG
NIGER NE|nigéria NG|Guinea GN|Guinea-Bissau GW|Equatorial Guinea GQ|Papua New Guinea PG|Dominica DM
Dominican Republic DO|Mali ML|Malta MT|Iran IR|Iraq IQ|Austria AT|Australia AU|Slovakia SK|Slovenia SI
Gambia GM|Zambia ZM|Österreich AT|Die Niederlande NL|U.S.A. US|u.s.a US|St. Lucia LC|St Kitts & Nevis KN
Bosnia & Herzegovina BA|Bosnia and Herzegovina BA|Bosnia y Herzegovina BA|Trinidad et Tobago TT
Kongo-Kinshasa CD|Bahamas (The) BS|Zaire CD|COL CO|Republic of Ireland IE|South Sudan SS|Sudan SD`
      .split(/[|\n]/)
      .map((line) => [line.slice(0, -3), line.slice(-2)]),
  )('%s is %s', (name, id) => {
    expect(read(name)).toBe(`exact ${id}`);
  });

  test.each([
    ['England', 'within GB'],
    ['Zanzibar', 'within TZ'],
    ['Gaza', 'within PS'],
    ['Guatelama', 'proposal GT'],
    ['Columbia', 'proposal CO'],
    ['Phillipines', 'proposal PH'],
    ['Nigerr', 'choice NE NG'],
    ['Austrlia', 'choice AT AU'],
    ['Mlai', 'none'],
    ['World', 'none'],
    ['Africa, regional', 'none'],
    ['', 'none'],
    ['---', 'none'],
  ])('«%s»: %s', (name, expected) => {
    expect(read(name)).toBe(expected);
  });
});

describe('a unit of a country', () => {
  test.each([
    ['Arauca', 'CO', 'exact CO-ARA'],
    ['Departamento de Arauca', 'CO', 'exact CO-ARA'],
    ['ARAUCA DEPARTMENT', 'CO', 'exact CO-ARA'],
    ['Département d’Arauca', 'CO', 'exact CO-ARA'],
    ['Departamento del Valle del Cauca', 'CO', 'exact CO-VAC'],
    ['Departamento de La Guajira', 'CO', 'exact CO-LAG'],
    ['Province of Salta', 'AR', 'exact AR-A'],
    ['Provincia de Buenos Aires', 'AR', 'exact AR-B'],
    ['Estado do Pará', 'BR', 'exact BR-PA'],
    ['Bahia State', 'BR', 'exact BR-BA'],
    ['Région Île-de-France', 'FR', 'exact FR-IDF'],
    ['Land Brandenburg', 'DE', 'exact DE-BB'],
    ['Freistaat Bayern', 'DE', 'exact DE-BY'],
    ['Región de Murcia', 'ES', 'exact ES-MC'],
    ['Guatemala', 'GT', 'choice GT GT-01'],
    ['Departamento de Guatemala', 'GT', 'exact GT-01'],
    ['Cali', 'CO', 'within CO-VAC'],
    ['Departamento de Antioqia', 'CO', 'proposal CO-ANT'],
    ['Tunja', 'CO', 'none'],
    ['Arauca', 'VE', 'choice VE-D VE-U'],
    ['Arauca', 'PE', 'none'],
    ['Region of Hope', 'CO', 'none'],
    ['Arauca', 'TD', 'none'],
  ])('«%s» in %s: %s', (name, country, expected) => {
    expect(readUnit(name, country)).toBe(expected);
  });
});
