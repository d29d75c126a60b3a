import { addMonths, monthNumber, monthsOf, type MonthRange } from '@crimetrends/sdk/contract';
import type { DemoFile } from '../demo-file.js';
import { tableText, type Field } from '../table.js';
import type { OfficialCrime } from '../truth/true-official.js';
import { FORCES, LTLAS, NATION, type Force, type Ltla } from '../world/nation.js';
import { gss } from '../world/places.js';
import { workbookFile, type DemoSheet } from './workbook.js';

const MONTH_NAMES =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const TOTAL = 'Total recorded crime\n (excluding fraud) \n[note 2]';
// Has a line of its own in the tables and is in no area's figures.
const TRANSPORT = 'British Transport Police';
const TRANSPORT_YEAR = 640;

/**
 * Official tables in the layouts of their publishers: a workbook of the two years to the last
 * month, and open data by force and quarter.
 */
export async function officialFiles(range: MonthRange, crime: OfficialCrime): Promise<DemoFile[]> {
  const years = [range.to, addMonths(range.to, -12)]
    .map((to) => ({ from: addMonths(to, -11), to }))
    .filter(({ from }) => from >= range.from);
  const [current, previous] = years;
  const files = [openData(range, crime)];
  if (current)
    files.unshift(
      await workbookFile(`official/policeforceareatables-${range.to}.xlsx`, [
        { name: 'Notes- PFA ', rows: [['Notes'], ['Note number', 'Note text']] },
        forceSheet('P1', current, crime),
        percentageSheet('P2', current),
        ...(previous ? [forceSheet('P4', previous, crime)] : []),
        combinedSheet(),
        partnershipSheet('C2', current, crime),
        ...(previous ? [partnershipSheet('C5', previous, crime)] : []),
      ]),
    );
  return files;
}

function yearEnding({ to }: MonthRange): string {
  return `year ending ${MONTH_NAMES[Number(to.slice(5)) - 1]} ${to.slice(0, 4)}`;
}

function forceSheet(id: string, year: MonthRange, crime: OfficialCrime): DemoSheet {
  const months = monthsOf(year);
  const totals = FORCES.map((force) => crime.ofForce(force, months));
  const rows: Field[][] = FORCES.map((force, index) => [
    force.code,
    // The publisher's marks and blanks.
    force.slug === 'skelder' ? `${force.name} [note 4]` : `${force.name} `,
    totals[index]!,
  ]);
  const all = totals.reduce((sum, total) => sum + total, 0) + TRANSPORT_YEAR;
  return {
    name: `Table ${id}`,
    rows: [
      [
        `Table ${id}: Police recorded crime by offence group and police force area, ${NATION.name}, number of offences, ${yearEnding(year)} [note 1]`,
      ],
      ['This worksheet contains one table.'],
      ['Source: CrimeTrends, invented for a demonstration'],
      ['Area Code', 'Area Name', TOTAL, 'Violence against the person'],
      [NATION.code, `${NATION.name.toUpperCase()} [note 3]`, all, Math.round(all / 3)],
      ...rows.map((row) => [...row, Math.round(Number(row[2]) / 3)]),
      ['', TRANSPORT, TRANSPORT_YEAR, 120],
    ],
  };
}

/** A table of the same headings that holds no number of offences. */
function percentageSheet(id: string, year: MonthRange): DemoSheet {
  return {
    name: `Table ${id}`,
    rows: [
      [
        `Table ${id}: Police recorded crime by offence group and police force area, ${NATION.name}, percentage change, ${yearEnding(year)}`,
      ],
      ['Area Code', 'Area Name', TOTAL],
      ...FORCES.map(({ code, name }): Field[] => [code, name, 1.5]),
    ],
  };
}

interface Partnership {
  force: Force;
  name: string;
  ltlas: readonly Ltla[];
  /** The part of its LTLA's crime, where several partnerships lie in it. */
  share: number;
}

function partnerships(): Partnership[] {
  const named = (name: string): Ltla => LTLAS.find((ltla) => ltla.name === name)!;
  const [aldermarsh, thornwick, harrowmouth] = [
    named('Aldermarsh'),
    named('Thornwick Vale'),
    named('Harrowmouth, Eastcliff and Sandle'),
  ];
  const alone = LTLAS.filter((ltla) => ![aldermarsh, thornwick, harrowmouth].includes(ltla));
  return [
    { force: aldermarsh.force, name: 'All Wexmere', ltlas: [aldermarsh, thornwick], share: 1 },
    { force: harrowmouth.force, name: 'Harrowmouth', ltlas: [harrowmouth], share: 0.6 },
    { force: harrowmouth.force, name: 'Eastcliff and Sandle', ltlas: [harrowmouth], share: 0.4 },
    ...alone.map((ltla) => ({ force: ltla.force, name: ltla.name, ltlas: [ltla], share: 1 })),
  ];
}

