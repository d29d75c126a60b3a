import { beforeAll, describe, expect, test } from 'vitest';
import type { MeasureName } from '@crimetrends/sdk/contract';
import { england } from '../../../test/england/england.js';
import { readEvidence } from '../../shell/release/read-evidence.js';
import type { Evidence } from './evidence.js';
import { explanationOf } from './explanation.js';
import { rateExplained } from './figure/rate.js';
import { explanationText } from './text.js';

const KNOWN = 'E07900001';
const PART_YEAR = 'E06900002';
const SILENT = 'E08900001';
const NATION = 'K04900001';
let bundle: string;

beforeAll(async () => {
  bundle = england().bundle;
});

const evidence = (code: string): Evidence => readEvidence(bundle, '2025-12', code);
const rateOf = (of: string | Evidence, measure: MeasureName): ReturnType<typeof rateExplained> =>
  rateExplained(typeof of === 'string' ? evidence(of) : of, { measure });
const textOf = (of: string | Evidence, measure: MeasureName): string =>
  explanationText(
    explanationOf(typeof of === 'string' ? evidence(of) : of, {
      figure: 'rate',
      measure,
      within: 'nation',
      type: 'all',
    }),
  );

describe('a known figure', () => {
  // claim: numerator-denominator-run-over
  test('is its count over its residents, and its LSOAs’ counts add up to its own', () => {
    const { record } = evidence(KNOWN);
    const { count, figure, ground, formula } = rateOf(KNOWN, 'crime');
    if (figure.kind !== 'known') throw new Error('It should be known.');
    expect(ground).toMatchObject({
      count,
      population: record.population,
      leftOut: [],
      agree: [{ sum: count, of: 'counts' }],
    });
    expect(ground.lsoas.length).toBe(ground.lsoasInArea);
    expect(formula.find(({ what }) => what === 'rate')).toEqual({
      what: 'rate',
      value: figure.ratePer1000,
      how: expect.stringMatching(/^3,\d{3} ÷ 39,102 × 1,000$/),
      decimals: 4,
    });
    expect(figure.ratePer1000).toBeCloseTo((count! / record.population) * 1000, 4);
  });

  test('names its force’s 12 street files, with rows as in the ledger and the manifest', () => {
    const { ledger, manifest } = evidence(KNOWN);
    const {
      rows: [rows],
      sources,
    } = rateOf(KNOWN, 'crime');
    expect(rows!.forces).toMatchObject([{ name: 'Wexmere', months: 'ssssssssssss' }]);
    const listed = new Map(
      manifest.sources.flatMap(({ files }) => files.map((file) => [file.file, file])),
    );
    expect(sources[0]!.files.length).toBe(12);
    for (const file of sources[0]!.files)
      expect([file.sha256.length, listed.get(file.file)]).toEqual([64, file]);
    const own = ledger.files.filter(
      ({ force, month }) => force === 'wexmere' && month >= '2025-01',
    );
    expect(rows!.read).toBe(own.reduce((sum, { read }) => sum + read, 0));
    expect(rows!.buckets.reduce((sum, bucket) => sum + bucket.rows, 0)).toBe(rows!.read);
    expect(rows!.buckets.find(({ bucket }) => bucket === 'noLocation')!.rows).toBeGreaterThan(0);
  });

  test('names lookups and census, and no product that a rate does not use', () => {
    const { sources } = rateOf(KNOWN, 'crime');
    expect(sources.map(({ id }) => id)).toEqual(['police', 'geography', 'census']);
    expect(sources[2]!.files.map(({ file }) => file)).toEqual(['census/census2021-ts001-lsoa.csv']);
  });

  test('is printed in lines of at most 80 columns, file names aside', () => {
    const text = textOf(KNOWN, 'crime');
    expect(text).toContain(
      '  residents         39,102  usual residents, Census 2021, table TS001\n',
    );
    expect(text).toContain('  their counts add up to 3,');
    expect(text).toMatch(/ {2}person-years +39,102 {2}39,102 residents × 12 months ÷ 12\n/);
    expect(text).toMatch(
      / {8}451 {2}police\/2025-12\.zip › 2025-01\/2025-01-wexmere-street\.csv\n {13}[0-9a-f]{64}\n/,
    );
    expect(text.split('\n').filter((line) => line.length > 80 && !line.includes('.csv'))).toEqual(
      [],
    );
  });

  test('of an outcode uses shares of its postcodes’ LSOAs', () => {
    const { ground, figure } = rateOf('qa1', 'crime');
    expect(evidence('qa1').record).toMatchObject({ code: 'QA1', level: 'outcode' });
    expect(figure.kind).toBe('known');
    expect(ground.lsoas.length).toBe(ground.lsoasInArea);
    expect(ground).not.toHaveProperty('count');
    expect(textOf('qa1', 'crime')).toMatch(
      /the\s+share\s+of\s+the\s+LSOA’s\s+residents\s+at\s+Census\s+2021\s+\(table\s+P001\)\s+whose\s+live\s+residential\s+postcodes\s+lie\s+in\s+it/,
    );
    expect(rateOf('qa1', 'crime').sources.map(({ id }) => id)).toEqual([
      'police',
      'geography',
      'postcodes',
      'postcode-residents',
      'census',
    ]);
  });

  test('of a police force area uses the LSOAs of its force', () => {
    const { ground, count } = rateOf('E23900001', 'all');
    expect(ground).toMatchObject({
      count,
      population: evidence('E23900001').record.population,
      leftOut: [],
    });
  });

  test('below 10 incidents has exact limits, from 10 on it has not', () => {
    const few = evidence(KNOWN)
      .lsoas.map(({ code }) => rateOf(code, 'robbery'))
      .find(({ count }) => count !== undefined && count < 10)!;
    expect(few.formula.find(({ what }) => what === 'count, upper')!.how).toBe(
      `exact Poisson: ½ χ²(0.975; ${2 * few.count! + 2})`,
    );
    expect(rateOf(KNOWN, 'crime').formula.find(({ what }) => what === 'count, upper')!.how).toMatch(
      /^Byar: 3,\d{3} × \(1 − 1\/\(9×3,\d{3}\) \+ 1\.96\/\(3×√3,\d{3}\)\)³$/,
    );
  });

  test('whose months were sent again says so', () => {
    const known = evidence(KNOWN);
    const revised = {
      ...known,
      revisions: {
        ...known.revisions!,
        months: [{ force: 'wexmere', month: '2025-08', kind: 'outcomesOnly' as const }],
      },
    };
    expect(textOf(revised, 'crime')).toContain(
      '  Wexmere, 2025-08, since the release before: rows equal: revised in outcomes\n  only\n',
    );
  });
});

