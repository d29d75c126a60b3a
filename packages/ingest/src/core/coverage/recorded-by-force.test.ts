import {
  ASB_INDEX,
  monthsOf,
  type CoverageFile,
  type Observation,
} from '@crimetrends/sdk/contract';
import { describe, expect, test } from 'vitest';
import { LEGACY_SLOT, SLOTS } from '../police/categories.js';
import { RecordedByForces, withRecorded, type RecordedFile } from './recorded-by-force.js';

const BURGLARY = 2;
const months = { from: '2024-12', to: '2025-12' };
const window = { from: '2025-01', to: '2025-12' };
const all = monthsOf(months);

function slots(burglary: number, asb: number): number[] {
  const counts = new Array<number>(SLOTS).fill(0);
  [counts[BURGLARY], counts[ASB_INDEX]] = [burglary, asb];
  return counts;
}

const file = (force: string, month: string): RecordedFile => ({
  force,
  month,
  recorded: { placed: slots(95, 40), withoutPlace: slots(5, 7) },
});
const force = (slug: string, letters: string): CoverageFile['forces'][number] => ({
  code: `E2390000${slug}`,
  slug,
  name: slug,
  months: letters,
  rows: [],
});
const supplied = 's'.repeat(13);
const recordedOf = (letters: string, files: readonly RecordedFile[]) =>
  withRecorded([force('1', letters)], files, all, window)[0]!;

describe('what a force’s own files record', () => {
  // claim: no-location-by-month
  test('is published by month and category, with a place and without; a month without a file is null', () => {
    const { recorded } = recordedOf(`a${'s'.repeat(12)}`, [
      file('1', '2025-01'),
      file('2', '2025-02'),
    ]);
    expect(recorded!.counted.slice(0, 3)).toEqual([null, slots(95, 40).slice(0, 14), null]);
    expect(recorded!.noLocation.slice(0, 3)).toEqual([null, slots(5, 7).slice(0, 14), null]);
  });

  test('is one number before May 2013, when categories were others', () => {
    const old = { placed: slots(0, 0), withoutPlace: slots(0, 0) };
    [old.placed[LEGACY_SLOT], old.withoutPlace[LEGACY_SLOT]] = [90, 3];
    const [found] = withRecorded(
      [force('1', 'ss')],
      [{ force: '1', month: '2013-04', recorded: old }, file('1', '2013-05')],
      ['2013-04', '2013-05'],
      { from: '2013-04', to: '2013-05' },
    );
    expect(found!.recorded!.noLocation).toEqual([[3], slots(5, 7).slice(0, 14)]);
    expect(found!.noLocation).toEqual({ crime: 5, of: 100 });
  });

  test('gives the crimes without a place, of all crimes of the window, without anti-social behaviour', () => {
    const files = all.map((month) => file('1', month));
    expect(recordedOf(supplied, files).noLocation).toEqual({ crime: 60, of: 1_200 });
  });

  test('leaves suspect months out of that share, and a force that supplied none has none', () => {
    const files = all.map((month) => file('1', month));
    expect(recordedOf(`ss${'x'.repeat(10)}s`, files).noLocation).toEqual({ crime: 10, of: 200 });
    expect(recordedOf(`s${'x'.repeat(12)}`, files)).not.toHaveProperty('noLocation');
    expect(recordedOf('a'.repeat(13), [])).not.toHaveProperty('recorded');
  });
});

describe('what the forces of an area recorded', () => {
  const files = all.flatMap((month) => [file('1', month), file('2', month)]);
  const forces = withRecorded([force('1', supplied), force('2', supplied)], files, all, window);
  const known: Observation = { kind: 'known' };
  const geography = { forceOfLsoa: Int32Array.from([0, 0, 1, -1]) };
  const by = new RecordedByForces(forces, geography, { months, window });

  // claim: recorded-by-force-whole
  test('is the sum over the forces whose whole ground it is, those without a place included', () => {
    const one = slots(100 * 12, 47 * 12).slice(0, 14);
    expect(by.of({ level: 'pfa', observed: known, lsoas: [0, 1] })).toEqual(one);
    expect(by.of({ level: 'region', observed: known, lsoas: [0, 1, 2] })).toEqual(
      one.map((count) => count * 2),
    );
  });

  test('is not given for part of a force’s ground, smaller levels, or figures that are not known', () => {
    expect(by.of({ level: 'region', observed: known, lsoas: [0, 2] })).toBeUndefined();
    expect(by.of({ level: 'nation', observed: known, lsoas: [0, 1, 2, 3] })).toBeUndefined();
    expect(by.of({ level: 'county', observed: known, lsoas: [0, 1] })).toBeUndefined();
    const observed: Observation = { kind: 'partial', reason: 'residents', populationCovered: 1 };
    expect(by.of({ level: 'region', observed, lsoas: [0, 1, 2] })).toBeUndefined();
  });

  test('is not given where a month has no file, or other categories', () => {
    const gap = withRecorded([force('1', supplied)], files.slice(0, -2), all, window);
    const ground = { forceOfLsoa: Int32Array.from([0]) };
    const area = { level: 'pfa', observed: known, lsoas: [0] } as const;
    expect(new RecordedByForces(gap, ground, { months, window }).of(area)).toBeUndefined();
  });
});
