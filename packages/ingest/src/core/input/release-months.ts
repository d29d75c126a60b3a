import { addMonths } from '@crimetrends/sdk/contract';

/** The 12 months of the window and the months of the series, both up to the release's month. */
export function releaseMonths(
  lastMonth: string,
  seriesLength: number,
): { window: { from: string; to: string }; months: { from: string; to: string } } {
  return {
    window: { from: addMonths(lastMonth, -11), to: lastMonth },
    months: { from: addMonths(lastMonth, 1 - seriesLength), to: lastMonth },
  };
}
