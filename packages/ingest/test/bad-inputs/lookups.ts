import type { BadInput } from './bad-input.js';
import { WARDS, type InputDraft } from './input-draft.js';

const OLDER_WARDS = 'lookups/LSOA_(2021)_to_Ward_to_Local_Authority_District_(May_2022)';
const EXACT_FIT = 'lookups/LSOA_(2011)_to_LSOA_(2021)_Exact_Fit_Lookup_for_EW_(V3).csv';
const HIERARCHY =
  'lookups/Ward_to_Local_Authority_District_to_County_to_Region_to_Country_(May_2023)_Lookup_in_United_Kingdom.csv';
const FORCES = 'lookups/LAD19_CSP19_PFA19_EW_LU.csv';
const CENTROIDS = 'lookups/lsoa21_centroids.derived.csv';

/** Of the ward lookup alone, so that no older edition can take its place. */
const onlyWards =
  (change: (draft: InputDraft) => void) =>
  (draft: InputDraft): void => {
    draft.remove(OLDER_WARDS);
    change(draft);
  };
const rewritten =
  (path: string, from: string | RegExp, to: string) =>
  (draft: InputDraft): void =>
    draft.edit(path, (text) => text.replaceAll(from, to));
const without =
  (path: string, like: RegExp) =>
  (draft: InputDraft): void =>
    draft.edit(path, (text) =>
      text
        .split('\n')
        .filter((row) => !like.test(row))
        .join('\n'),
    );
const twice =
  (path: string, line: number, change: (row: string) => string = (row) => row) =>
  (draft: InputDraft): void =>
    draft.editLine(path, line, (row) => `${row}\n${change(row)}`);
const stops = (check: string, ...says: string[]): BadInput['end'] => ({
  code: 'checkFailed',
  says: [...says, `check “${check}”`],
});

