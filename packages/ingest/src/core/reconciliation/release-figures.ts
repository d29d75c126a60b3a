import {
  ASB_INDEX,
  CATEGORIES,
  monthsOf,
  type AreaRecord,
  type CoverageFile,
  type RecordedByMonth,
} from '@crimetrends/sdk/contract';
import type { OurFigures, Series } from './our-figures.js';

type Area = Pick<AreaRecord, 'code' | 'name' | 'level' | 'force' | 'crimeByMonth'>;

/** Recorded crime of a release by police force and LTLA, from its coverage and its areas. */
export function figuresOfRelease(
  { months, forces }: Pick<CoverageFile, 'months' | 'forces'>,
  areas: Iterable<Area>,
): OurFigures {
  const nothing: Series = monthsOf(months).map(() => null);
  const byForce = new Map<string, Series>();
  const ltlas: OurFigures['ltlas'][number][] = [];
  for (const { level, code, name, force, crimeByMonth = nothing } of areas) {
    if (level === 'pfa') byForce.set(code, crimeByMonth);
    if (level === 'ltla')
      ltlas.push({ code, name, ...(force !== undefined && { force }), placed: crimeByMonth });
  }
  return {
    months,
    forces: forces.map(({ code, slug, name, months: letters, recorded }) => {
      const placed = suppliedCrime(recorded?.counted, letters);
      const without = suppliedCrime(recorded?.noLocation, letters);
      return {
        code,
        slug,
        name,
        recorded: placed.map((count, month) => sumOrNull(count, without[month]!)),
        placed,
        inArea: byForce.get(code) ?? nothing,
      };
    }),
    ltlas,
  };
}

/** The 13 kinds of crime in each supplied month; null in months of other categories. */
function suppliedCrime(
  counts: RecordedByMonth['counted'] | undefined,
  letters: string,
): (number | null)[] {
  return [...letters].map((letter, month) => {
    const own = counts?.[month];
    if (letter !== 's' || own?.length !== CATEGORIES.length) return null;
    return own.reduce((sum, count) => sum + count, 0) - own[ASB_INDEX]!;
  });
}

function sumOrNull(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b;
}
