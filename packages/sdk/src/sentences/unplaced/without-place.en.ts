export const withoutPlace = {
  /** `when` is a year, or the part of it that the force supplied. */
  share: (force: string, percent: string, when: string) =>
    `${force} gave no place for ${percent} of its recorded crimes in ${when}; they are in no small ` +
    'area’s figures.',
  partYear: (months: number, year: string) =>
    months === 1
      ? `the only month that it supplied of ${year}`
      : `the ${months} months that it supplied of ${year}`,
  recordedBy: (forces: string, count: number, text: string, year: string) =>
    `Including crimes without a place, ${forces} recorded ${text} ` +
    `${count === 1 ? 'crime' : 'crimes'} in ${year}.`,
  /** The police of an area with several forces. */
  forcesOf: (place: string) => `the police forces of ${place}`,
};
