import { addMonths } from '@crimetrends/sdk/contract';

/** The 12 months that end at the release's month, and the 36 that the series cover. */
export function releaseMonths(
  lastMonth: string,
  seriesLength: number,
): { window: { from: string; to: string }; months: { from: string; to: string } } {
  return {
    window: { from: addMonths(lastMonth, -11), to: lastMonth },
    months: { from: addMonths(lastMonth, 1 - seriesLength), to: lastMonth },
  };
}
