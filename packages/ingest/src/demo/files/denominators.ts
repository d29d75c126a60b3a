import type { DemoFile } from '../demo-file.js';
import type { Lsoa11Change } from '../world/lsoa11.js';
import type { Lsoa, LsoaRecord } from '../world/places.js';
import type { Random } from '../random.js';
import { tableText } from '../table.js';

/** Workday and mid-year populations that a build must find. */
export interface TrueDenominators {
  /** By LTLA. Where a split LSOA of 2011 lay in two LTLAs, only their sum is known. */
  midYearEstimate2024: Record<string, number>;
  workdayPopulationCensus2011: { nation: number; ltlas: Record<string, number> };
}

// By day a town centre has far more than 1.5 times its residents, the ratio from which rates by
// residents mislead.
const BY_DAY: Readonly<Record<Lsoa['character'], number>> = {
  centre: 4,
  inner: 1.6,
  ordinary: 0.7,
  quiet: 0.9,
};

/** Workday population by LSOA 2011, mid-year estimates, and population density of every LSOA. */
export function denominatorFiles(
  lsoas: readonly Lsoa[],
  changes: readonly Lsoa11Change[],
  random: Random,
): { files: DemoFile[]; truth: TrueDenominators } {
  const parents = parentsOf(changes);
  const workday = new Map(
    [...parents].map(([lsoa11, children]) => [
      lsoa11,
      children.reduce(
        (sum, { populationCensus2021, character }) =>
          sum +
          Math.round(
            (populationCensus2021 * BY_DAY[character] * random.between(0.9, 1.1)) /
              sharers(parents, children),
          ),
        0,
      ),
    ]),
  );
  const estimates = new Map(
    lsoas.map(
      (lsoa) =>
        [
          lsoa,
          [2023, 2024].map(() =>
            Math.round(lsoa.populationCensus2021 * random.between(0.97, 1.06)),
          ),
        ] as const,
    ),
  );
  const crossing = new Set(
    [...parents.values()]
      .filter((children) => new Set(children.map(({ ltla }) => ltla)).size > 1)
      .flatMap((children) => children.map(({ ltla }) => ltla.code)),
  );
  const byLtla = sumsBy(
    [...parents].map(([lsoa11, [child]]) => [child!.ltla.code, workday.get(lsoa11)!]),
  );
  return {
    files: [workdayFile(changes, workday), midYearFile(estimates), densityFile(lsoas)],
    truth: {
      midYearEstimate2024: sumsBy(
        [...estimates].map(([{ ltla }, [, newest]]) => [ltla.code, newest!]),
      ),
      workdayPopulationCensus2011: {
        nation: [...workday.values()].reduce((a, b) => a + b, 0),
        ltlas: Object.fromEntries(Object.entries(byLtla).filter(([code]) => !crossing.has(code))),
      },
    },
  };
}

function parentsOf(changes: readonly Lsoa11Change[]): Map<string, Lsoa[]> {
  const parents = new Map<string, Lsoa[]>();
  for (const { lsoa11, lsoa21 } of changes)
    parents.set(lsoa11, [...(parents.get(lsoa11) ?? []), lsoa21]);
  return parents;
}

/** How many LSOAs of 2011 were merged into the same one, so that its total is not counted twice. */
function sharers(parents: ReadonlyMap<string, readonly Lsoa[]>, [first]: readonly Lsoa[]): number {
  return [...parents.values()].filter((children) => children.includes(first!)).length;
}

function sumsBy(pairs: readonly (readonly [string, number])[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const [key, count] of pairs) sums[key] = (sums[key] ?? 0) + count;
  return sums;
}

// The columns are those of QS102EW, the residents' table: only the file's name tells them apart.
function workdayFile(
  changes: readonly Lsoa11Change[],
  workday: ReadonlyMap<string, number>,
): DemoFile {
  const names = new Map(changes.map(({ lsoa11, lsoa11Name }) => [lsoa11, lsoa11Name]));
  const rows = [...workday].map(([lsoa11, people]) => [
    2011,
    names.get(lsoa11)!,
    lsoa11,
    people,
    180,
    Number((people / 180).toFixed(1)),
  ]);
  const measure = (part: string): string => `Area/Population Density: ${part}; measures: Value`;
  const header = [
    'date',
    'geography',
    'geography code',
    measure('All usual residents'),
    measure('Area (Hectares)'),
    measure('Density (number of persons per hectare)'),
  ];
  return { path: 'census/wd102ew_2011_lsoa.csv', content: tableText(header, rows) };
}

function midYearFile(estimates: ReadonlyMap<LsoaRecord, readonly number[]>): DemoFile {
  const years = [2023, 2024];
  const header = [
    'LSOA 2021 Code',
    'LSOA 2021 Name',
    'Area Sq Km',
    ...years.flatMap((year) => [`Mid-${year}: Population`, `Mid-${year}: People per Sq Km`]),
  ];
  const rows = [...estimates].map(([lsoa, people]) => [
    lsoa.lsoa21,
    lsoa.name,
    groundOf(lsoa),
    ...people.flatMap((count) => [count, Number((count / groundOf(lsoa)).toFixed(1))]),
  ]);
  return { path: 'estimates/Mid-2023 to mid-2024 LSOA 2021.csv', content: tableText(header, rows) };
}

function densityFile(lsoas: readonly LsoaRecord[]): DemoFile {
  const rows = lsoas.map((lsoa) => [
    2021,
    lsoa.name,
    lsoa.lsoa21,
    Number((lsoa.populationCensus2021 / groundOf(lsoa)).toFixed(1)),
  ]);
  return {
    path: 'census/census2021-ts006-lsoa.csv',
    content: tableText(
      [
        'date',
        'geography',
        'geography code',
        'Population Density: Persons per square kilometre; measures: Value',
      ],
      rows,
    ),
  };
}

/** Square kilometres of an LSOA, derived from its code so that all tables agree. */
function groundOf({ lsoa21 }: LsoaRecord): number {
  return (3 + (Number(lsoa21.slice(-3)) % 40)) / 10;
}
