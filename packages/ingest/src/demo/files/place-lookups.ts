import type { DemoFile } from '../demo-file.js';
import type { Named } from '../world/nation.js';
import { gss, type LsoaRecord, type Places } from '../world/places.js';
import { tableText, type Field } from '../table.js';

/**
 * The built-up area of an LSOA: every LTLA is a town, except its last ward in open country. A ward
 * across the border belongs to the neighbouring town.
 */
export function townsOf({
  ltlas,
  lsoas,
}: Places<LsoaRecord>): (lsoa: LsoaRecord) => Named | undefined {
  const lastWard = new Map(lsoas.map(({ ltla, ward }) => [ltla, ward]));
  return ({ ward, ltla }) => {
    const town = ward.name === 'Lower Vale' ? ltlas[0]! : ltla;
    return lastWard.get(ltla) === ward
      ? undefined
      : { code: gss('E63', ltlas.indexOf(town) + 1), name: town.name.split(',')[0]! };
  };
}

/** The lookup of built-up areas, blank in open country. */
export function lsoa21ToTown24(places: Places<LsoaRecord>): DemoFile {
  const townOf = townsOf(places);
  const rows = places.lsoas.map((lsoa, place) => {
    const { code, name } = townOf(lsoa) ?? { code: '', name: '' };
    return [lsoa.lsoa21, lsoa.name, code, name, place + 1];
  });
  return {
    path: 'lookups/LSOA21_BUA24_EW_LU.csv',
    content: tableText(['LSOA21CD', 'LSOA21NM', 'BUA24CD', 'BUA24NM', 'ObjectId'], rows, {
      bom: true,
    }),
  };
}

const OUTPUT_AREAS_PER_LSOA = 2;

/** Output areas with their LSOA and MSOA; the publisher has about five for each LSOA. */
export function outputAreas({ lsoas }: Places<LsoaRecord>): DemoFile {
  const header = [
    'OA21CD',
    'LSOA21CD',
    'LSOA21NM',
    'LSOA21NMW',
    'MSOA21CD',
    'MSOA21NM',
    'MSOA21NMW',
    'LAD22CD',
    'LAD22NM',
    'LAD22NMW',
    'ObjectId',
  ];
  const rows = lsoas.flatMap(({ lsoa21, name, msoa21, ltla }, place) =>
    Array.from({ length: OUTPUT_AREAS_PER_LSOA }, (_, index): Field[] => {
      const number = place * OUTPUT_AREAS_PER_LSOA + index + 1;
      return [
        gss(`${lsoa21[0]!}00`, number),
        lsoa21,
        name,
        '',
        msoa21,
        name.slice(0, -1),
        '',
        ltla.code,
        ltla.name,
        '',
        number,
      ];
    }),
  );
  return {
    path: 'lookups/OA_LSOA_MSOA_EW_DEC_2021_LU_v3.csv',
    content: tableText(header, rows, { bom: true }),
  };
}

/** MSOA names from the House of Commons Library; each MSOA of the demonstration is a ward. */
export function msoaNames({ lsoas }: Places<LsoaRecord>): DemoFile {
  const first = [
    ...new Map(lsoas.map((lsoa) => [lsoa.msoa21, lsoa] as const).toReversed()).values(),
  ].toReversed();
  const rows = first.map(({ msoa21, name, ward, ltla }) => [
    msoa21,
    name.slice(0, -1),
    '',
    ward.name,
    '',
    ltla.name,
  ]);
  return {
    path: 'lookups/MSOA-Names-Latest2.csv',
    content: tableText(
      ['msoa21cd', 'msoa21nm', 'msoa21nmw', 'msoa21hclnm', 'msoa21hclnmw', 'localauthorityname'],
      rows,
    ),
  };
}
