import type { Rank } from '../../stats/ranks/rank.js';

export const rank = {
  /** `field` is a count of areas, such as `30 local authorities (LTLAs)`. */
  ranked: (
    subject: string,
    { rank, tied, best, worst }: Pick<Rank, 'rank' | 'tied' | 'best' | 'worst'>,
    field: string,
    within: string,
    year: string,
  ) =>
    `${subject}: ranked ${tied > 1 ? 'joint ' : ''}${ordinal(rank)} of ${field} in ${within} ` +
    `with complete data in ${year}, lowest rate first; ` +
    `the figures allow ${best === worst ? 'no other place' : `any place from ${ordinal(best)} to ${ordinal(worst)}`}.`,
  only: (subject: string, only: string, within: string, year: string) =>
    `${subject}: not ranked, because this is the only ${only} in ${within} with complete data in ${year}.`,
  lowerThan: (subject: string, percent: number, many: string, within: string, year: string) =>
    `${subject}: lower than ${percent === 0 ? 'fewer than 1' : percent}% of ${many} in ${within} ` +
    `with complete data in ${year}`,
  lowerThanNone: (subject: string, field: string, within: string, year: string) =>
    `${subject}: lower than none of ${field} in ${within} with complete data in ${year}`,
  /** The shares at the ends of the rank’s interval. */
  sharesAllowed: (least: number, most: number) =>
    least === most
      ? '; the figures allow no other share.'
      : `; the figures allow any share from ${least}% to ${most}%.`,
};

/** `1st`, `22nd`, `1,011th`. */
export function ordinal(rank: number): string {
  const endings = ['th', 'st', 'nd', 'rd'];
  const ending = Math.floor((rank % 100) / 10) === 1 ? 'th' : (endings[rank % 10] ?? 'th');
  return `${String(rank).replace(/\B(?=(\d{3})+$)/g, ',')}${ending}`;
}