describe('a figure that is not whole', () => {
  test('of a part-year has a count, the missing months, and no rate', () => {
    const { figure, count, ground, formula, sentences } = rateOf(PART_YEAR, 'crime');
    expect(figure).toMatchObject({ kind: 'partial', reason: 'months', monthsObserved: 6 });
    expect(ground.count).toBe(count);
    expect(formula.map(({ what }) => what)).toEqual(['window', 'count', 'residents']);
    expect(sentences[0]).toContain('Harrowmouth’s figures for May to October 2025 are missing');
    expect(textOf(PART_YEAR, 'crime')).toContain(
      'There is no rate: a part-year is never scaled up.',
    );
    expect(textOf(PART_YEAR, 'crime')).toContain('  Harrowmouth  ssss......ss\n');
  });

  test('of a sliver counts the known LSOAs, gives no rate and says why the others are left out', () => {
    const { figure, ground, formula } = rateOf(NATION, 'burglary');
    if (figure.kind !== 'partial' || figure.reason !== 'sliver')
      throw new Error('It should be of under 75% of the residents.');
    expect(formula.map(({ what }) => what)).not.toContain('rate');
    expect(ground).toMatchObject({ count: figure.count, population: figure.populationCovered });
    expect(ground.leftOut).toMatchObject([
      { force: 'Harrowmouth', monthsObserved: 6 },
      { force: 'Greater Brackwater', monthsObserved: 0 },
    ]);
    expect(
      ground.lsoas.length + ground.leftOut.reduce((sum, { lsoas }) => sum + lsoas.length, 0),
    ).toBe(ground.lsoasInArea);
    expect(
      ground.population + ground.leftOut.reduce((sum, { population }) => sum + population, 0),
    ).toBe(figure.population);
  });

  test('that was not supplied has neither count nor rate, and names its known gap', () => {
    const explained = rateOf(SILENT, 'crime');
    expect(explained).toMatchObject({ figure: { kind: 'notSupplied' }, ground: { lsoas: [] } });
    expect(explained).not.toHaveProperty('count');
    expect(explained.sentences).toEqual([
      'Greater Brackwater Police has supplied no figures since June 2023. This is a gap in the ' +
        'data, not an absence of crime.',
    ]);
    expect(textOf(SILENT, 'crime')).toMatch(
      /since June 2023\. \(checked\s+2026-01-15:\s+The notice/,
    );
  });

  test('that is withheld has its count, where there is one, and the rule in words', () => {
    const known = evidence(KNOWN);
    const empty = rateOf(
      {
        ...known,
        record: { ...known.record, population: 0 },
        lsoas: known.lsoas.map((lsoa) => ({ ...lsoa, population: 0 })),
      },
      'crime',
    );
    expect(empty).toMatchObject({
      figure: { kind: 'suppressed', rule: 'noPopulation' },
      sentences: ['Nobody lived here at the 2021 census, so there is no rate per person.'],
    });
    expect(empty.count).toBeGreaterThan(3000);
  });
});

describe('a figure that its own numbers do not make', () => {
  // claim: ends-error-figuredisagrees-names
  test('ends with an error that names the file and both numbers', () => {
    const known = evidence(KNOWN);
    const forged = {
      ...known,
      record: {
        ...known.record,
        counts: known.record.counts!.map((count, index) => count + (index === 2 ? 1 : 0)),
      },
    };
    expect(() => rateOf(forged, 'crime')).toThrow(
      expect.objectContaining({
        code: 'figureDisagrees',
        message: expect.stringMatching(
          new RegExp(
            String.raw`^releases/2025-12/areas/ltla/E07900001\.json: Aldermarsh \(E07900001\): ` +
              String.raw`the count \(crime\) is 3,?234; .* it is 3,?233\. Run “crimetrends verify”`,
          ),
        ),
      }),
    );
    expect(() =>
      rateOf({ ...known, record: { ...known.record, population: 39_000 } }, 'crime'),
    ).toThrow('the number of residents is 39000; worked out again');
  });
});

test('an unknown area is answered with similar ones', () => {
  expect(() => evidence('Aldermarch')).toThrow(
    `${bundle}: there is no area “Aldermarch” in release 2025-12. Near it: E63900001 ` +
      `Aldermarsh (town), ${KNOWN} Aldermarsh (ltla), `,
  );
  expect(() => evidence('E07900009')).toThrow(/Near it: E07900001 Aldermarsh \(ltla\)/);
  expect(() => evidence('../../latest')).toThrow('there is no area “../../latest”');
  expect(() => evidence('Aldermarch')).toThrow(expect.objectContaining({ code: 'noSuchArea' }));
});
