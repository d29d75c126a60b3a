export const revision = {
  revised: (since: string, place: string, months: number, list: string) =>
    `Since the release of ${since}, ${months} ${months === 1 ? 'month' : 'months'} of the ` +
    `figures for ${place} ${months === 1 ? 'was' : 'were'} revised: ${list}.`,
  none: (since: string, place: string) =>
    `Since the release of ${since}, no month of the figures for ${place} was revised.`,
};
