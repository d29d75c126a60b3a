import { plural } from '../language/plural.en.js';

/** The ratio and its limits; or the area without any incident, which has no useful ratio. */
export type Times = readonly [string, string, string] | string;

export const pair = {
  rest: (place: string) => `the rest of ${place}`,
  higher: (subject: string, area: string, other: string, times: Times, year: string) =>
    `${subject}: higher in ${area} than in ${other}, ${ratio(times)}, in ${year}.`,
  lower: (subject: string, area: string, other: string, times: Times, year: string) =>
    `${subject}: lower in ${area} than in ${other}, ${ratio(times)}, in ${year}.`,
  noClearDifference: (subject: string, area: string, other: string, times: Times, year: string) =>
    `${subject}: ${area} is not clearly different from ${other}, ${ratio(times)}, in ${year}.`,
  notComparable: (subject: string, area: string, other: string, year: string) =>
    `${subject}: ${area} and ${other} are not compared in ${year}, because the figures of one ` +
    'are not complete or nothing was recorded in either.',
  incomplete: (subject: string, areas: string, count: number, year: string) =>
    `${subject}: ${areas} ${plural(count, 'is', 'are')} not compared with any other area here in ` +
    `${year}, because ${plural(count, 'it has', 'they have')} no complete rate.`,
};

function ratio(times: Times): string {
  return typeof times === 'string'
    ? `with none recorded in ${times}`
    : `${times[0]} times the rate (likely between ${times[1]} and ${times[2]})`;
}