export const LOOKUPS: readonly BadInput[] = [
  {
    name: 'an LSOA twice in the ward lookup',
    spoil: onlyWards(twice(WARDS, 5)),
    end: stops(
      'lsoaDoubled',
      `${WARDS}: 1 LSOA stands more than once in the ward lookup: E01900004`,
      'mend the table or use another edition',
    ),
  },
  {
    name: 'an LSOA twice in the ward lookup, accepted',
    spoil: onlyWards(twice(WARDS, 5)),
    end: stops('lsoaDoubled', 'mend the table'),
    options: { accept: ['lsoaDoubled'] },
  },
  {
    name: 'an LSOA twice in the newest ward lookup, and an older one',
    spoil: twice(WARDS, 5),
    end: {
      says: [
        `Left ${WARDS} (WD24 LAD24), which has holes: 1 LSOA stands more than once`,
        'Used lookups/LSOA_(2021)',
      ],
    },
  },
  {
    name: 'an LSOA missing from the ward lookup',
    spoil: onlyWards(without(WARDS, /^E01900004/)),
    end: stops('lsoaMissing', 'missing from the ward lookup: E01900004'),
  },
  {
    name: 'an LSOA missing from the ward lookup, accepted',
    spoil: onlyWards(without(WARDS, /^E01900004/)),
    end: {
      ledger: { unknownArea: 19, counted: -19 },
      says: [
        'missing from the ward lookup: E01900004',
        '17 of 1,807 postcodes',
        '1 LSOA of the census table is missing',
      ],
    },
    options: {
      accept: ['lsoaMissing', 'unknownAreas', 'populationUnplaced', 'postcodesWithoutLsoa'],
    },
  },
  {
    name: 'an LSOA without a ward',
    spoil: onlyWards(rewritten(WARDS, /E05900001,Abbotsmead/g, ',')),
    end: stops('lsoaWithoutWard', '4 LSOAs have no ward or no LTLA'),
  },
  {
    name: 'a ward lookup with no rows',
    spoil: onlyWards((draft) => draft.write(WARDS, `${draft.lines(WARDS)[0]!}\n`)),
    end: { code: 'missingInput', says: [`${WARDS}:`, 'no rows'] },
  },
  {
    name: 'a row with a column too many in the ward lookup',
    spoil: onlyWards(rewritten(WARDS, 'Abbotsmead', 'Abbots, mead')),
    end: {
      code: 'malformedRows',
      line: 2,
      says: [`${WARDS}, line 2:`, 'Found: 11', 'Mend the line'],
    },
  },
  {
    name: 'half a row at the end of the ward lookup',
    spoil: onlyWards((draft) => draft.edit(WARDS, (text) => text.slice(0, -30))),
    end: {
      code: 'rowsLost',
      line: 121,
      says: [`${WARDS}, line 121:`, 'ends in the middle of a row'],
    },
  },
  {
    name: 'a quote that is never closed in the ward lookup',
    spoil: onlyWards((draft) =>
      draft.editLine(WARDS, 9, (row) => row.replace('Castle', '"Castle')),
    ),
    end: { code: 'rowsLost', line: 9, says: [`${WARDS}, line 9:`] },
  },
  {
    name: 'a quote closed lines later in the ward lookup',
    spoil: onlyWards((draft) => {
      draft.editLine(WARDS, 9, (row) => row.replace(',Castle Gate,', ',"Castle Gate,'));
      draft.editLine(WARDS, 12, (row) => row.replace(',Castle Gate,', ',Castle Gate",'));
    }),
    end: {
      code: 'rowsLost',
      line: 9,
      says: [`${WARDS}, line 9:`, 'a quote is opened and not closed'],
    },
  },
  {
    name: 'a lookup that is not there',
    spoil: (draft) => draft.remove(EXACT_FIT),
    end: { code: 'missingInput', says: ['LSOA (2011) to LSOA (2021) exact-fit lookup', 'Add it'] },
    inspect: ['exact-fit lookup'],
  },
  {
    name: 'an unknown change letter in the exact-fit lookup',
    spoil: rewritten(EXACT_FIT, 'E01900005,Aldermarsh 002A,S', 'E01900005,Aldermarsh 002A,Q'),
    end: stops('exactFitUnusable', 'another change than U, M, S or X: E01800001'),
  },
  {
    name: 'an exact-fit lookup with no rows',
    spoil: (draft) => draft.write(EXACT_FIT, `${draft.lines(EXACT_FIT)[0]!}\n`),
    end: { code: 'missingInput', says: [`${EXACT_FIT}:`, 'no rows'] },
  },
  {
    name: 'an LTLA missing from the hierarchy',
    spoil: without(HIERARCHY, /E06900001/),
    end: stops('ltlaWithoutRegion', '1 LTLA has no region or country in any lookup: E06900001'),
  },
  {
    name: 'an LTLA in two regions',
    spoil: (draft) => draft.editLine(HIERARCHY, 3, (row) => row.replace('E12900002', 'E12900001')),
    end: stops(
      'ltlaHierarchyDoubled',
      'more than one county, region or country of the hierarchy: E07900001',
    ),
  },
  {
    name: 'an LTLA missing from the lookup of forces',
    spoil: without(FORCES, /E06900001/),
    end: stops(
      'ltlaWithoutForce',
      `${FORCES}:`,
      '1 LTLA has no police force area in any lookup: E06900001',
    ),
  },
  {
    name: 'an LTLA in two police force areas',
    spoil: twice(FORCES, 2, (row) => row.replace('E23900001', 'E23900002')),
    end: stops('ltlaToForceDoubled', 'more than one police force area: E07900001'),
  },
  {
    name: 'a centroid in the sea of numbers',
    spoil: rewritten(CENTROIDS, /^E01900005,.*$/gm, 'E01900005,1e300,-1e300'),
    end: { says: ['1 LSOA has no centroid', 'E01900005'] },
  },
  {
    name: 'a centroid in words',
    spoil: rewritten(CENTROIDS, /^E01900005,.*$/gm, 'E01900005,north,west'),
    end: { says: ['1 LSOA has no centroid', 'E01900005'] },
  },
  {
    name: 'a centroid in Africa',
    spoil: rewritten(CENTROIDS, /^E01900005,.*$/gm, 'E01900005,0,0'),
    end: { says: ['1 LSOA has no centroid', 'E01900005'] },
  },
  {
    name: 'a centroid twice',
    spoil: twice(CENTROIDS, 2),
    end: stops('centroidsDoubled', '1 LSOA has more than one centroid: E01900001'),
  },
];
