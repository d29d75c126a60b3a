import { describe, expect, it } from 'vitest';
import type { Area } from '../../areas/area.js';
import {
  MEASURE_NAMES,
  monthsOf,
  type CoverageStatus,
  type MeasureName,
} from '../../contract/index.js';
import { cy } from '../cy.js';
import { recordedByForceSentence, withoutPlaceSentence } from './without-place.js';

const window = { from: '2025-01', to: '2025-12' };
const covered = (
  crime: number,
  of: number,
  statusOf: (month: string) => CoverageStatus = () => 'supplied',
): Pick<Area, 'window' | 'coverage'> => ({
  window,
  coverage: {
    force: {
      code: 'E23000026',
      name: 'Bedfordshire Police',
      noLocation: { crime, of, share: crime / of },
    },
    months: monthsOf({ from: '2024-06', to: '2025-12' }).map((month) => ({
      month,
      status: statusOf(month),
    })),
    gaps: [],
  },
});

describe('what carries no place', () => {
  // claim: force-share-without-place
  it('is said of the area’s force, with a decimal below 10%', () => {
    expect(withoutPlaceSentence(covered(2_556, 52_741), 'en')).toBe(
      'Bedfordshire Police gave no place for 4.8% of its recorded crimes in the year to December ' +
        '2025; they are in no small area’s figures.',
    );
    expect(withoutPlaceSentence(covered(2_556, 52_741), cy)).toBe(
      'Ni roddodd Bedfordshire Police leoliad ar gyfer 4.8% o’r troseddau a gofnododd yn y ' +
        'flwyddyn hyd at fis Rhagfyr 2025; nid ydynt yn ffigurau unrhyw ardal fach.',
    );
  });

  it.each([
    [288, 44_182, '0.7%'],
    [951, 10_000, '9.5%'],
    [995, 10_000, '10%'],
    [1_500, 10_000, '15%'],
    [4, 10_000, 'under 0.1%'],
    [5, 10_000, '0.1%'],
  ])('%d of %d is %s', (crime, of, text) => {
    expect(withoutPlaceSentence(covered(crime, of), 'en')).toContain(`no place for ${text} of`);
  });

  it('names the months supplied of a part-year, one in the singular', () => {
    const from = (first: string) =>
      covered(10, 100, (month) => (month < first ? 'absent' : 'supplied'));
    expect(withoutPlaceSentence(from('2025-07'), 'en')).toContain(
      'in the 6 months that it supplied of the year to December 2025;',
    );
    expect(withoutPlaceSentence(from('2025-12'), 'en')).toContain(
      'in the only month that it supplied of the year to December 2025;',
    );
    expect(withoutPlaceSentence(from('2025-07'), cy)).toContain(
      'yn y misoedd a ddarparodd (6) o’r 12 yn y flwyddyn hyd at fis Rhagfyr 2025;',
    );
    expect(withoutPlaceSentence(from('2025-12'), cy)).toContain(
      'yn yr unig fis a ddarparodd yn y flwyddyn hyd at fis Rhagfyr 2025;',
    );
  });

  it('has no sentence where every crime has a place, or no force is known', () => {
    expect(withoutPlaceSentence(covered(0, 100), 'en')).toBeUndefined();
    const { force: _, ...coverage } = covered(1, 100).coverage;
    expect(withoutPlaceSentence({ window, coverage }, 'en')).toBeUndefined();
  });
});

describe('what the police forces of an area recorded', () => {
  const counts = (crime: number): Record<MeasureName, number> =>
    Object.fromEntries(MEASURE_NAMES.map((name) => [name, name === 'crime' ? crime : 0])) as never;
  const area = {
    ...covered(2_556, 52_741),
    name: 'Bedfordshire',
    level: 'pfa' as const,
    recordedByForce: counts(52_741),
  };
  const region = {
    ...area,
    name: 'East of England',
    level: 'region' as const,
    recordedByForce: counts(1),
    coverage: { months: [], gaps: [] },
  };

  // claim: recorded-by-force-whole
  it('includes crimes without a place', () => {
    expect(recordedByForceSentence(area, 'en')).toBe(
      'Including crimes without a place, Bedfordshire Police recorded 52,741 crimes in the year to ' +
        'December 2025.',
    );
    expect(recordedByForceSentence(area, cy)).toBe(
      'Gan gynnwys troseddau heb leoliad, cofnododd Bedfordshire Police 52,741 o droseddau yn y ' +
        'flwyddyn hyd at fis Rhagfyr 2025.',
    );
  });

  it('is of all forces of a region', () => {
    expect(recordedByForceSentence(region, 'en')).toBe(
      'Including crimes without a place, the police forces of the East of England recorded 1 crime ' +
        'in the year to December 2025.',
    );
    expect(recordedByForceSentence(region, cy)).toContain(
      'cofnododd heddluoedd Dwyrain Lloegr 1 drosedd yn',
    );
  });

  it('has no sentence for an area without it', () => {
    const { recordedByForce: _, ...without } = area;
    expect(recordedByForceSentence(without, 'en')).toBeUndefined();
  });
});
