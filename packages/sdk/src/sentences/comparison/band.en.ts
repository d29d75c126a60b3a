export const band = {
  /** From lowest to highest. */
  fifths: [
    'lowest fifth',
    'second-lowest fifth',
    'middle fifth',
    'second-highest fifth',
    'highest fifth',
  ],
  band: (subject: string, fifth: string, field: string, within: string, year: string) =>
    `${subject}: in the ${fifth} of ${field} in ${within} with complete data in ${year}`,
  noOther: '; the figures allow no other fifth.',
  from: (lowest: string, highest: string) =>
    `; the figures allow any from the ${lowest} to the ${highest}.`,
};
