import type { DemoFile } from '../demo-file.js';
import type { Lsoa11Change } from '../world/lsoa11.js';
import type { Authority } from '../world/nation.js';
import { gss, type LsoaRecord, type Places, type Ward } from '../world/places.js';
import { tableText, type Field } from '../table.js';
import { lsoa21ToTown24, msoaNames, outputAreas } from './place-lookups.js';

/**
 * The ONS lookups of the demonstration, each with the column names, byte order mark and order of
 * its edition.
 */
export function lookupFiles(
  places: Places<LsoaRecord>,
  changes: readonly Lsoa11Change<LsoaRecord>[],
): DemoFile[] {
  return [
    lsoa21ToWard24(places),
    lsoa21ToWard22(places),
    exactFit(changes),
    wardToCountry23(places.wards),
    ltlaToUpperTier23(places.ltlas),
    lsoa11ToWard19(changes),
    ltla19ToForce(places.ltlas),
    centroids(places),
    lsoa21ToTown24(places),
    outputAreas(places),
    msoaNames(places),
  ];
}

function lsoa21ToWard24({ lsoas }: Places<LsoaRecord>): DemoFile {
  const header = [
    'LSOA21CD',
    'LSOA21NM',
    'LSOA21NMW',
    'WD24CD',
    'WD24NM',
    'WD24NMW',
    'LAD24CD',
    'LAD24NM',
    'LAD24NMW',
    'ObjectId',
  ];
  const rows = lsoas.map(({ lsoa21, name, ward, ltla }, place) => [
    lsoa21,
    name,
    '',
    ward.code,
    ward.name,
    '',
    ltla.code,
    ltla.name,
    '',
    place + 1,
  ]);
  return {
    path: 'lookups/LSOA21_WD24_LAD24_EW_LU.csv',
    content: tableText(header, rows, { bom: true }),
  };
}

// An older edition: other column names (LTLA for LAD), ObjectId first, CRLF, and one ward with
// another code.
function lsoa21ToWard22({ lsoas }: Places<LsoaRecord>): DemoFile {
  const header = [
    'ObjectId',
    'LSOA21CD',
    'LSOA21NM',
    'WD22CD',
    'WD22NM',
    'WD22NMW',
    'LTLA22CD',
    'LTLA22NM',
    'LTLA22NMW',
  ];
  const rows = lsoas.map(({ lsoa21, name, ward, ltla }, place) => {
    const [code, wardName] = wardBefore2024(ward);
    return [place + 1, lsoa21, name, code, wardName, '', ltla.code, ltla.name, ''];
  });
  return {
    path: 'lookups/LSOA_(2021)_to_Ward_to_Local_Authority_District_(May_2022)_Best_Fit_Lookup_for_EW.csv',
    content: tableText(header, rows, { bom: true, newline: '\r\n' }),
  };
}

function exactFit(changes: readonly Lsoa11Change<LsoaRecord>[]): DemoFile {
  const header = [
    'LSOA11CD',
    'LSOA11NM',
    'LSOA21CD',
    'LSOA21NM',
    'CHGIND',
    'LAD22CD',
    'LAD22NM',
    'LAD22NMW',
    'ObjectId',
  ];
  const rows = changes.map(({ lsoa11, lsoa11Name, lsoa21, change }, place) => [
    lsoa11,
    lsoa11Name,
    lsoa21.lsoa21,
    lsoa21.name,
    change,
    lsoa21.ltla.code,
    lsoa21.ltla.name,
    '',
    place + 1,
  ]);
  return {
    path: 'lookups/LSOA_(2011)_to_LSOA_(2021)_Exact_Fit_Lookup_for_EW_(V3).csv',
    content: tableText(header, rows, { bom: true }),
  };
}

