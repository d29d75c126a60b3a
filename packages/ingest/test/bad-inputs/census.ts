import type { BadInput } from './bad-input.js';
import { POPULATION, type InputDraft } from './input-draft.js';

const TOTAL = 3;
const total =
  (value: string) =>
  (draft: InputDraft): void =>
    draft.editField(POPULATION, 5, TOTAL, value);
const stops = (check: string, ...says: string[]): BadInput['end'] => ({
  code: 'checkFailed',
  says: [...says, `check “${check}”`],
});
const unusable: BadInput['end'] = stops(
  'lsoaWithoutPopulation',
  `${POPULATION}: 1 LSOA has no population in the census table: E01900004`,
  '--accept lsoaWithoutPopulation',
);

export const CENSUS: readonly BadInput[] = [
  { name: 'a population below 0', spoil: total('-5'), end: unusable },
  { name: 'a population with a decimal', spoil: total('1393.5'), end: unusable },
  { name: 'a blank population', spoil: total(''), end: unusable },
  { name: 'a population of “-”', spoil: total('-'), end: unusable },
  { name: 'a population of billions', spoil: total('3000000000'), end: unusable },
  {
    name: 'a population with a separator of thousands',
    spoil: (draft) =>
      draft.editField(
        POPULATION,
        5,
        TOTAL,
        `"${draft.field(POPULATION, 5, TOTAL).replace(/(\d)(\d{3})$/, '$1,$2')}"`,
      ),
    end: {},
  },
  {
    name: 'a population with a separator in the wrong place',
    spoil: total('"13,93"'),
    end: unusable,
  },
  {
    name: 'an LSOA missing from the census table',
    spoil: (draft) => draft.editLine(POPULATION, 5, () => ''),
    end: unusable,
  },
  {
    name: 'an LSOA twice in the census table',
    spoil: (draft) => draft.editLine(POPULATION, 5, (row) => `${row}\n${row}`),
    end: stops('populationDoubled', '1 LSOA has more than one population: E01900004'),
  },
  {
    name: 'an LSOA in the census table that the ward lookup lacks',
    spoil: (draft) =>
      draft.edit(POPULATION, (text) => `${text}2021,Nowhere 001A,E01999999,1500,1490,10\n`),
    end: stops('populationUnplaced', 'E01999999'),
  },
  {
    name: 'a census table of LTLAs instead of LSOAs',
    spoil: (draft) => draft.edit(POPULATION, (text) => text.replace(/E01900/g, 'E07900')),
    end: { code: 'missingInput', says: ['TS001', 'Add it'] },
    inspect: ['TS001'],
  },
  {
    name: 'no population at all',
    spoil: (draft) => draft.remove(POPULATION),
    end: { code: 'missingInput', says: ['Census 2021 table TS001', 'Add it and run again'] },
    inspect: ['TS001'],
  },
  {
    name: 'a note below the census table',
    spoil: (draft) =>
      draft.edit(POPULATION, (text) => `${text}\nSource: Office for National Statistics\n`),
    end: { code: 'malformedRows', line: 123, says: [`${POPULATION}, line 123:`, 'Mend the line'] },
  },
];
