import { COVERAGE_LETTERS, monthsOf, type CoverageFile, type CoverageLetter, type CoverageStatus } from '@crimetrends/sdk/contract';
import type { Change } from './areas.js';

/** A month of a force that is judged otherwise now, or a new month that was not supplied. */
export interface CoverageChange extends Change<CoverageStatus> {
  force: string;
  name: string;
  month: string;
}

/** Months that both releases cover and judge differently, and new months that are not supplied; by force and month. */
export function coverageChanges(before: CoverageFile, after: CoverageFile): CoverageChange[] {
  const [was, is] = [lettersOf(before), lettersOf(after)];
  const months = new Set(monthsOf(after.months));
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((force) => {
    const [a, b] = [was.get(force), is.get(force)];
    return [...months].flatMap((month): CoverageChange[] => {
      const [statusBefore, statusAfter] = [a?.letters.get(month), b?.letters.get(month)];
      if (statusBefore === statusAfter || (a && statusBefore === undefined && statusAfter === 'supplied')) return [];
      return [{ force, name: (b ?? a)!.name, month, ...(statusBefore && { before: statusBefore }), ...(statusAfter && { after: statusAfter }) }];
    });
  });
}

function lettersOf({ forces, months }: CoverageFile): Map<string, { name: string; letters: Map<string, CoverageStatus> }> {
  const names = monthsOf(months);
  return new Map(forces.map(({ slug, name, months: letters }) => [slug, { name, letters: new Map(names.map((month, index) => [month, COVERAGE_LETTERS[letters[index] as CoverageLetter]])) }]));
}
