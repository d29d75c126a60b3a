import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { paths, type ReconciledTable, type ReconciliationFile } from '@crimetrends/sdk/contract';
import { crimetrends } from '../cli-process.js';
import { freshFolder } from '../england/fresh-folder.js';
import { realBundle } from './real-bundle.js';
import { haveRealFiles } from './real-files.js';

const present = haveRealFiles('official tables');

// Home Office, recorded crime excluding fraud, Bedfordshire, year ending March 2025; shared out over
// quarters and offences here, for the file itself is not among the real ones.
const OFFICIAL = 52_032;

function openData(): string {
  const path = join(freshFolder(), 'prc-pfa.csv');
  const rows = [1, 2, 3, 4].flatMap((quarter) => [
    `2024/25,${quarter},Bedfordshire,Theft offences,${OFFICIAL / 4 - 8000}`,
    `2024/25,${quarter},Bedfordshire,Violence against the person,8000`,
    `2024/25,${quarter},Action Fraud,Fraud offences,90000`,
  ]);
  const head = 'Financial Year,Financial Quarter,Force Name,Offence Group,Number of Offences';
  writeFileSync(path, `${[head, ...rows].join('\n')}\n`);
  return path;
}

const ratio = (ours: number | undefined, official: number): string => (ours! / official).toFixed(3);

describe.runIf(present)('the real files beside official tables', () => {
  // claim: bedfordshire-53-057-of-52-032
  test('Bedfordshire, April 2024 to March 2025: 53,057 rows, 50,690 with a place, 52,032 official', async () => {
    const { bundle } = realBundle();
    const words = ['reconcile', bundle, '--table', openData(), '--period', '2024-04..2025-03'];
    const { code, stdout } = await crimetrends(words);
    expect(code).toBe(0);
    expect(stdout).toMatch(/Bedfordshire Police +53,057 +50,690 +50,290 +52,032 +1\.020 +0\.974\n/);
    const { stdout: json } = await crimetrends([...words, '--json']);
    const { tables } = JSON.parse(json) as ReconciliationFile;
    expect(tables[0]!.forces).toEqual([
      {
        code: 'E23000026',
        name: 'Bedfordshire Police',
        official: OFFICIAL,
        recorded: 53_057,
        placed: 50_690,
        inArea: 50_290,
        monthsSupplied: 12,
      },
    ]);
  });

  test('the ONS workbook of 2024 is in the release, year by year, with its forces and authorities', () => {
    const { bundle } = realBundle();
    const { tables } = JSON.parse(
      readFileSync(join(bundle, paths.reconciliation('2025-12')), 'utf8'),
    ) as ReconciliationFile;
    expect(tables.map(({ period, forces }) => [period.to, forces.length])).toEqual([
      ['2024-12', 43],
      ['2023-12', 43],
    ]);
    const force = (table: ReconciledTable, code: string): ReconciledTable['forces'][number] =>
      table.forces.find((each) => each.code === code)!;
    const bedfordshire = tables.map((table) => force(table, 'E23000026'));
    expect(bedfordshire.map(({ official }) => official)).toEqual([52_207, 49_475]);
    expect(bedfordshire.map(({ recorded, official }) => ratio(recorded, official))).toEqual([
      '1.020',
      '1.006',
    ]);
    // July and August 2024 are absent; in 2023 its places are few.
    const avonAndSomerset = tables.map((table) => force(table, 'E23000036'));
    expect(avonAndSomerset[0]).toEqual({
      code: 'E23000036',
      name: 'Avon and Somerset Constabulary',
      official: 167_777,
      monthsSupplied: 10,
    });
    expect(avonAndSomerset[1]).toMatchObject({
      recorded: 145_489,
      placed: 135_142,
      inArea: 134_785,
      official: 146_588,
    });
    // Its four months of 2024 are stubs.
    expect(force(tables[0]!, 'W15000004')).toMatchObject({ monthsSupplied: 0 });
    const authorities = tables[0]!.partnerships.map(
      ({ name, official, placed, monthsSupplied }) =>
        `${name}: ${placed ?? 'none'} of ${official}, ${monthsSupplied} months`,
    );
    expect(authorities.filter((text) => text.endsWith(' 12 months'))).toEqual([
      'Luton: 19492 of 20031, 12 months',
      'Bedford: 15212 of 15172, 12 months',
      'Central Bedfordshire: 15720 of 15910, 12 months',
    ]);
    expect(authorities).toContain('Babergh; Mid Suffolk; West Suffolk: none of 18789, 4 months');
    expect(tables[0]!.uncompared.map(({ name }) => name)).toEqual([
      'British Transport Police',
      ...['Avon and Somerset', 'Bedfordshire', 'Cambridgeshire', 'Gwent', 'Norfolk', 'Suffolk'].map(
        (name) => `Unassigned ${name}`,
      ),
    ]);
    expect(tables[0]!.elsewhere).toBe(313);
  });
});
