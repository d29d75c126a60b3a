import type { BadInput } from './bad-input.js';
import { POSTCODES, type InputDraft } from './input-draft.js';

const POSTCODE = 2,
  TERMINATED = 4,
  LSOA = 25,
  LATITUDE = 33;

const rows =
  (count: number, column: number, value: string) =>
  (draft: InputDraft): void =>
    draft.write(
      POSTCODES,
      `${draft
        .lines(POSTCODES)
        .map((row, index) =>
          index >= 10 && index < 10 + count
            ? row
                .split(',')
                .map((old, at) => (at === column ? `"${value}"` : old))
                .join(',')
            : row,
        )
        .join('\n')}\n`,
    );
const stops = (check: string, ...says: string[]): BadInput['end'] => ({
  code: 'checkFailed',
  says: [...says, `check “${check}”`],
});
const left = (count: number): BadInput['end'] => ({
  says: [`${count} of 1,807 postcodes`, 'were left out: they have no LSOA'],
});

export const POSTCODE_CASES: readonly BadInput[] = [
  { name: 'a postcode of impossible shape', spoil: rows(1, POSTCODE, 'HELLO'), end: left(3) },
  { name: 'a postcode without LSOA', spoil: rows(1, LSOA, ''), end: left(3) },
  {
    name: 'a postcode of an LSOA that nobody knows',
    spoil: rows(1, LSOA, 'E01777777'),
    end: left(3),
  },
  {
    name: 'a postcode of an LSOA in small letters',
    spoil: rows(1, LSOA, 'e01900001'),
    end: left(3),
  },
  {
    name: 'a postcode of Scotland',
    spoil: rows(1, LSOA, 'S01006506'),
    end: { says: ['2 of 1,806 postcodes'] },
  },
  {
    name: 'over 1% of postcodes without LSOA',
    spoil: rows(20, LSOA, ''),
    end: stops('postcodesWithoutLsoa', '22 of 1,807 postcodes'),
  },
  {
    name: 'over 1% of postcodes without LSOA, accepted',
    spoil: rows(20, LSOA, ''),
    end: left(22),
    options: { accept: ['postcodesWithoutLsoa'] },
  },
  {
    name: 'a postcode twice',
    spoil: (draft) => draft.editLine(POSTCODES, 5, (row) => `${row}\n${row}`),
    end: stops('postcodesDoubled', '1 postcode stands more than once: QA1 1'),
  },
  {
    name: 'a postcode that ended in a month written otherwise (07/2019)',
    spoil: rows(1, TERMINATED, '07/2019'),
    end: left(3),
  },
  {
    name: 'a postcode that ended in a thirteenth month',
    spoil: rows(1, TERMINATED, '201913'),
    end: left(3),
  },
  { name: 'a postcode that ended on a day', spoil: rows(1, TERMINATED, '2019-07-31'), end: {} },
  {
    name: 'a postcode that ended in words',
    spoil: rows(1, TERMINATED, 'no longer used'),
    end: left(3),
  },
  { name: 'a postcode at a latitude without end', spoil: rows(1, LATITUDE, '-1e300'), end: {} },
  {
    name: 'a directory with a quote too many',
    spoil: (draft) => draft.editLine(POSTCODES, 30, (row) => row.replace(/^"/, '""')),
    end: { code: 'malformedRows', line: 30, says: [`${POSTCODES}, line 30:`, 'Mend the line'] },
  },
  {
    name: 'a directory with the names of columns only',
    spoil: (draft) => draft.write(POSTCODES, `${draft.lines(POSTCODES)[0]!}\n`),
    end: { code: 'missingInput', says: [`${POSTCODES}:`, 'no rows'] },
  },
  {
    name: 'no directory of postcodes',
    spoil: (draft) => draft.remove('postcodes/'),
    end: { says: ['No postcode table with LSOA codes was found'] },
  },
];
