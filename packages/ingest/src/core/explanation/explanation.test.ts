import { beforeAll, describe, expect, test } from 'vitest';
import { demoInput, freshFolder, quietBuild } from '../../../test/demo-world.js';
import { readEvidence } from '../../shell/read-evidence.js';
import type { Evidence } from './evidence.js';
import { explanationOf } from './explanation.js';
import { explanationText } from './text.js';

const KNOWN = 'E07900001';
const PART_YEAR = 'E06900002';
const SILENT = 'E08900001';
const NATION = 'K04900001';
let bundle: string;

beforeAll(async () => {
  bundle = freshFolder();
  await quietBuild(await demoInput(), bundle);
});

const evidence = (code: string): Evidence => readEvidence(bundle, '2025-12', code);

describe('a known figure', () => {
  test('is its count over its residents, and its LSOAs’ counts make its own', () => {
    const { count, figure, basis, formula, lsoasInArea, area } = explanationOf(evidence(KNOWN), 'crime');
    if (figure.kind !== 'known') throw new Error('It should be known.');
    expect(basis).toMatchObject({ count, population: area.population, leftOut: [] });
    expect(basis.lsoas.length).toBe(lsoasInArea);
    expect(formula.find(({ what }) => what === 'rate')).toEqual({ what: 'rate', value: figure.ratePer1000, how: expect.stringMatching(/^3,\d{3} ÷ 39,102 × 1,000$/) });
    expect(figure.ratePer1000).toBeCloseTo((count! / area.population) * 1000, 4);
  });

  test('names the 12 street files of its force with the rows that the ledger and the manifest give', () => {
    const { ledger, manifest } = evidence(KNOWN);
    const { forces } = explanationOf(evidence(KNOWN), 'crime');
    expect(forces).toMatchObject([{ name: 'Wexmere', months: 'ssssssssssss' }]);
    const listed = new Map(manifest.sources.flatMap(({ files }) => files.map((file) => [file.file, file])));
    expect(forces[0]!.files.length).toBe(12);
    for (const { month, ...file } of forces[0]!.files) expect([month.slice(0, 4), listed.get(file.file)]).toEqual(['2025', file]);
    const own = ledger.files.filter(({ force, month }) => force === 'wexmere' && month >= '2025-01');
    expect(forces[0]!.ledger.read).toBe(own.reduce((sum, { read }) => sum + read, 0));
    expect(forces[0]!.ledger.noLocation).toBeGreaterThan(0);
  });

  test('names lookups and census, and no product without a part in a rate', () => {
    const { sources, police } = explanationOf(evidence(KNOWN), 'crime');
    expect(sources.map(({ title }) => title)).toEqual(['Open Geography lookups', expect.stringContaining('Census 2021')]);
    expect(sources[1]!.files.map(({ file }) => file)).toEqual(['census/census2021-ts001-lsoa.csv']);
    expect(police?.title).toMatch(/^Street-level crime/);
  });

  test('is explained for the terminal in lines of at most 80 columns, file names aside', () => {
    const text = explanationText(explanationOf(evidence(KNOWN), 'crime'));
    expect(text).toContain('  residents         39,102  usual residents, Census 2021, table TS001\n');
    expect(text).toContain('  their counts add up to 3,');
    expect(text).toMatch(/ {2}person-years +39,102 {2}39,102 residents × 12 months ÷ 12\n/);
    expect(text).toMatch(/ {8}451 {2}police\/2025-12\.zip › 2025-01\/2025-01-wexmere-street\.csv\n {13}[0-9a-f]{64}\n/);
    expect(text.split('\n').filter((line) => line.length > 80 && !line.includes('.csv'))).toEqual([]);
  });

  test('of an outcode stands on shares of the LSOAs of its postcodes', () => {
    const explained = explanationOf(evidence('qa1'), 'crime');
    expect(explained).toMatchObject({ area: { code: 'QA1', level: 'outcode' }, figure: { kind: 'known' } });
    expect(explained.basis.lsoas.length).toBe(explained.lsoasInArea);
    expect(explained.basis).not.toHaveProperty('count');
    expect(explanationText(explained)).toMatch(/the share\s+of the LSOA’s live postcodes that lie in it/);
  });

  test('of a police force area stands on the LSOAs whose force it is', () => {
    const { basis, count, area } = explanationOf(evidence('E23900001'), 'all');
    expect(basis).toMatchObject({ count, population: area.population, leftOut: [] });
  });

  test('below 10 incidents has exact limits, and none above has', () => {
    const few = evidence(KNOWN).lsoas.map(({ code }) => explanationOf(evidence(code), 'robbery')).find(({ count }) => count !== undefined && count < 10)!;
    expect(few.formula.find(({ what }) => what === 'count, upper')!.how).toBe(`exact Poisson: ½ χ²(0.975; ${2 * few.count! + 2})`);
    expect(explanationOf(evidence(KNOWN), 'crime').formula.find(({ what }) => what === 'count, upper')!.how).toMatch(/^Byar: 3,\d{3} × \(1 − 1\/\(9×3,\d{3}\) \+ 1\.96\/\(3×√3,\d{3}\)\)³$/);
  });
});

