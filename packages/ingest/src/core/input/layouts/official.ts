import { headingsOf } from '../official/headings.js';
import { yearEnding } from '../official/periods.js';
import type { Recogniser } from './columns.js';
import { recognised } from './layout.js';

/**
 * Official tables of recorded crime as CSV: open data by its headings, annual tables by the title
 * above theirs.
 */
export const OFFICIAL: readonly Recogniser[] = [
  (c) => (headingsOf(c.all)?.layout === 'openData' ? recognised('officialCrime') : undefined),
  (c) => {
    const title = c.all.join(' ');
    return isOfficialTitle(title) ? recognised('officialCrime', officialEdition(title)) : undefined;
  },
];

/** The edition of an annual table, from its title: `year ending 2024-12`. */
export function officialEdition(title: string): string {
  const period = yearEnding(title);
  return period === undefined ? '' : `year ending ${period.to}`;
}

function isOfficialTitle(text: string): boolean {
  return (
    /\bpolice recorded crimes?\b/i.test(text) &&
    /\bnumber of\b/i.test(text) &&
    yearEnding(text) !== undefined
  );
}