function combinedSheet(): DemoSheet {
  const rows = partnerships()
    .filter(({ ltlas }) => ltlas.length > 1)
    .flatMap(({ force, name, ltlas }) =>
      ltlas.map((ltla, index): Field[] => [
        index === 0 ? force.name : '',
        index === 0 ? name : '',
        ltla.code,
        ltla.name,
      ]),
    );
  return {
    name: 'Table C1',
    rows: [
      ['Table C1: List of combined Local Authorities by Community Safety Partnership'],
      [
        'Police Force Area name',
        'Community Safety Partnership name',
        'Local Authority code',
        'Local Authority name',
      ],
      ...rows,
    ],
  };
}

function partnershipSheet(id: string, year: MonthRange, crime: OfficialCrime): DemoSheet {
  const months = monthsOf(year);
  const rows = FORCES.flatMap((force) => {
    const own = partnerships().filter((partnership) => partnership.force === force);
    const shares = own.map(({ ltlas, share }) =>
      Math.round(ltlas.reduce((sum, ltla) => sum + crime.ofLtla(ltla, months), 0) * share),
    );
    const total = crime.ofForce(force, months);
    const rest = total - shares.reduce((sum, count) => sum + count, 0);
    return [
      [force.code, force.name, '', '', '', '', total],
      ...own.map(({ name, ltlas }, index): Field[] => [
        force.code,
        force.name,
        gss('E22', partnerships().findIndex((each) => each.name === name) + 1),
        name,
        ltlas.length > 1 ? 'Combined Local Authorities' : ltlas[0]!.code,
        ltlas.length > 1 ? '' : ltlas[0]!.name,
        shares[index]!,
      ]),
      [force.code, force.name, '', `Unassigned ${force.name}`, '', '', rest === 0 ? '[x]' : rest],
    ];
  });
  return {
    name: `Table ${id}`,
    rows: [
      [
        `Table ${id}: Number of police recorded crimes for headline offences by Community Safety Partnership area, ${NATION.name}, ${yearEnding(year)} [note 1]`,
      ],
      ['Some shorthand is used in this table. [x] indicates data are unavailable.'],
      [
        'Police Force\nArea code',
        'Police Force\nArea name',
        'Community Safety\nPartnership code',
        'Community Safety\nPartnership name',
        'Local Authority code',
        'Local Authority name',
        'Total recorded crime\n (excluding fraud)',
      ],
      ...rows,
    ],
  };
}

/** One row for each quarter, force and offence; fraud is recorded nationally. */
function openData(range: MonthRange, crime: OfficialCrime): DemoFile {
  const header = [
    'Financial Year',
    'Financial Quarter',
    'Force Name',
    'Offence Description',
    'Offence Group',
    'Offence Subgroup',
    'Offence Code',
    'Number of Offences',
  ];
  const rows = wholeQuarters(range).flatMap((months) => {
    const first = monthNumber(months[0]!);
    const start = Math.floor((first - 3) / 12);
    const when = [
      `${start}/${String((start + 1) % 100).padStart(2, '0')}`,
      ((first + 9) % 12) / 3 + 1,
    ];
    const line = (force: string, group: string, count: number): Field[] => [
      ...when,
      force,
      group,
      group,
      group,
      '1',
      count,
    ];
    return [
      ...FORCES.flatMap((force) => {
        const total = crime.ofForce(force, months);
        const violence = Math.round(total * 0.4);
        return [
          line(force.name, 'Violence against the person', violence),
          line(force.name, 'Theft offences', total - violence),
        ];
      }),
      line(TRANSPORT, 'Theft offences', TRANSPORT_YEAR / 4),
      line('Action Fraud', 'Fraud offences', 900),
    ];
  });
  return {
    path: 'official/prc-pfa-by-quarter.csv',
    content: tableText(header, rows, { bom: true }),
  };
}

function wholeQuarters(range: MonthRange): string[][] {
  const months = monthsOf(range);
  return months.flatMap((month, index) => {
    const quarter = months.slice(index, index + 3);
    return monthNumber(month) % 3 === 0 && quarter.length === 3 ? [quarter] : [];
  });
}
