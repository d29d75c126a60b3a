import { ASB_INDEX, LEVELS, MEASURE_NAMES, type AreaDetail, type Level } from '@crimetrends/sdk/contract';
import { overdispersion, personYears, type Exposure } from '@crimetrends/sdk/stats';

/** φ by level and measure, rounded to 4 decimals as published and used. A level without two areas of 24 supplied months has none. */
export function dispersionByLevel(records: readonly AreaDetail[]): Partial<Record<Level, number[]>> {
  const found: Partial<Record<Level, number[]>> = {};
  for (const level of LEVELS) {
    const areas = records.filter((record) => record.level === level).map(twoYears).filter((years) => years !== undefined);
    if (areas.length < 2) continue;
    found[level] = MEASURE_NAMES.map((_, measure) => Math.round(overdispersion(areas.map((years) => years[measure]!)) * 1e4) / 1e4);
  }
  return found;
}

interface Years {
  newer: Exposure;
  older: Exposure;
}

/** Both years of every measure; `undefined` unless all 24 months were supplied. */
function twoYears({ observed, population, countsByMonth }: AreaDetail): Years[] | undefined {
  if (observed.kind !== 'known' || population === 0 || !countsByMonth) return undefined;
  const newer = yearOf(countsByMonth, -12);
  const older = yearOf(countsByMonth, -24);
  if (!newer || !older) return undefined;
  const people = personYears(population, 12);
  return newer.map((count, measure) => ({ newer: { count, personYears: people }, older: { count: older[measure]!, personYears: people } }));
}

function yearOf(countsByMonth: readonly (readonly (number | null)[])[], from: number): number[] | undefined {
  const sums: number[] = [];
  for (const series of countsByMonth) {
    if (series.length < -from) return undefined;
    let sum = 0;
    for (let month = series.length + from; month < series.length + from + 12; month += 1) {
      const count = series[month];
      if (count === null || count === undefined) return undefined;
      sum += count;
    }
    sums.push(sum);
  }
  const all = sums.reduce((total, sum) => total + sum, 0);
  const asb = sums[ASB_INDEX]!;
  return [all - asb, asb, all, ...sums];
}