function wardToCountry23(wards: readonly Ward[]): DemoFile {
  const header = ['WD', 'LAD', 'CTY', 'RGN', 'CTRY'].flatMap((level) =>
    ['CD', 'NM', 'NMW'].map((kind) => `${level}23${kind}`),
  );
  const rows = wards.map((ward, place) => {
    const { ltla } = ward;
    return [
      ...wardBefore2024(ward),
      '',
      ltla.code,
      ltla.name,
      '',
      ltla.county?.code ?? '',
      ltla.county?.name ?? '',
      '',
      ltla.region.code,
      ltla.region.name,
      '',
      ltla.country.code,
      ltla.country.name,
      '',
      place + 1,
    ];
  });
  return {
    path:
      'lookups/Ward_to_Local_Authority_District_to_County_to_Region_to_Country_' +
      '(May_2023)_Lookup_in_United_Kingdom.csv',
    content: tableText([...header, 'ObjectId'], rows, { bom: true }),
  };
}

// A unitary authority is its own upper tier.
function ltlaToUpperTier23(ltlas: readonly Authority[]): DemoFile {
  const header = [
    'LTLA23CD',
    'LTLA23NM',
    'LTLA23NMW',
    'UTLA23CD',
    'UTLA23NM',
    'UTLA23NMW',
    'ObjectId',
  ];
  const rows = ltlas.map((ltla, place) => {
    const upper = ltla.county?.code.startsWith('E10') ? ltla.county : ltla;
    return [ltla.code, ltla.name, '', upper.code, upper.name, '', place + 1];
  });
  return {
    path: 'lookups/Local_Authority_District_to_County_and_Unitary_Authority_(April_2023)_Lookup_in_EW.csv',
    content: tableText(header, rows, { bom: true }),
  };
}

function lsoa11ToWard19(changes: readonly Lsoa11Change<LsoaRecord>[]): DemoFile {
  const seen = new Map(changes.map((change) => [change.lsoa11, change]));
  const rows = [...seen.values()].map(({ lsoa11, lsoa11Name, lsoa21 }, place): Field[] => [
    place + 1,
    lsoa11,
    lsoa11Name,
    lsoa21.ward.code,
    lsoa21.ward.name,
    ...ltla19(lsoa21),
  ]);
  const header = ['FID', 'LSOA11CD', 'LSOA11NM', 'WD19CD', 'WD19NM', 'LAD19CD', 'LAD19NM'];
  return { path: 'lookups/LSOA11_WD19_LAD19_EW_LU.csv', content: tableText(header, rows) };
}

function ltla19ToForce(ltlas: readonly Authority[]): DemoFile {
  const header = ['FID', 'LAD19CD', 'LAD19NM', 'CSP19CD', 'CSP19NM', 'PFA19CD', 'PFA19NM'];
  const districts = ltlas.flatMap((ltla) =>
    districts19(ltla).map(([code, name]) => ({ code, name, force: ltla.force })),
  );
  const rows = districts.map(({ code, name, force }, place) => [
    place + 1,
    code,
    name,
    gss('E22', place + 1),
    name,
    force.code,
    force.name,
  ]);
  return { path: 'lookups/LAD19_CSP19_PFA19_EW_LU.csv', content: tableText(header, rows) };
}

function centroids({ lsoas }: Places<LsoaRecord>): DemoFile {
  const rows = lsoas.map(({ lsoa21, lat, long }) => [lsoa21, lat, long]);
  return {
    path: 'lookups/lsoa21_centroids.derived.csv',
    content: tableText(['LSOA21CD', 'lat', 'long'], rows),
  };
}

// A ward redrawn in 2024 has another code in earlier editions, so editions cannot be joined by
// ward.
function wardBefore2024({ code, name }: Ward): [code: string, name: string] {
  return name === 'Westmoor' ? [gss('E05', 91), 'West Moor'] : [code, name];
}

// An authority formed from two districts after 2019 is not in the tables of 2019: its force is
// found through its LSOAs.
function districts19(ltla: Authority): (readonly [code: string, name: string])[] {
  if (ltla.name !== 'Harrowmouth, Eastcliff and Sandle') return [[ltla.code, ltla.name]];
  return [
    [gss('E07', 91), 'Harrowmouth'],
    [gss('E07', 92), 'Eastcliff and Sandle'],
  ];
}

function ltla19({ ltla, ward }: LsoaRecord): [code: string, name: string] {
  const [first, second] = districts19(ltla);
  const [code, name] = second && !ward.name.startsWith('Harrowmouth') ? second : first!;
  return [code, name];
}
