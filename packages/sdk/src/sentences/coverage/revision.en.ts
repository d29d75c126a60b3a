import { plural } from '../language/plural.en.js';

export const revision = {
  revised: (since: string, place: string, months: number, list: string) =>
    `Since the release of ${since}, ${months} ${plural(months, 'month')} of the ` +
    `figures for ${place} ${plural(months, 'was', 'were')} revised: ${list}.`,
  none: (since: string, place: string) =>
    `Since the release of ${since}, no month of the figures for ${place} was revised.`,
};