describe('a figure that is not whole', () => {
  test('of a part-year has a count, the months that are missing, and no rate', () => {
    const explained = explanationOf(evidence(PART_YEAR), 'crime');
    expect(explained).toMatchObject({ figure: { kind: 'partial', reason: 'months', monthsObserved: 6 }, formula: [], basis: { count: explained.count } });
    expect(explained.sentence).toContain('Harrowmouth’s figures for May to October 2025 are missing');
    expect(explanationText(explained)).toContain('There is no rate: a part-year is never scaled up.');
    expect(explanationText(explained)).toContain('  Harrowmouth  ssss......ss\n');
  });

  test('of a part of the residents stands on the LSOAs that are known, and says why the others are left out', () => {
    const { figure, basis, lsoasInArea, area } = explanationOf(evidence(NATION), 'burglary');
    if (figure.kind !== 'partial' || figure.reason !== 'residents') throw new Error('It should be partial by residents.');
    expect(basis).toMatchObject({ count: figure.count, population: figure.populationCovered });
    expect(basis.leftOut).toMatchObject([{ force: 'Harrowmouth', monthsObserved: 6 }, { force: 'Greater Brackwater', monthsObserved: 0 }]);
    expect(basis.lsoas.length + basis.leftOut.reduce((sum, { lsoas }) => sum + lsoas.length, 0)).toBe(lsoasInArea);
    expect(basis.population + basis.leftOut.reduce((sum, { population }) => sum + population, 0)).toBe(area.population);
  });

  test('that was not supplied has neither count nor rate, and its dated gap is told', () => {
    const explained = explanationOf(evidence(SILENT), 'crime');
    expect(explained).toMatchObject({ figure: { kind: 'notSupplied' }, formula: [], basis: { lsoas: [] } });
    expect(explained).not.toHaveProperty('count');
    expect(explained.sentence).toBe('Greater Brackwater Police has supplied no figures since June 2023. This is a gap in the data, not an absence of crime.');
    expect(explanationText(explained)).toMatch(/since June 2023\. \(checked\s+2026-01-15\)/);
  });

  test('that is withheld has its count, where there is one, and the rule in words', () => {
    const known = evidence(KNOWN);
    const empty = explanationOf({ ...known, record: { ...known.record, population: 0 } }, 'crime');
    expect(empty).toMatchObject({ figure: { kind: 'suppressed', rule: 'noPopulation' }, formula: [], sentence: 'Nobody lived here at the 2021 census, so there is no rate per person.' });
    expect(empty.count).toBeGreaterThan(3000);
  });

  test('whose LSOAs do not add up is not passed over', () => {
    const known = evidence(KNOWN);
    const forged = { ...known, record: { ...known.record, counts: known.record.counts!.map((count, index) => count + (index === 2 ? 1 : 0)) } };
    expect(explanationText(explanationOf(forged, 'crime'))).toContain('  NO: their counts add up to 3,');
  });
});

test('an area that is not there is answered with those like it', () => {
  expect(() => evidence('Aldermarch')).toThrow(`${bundle}: there is no area “Aldermarch” in release 2025-12. Near it: E63900001 Aldermarsh (town), ${KNOWN} Aldermarsh (ltla), `);
  expect(() => evidence('E07900009')).toThrow(/Near it: E07900001 Aldermarsh \(ltla\)/);
  expect(() => evidence('../../latest')).toThrow('there is no area “../../latest”');
  expect(() => evidence('Aldermarch')).toThrow(expect.objectContaining({ code: 'noSuchArea' }));
});
