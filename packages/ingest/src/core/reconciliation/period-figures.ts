import {
  monthsOf,
  type MonthRange,
  type ReconciledForce,
  type ReconciledPartnership,
} from '@crimetrends/sdk/contract';
import { inPeriod, total, type OurForce, type OurLtla, type Series } from './our-figures.js';

/** A force's figures of a period, each only where every month was supplied. */
export function forceFigures(
  { recorded, placed, inArea }: Pick<OurForce, 'recorded' | 'placed' | 'inArea'>,
  period: MonthRange,
  months: MonthRange,
): Pick<ReconciledForce, 'recorded' | 'placed' | 'inArea' | 'monthsSupplied'> {
  const of = (series: Series): Series => inPeriod(series, months, period);
  const [all, withPlace, inside] = [total(of(recorded)), total(of(placed)), total(of(inArea))];
  return {
    monthsSupplied: of(recorded).filter((value) => value !== null).length,
    ...(all !== undefined && { recorded: all }),
    ...(withPlace !== undefined && { placed: withPlace }),
    ...(inside !== undefined && { inArea: inside }),
  };
}

/** The figures of LTLAs together in a period. */
export function ltlaFigures(
  ltlas: readonly Pick<OurLtla, 'placed'>[],
  period: MonthRange,
  months: MonthRange,
): Pick<ReconciledPartnership, 'placed' | 'monthsSupplied'> {
  const values = ltlas.map(({ placed }) => inPeriod(placed, months, period));
  const supplied = monthsOf(period).map((_, month) =>
    values.every((series) => series[month] !== null),
  );
  const sums = values.map(total);
  return {
    monthsSupplied: supplied.filter(Boolean).length,
    ...(sums.every((sum) => sum !== undefined) && {
      placed: sums.reduce<number>((sum, each) => sum + each!, 0),
    }),
  };
}
