import type { CensusTable } from '../../contract/files/context.js';
import { censusName } from './census-names.js';
import { phrases, type Lang } from '../language/language.js';
import { capitalised } from '../place/names.js';
import { countText, shareText } from '../language/numbers.js';

export interface PeopleWords {
  of: Readonly<Record<CensusTable['of'], (count: number, text: string) => string>>;
  share: (share: string, of: string, category: string, table: string) => string;
  none: Readonly<Record<CensusTable['of'], string>>;
  /** A census table in brackets; its title in the publisher's English where it has no other. */
  table: (title: { name: string | undefined; english: string }, id: string) => string;
  notSupplied: string;
}

const WORDS = phrases('people', {
  of: {
    residents: (count, text) => `${text} ${count === 1 ? 'resident' : 'residents'}`,
    households: (count, text) => `${text} ${count === 1 ? 'household' : 'households'}`,
  },
  share: (share, of, category, table) => `${share} of ${of}: “${category}” (${table}).`,
  none: { residents: 'No residents', households: 'No households' },
  table: ({ english }, id) => `${english}; ONS, Census 2021, table ${id}`,
  notSupplied: 'No Census 2021 tables were supplied for this area.',
});

/**
 * One category of a census table as a share, in the publisher's own words, English where it has no
 * others, and with the table's name. It stands in a section on people, never beside figures of
 * crime.
 *
 * @param counts the area's counts, in the order of the table's categories
 * @param category place of the category in the table
 * @example
 * import { peopleSentence } from '@crimetrends/sdk/sentences';
 * const table = { id: 'TS054', title: 'Tenure of household', of: 'households', categories: ['Owned', 'Rented'] };
 * peopleSentence(table, [267, 435], 0, 'en'); // '38% of 702 households: “Owned” (Tenure of household; ONS, Census 2021, table TS054).'
 */
export function peopleSentence(
  { id, title, of, categories }: CensusTable,
  counts: readonly number[],
  category: number,
  lang: Lang,
): string {
  const words = WORDS(lang);
  const whole = counts.reduce((sum, count) => sum + count, 0);
  const table = words.table({ name: censusName(title, lang), english: title }, id);
  const share = categories[category]!;
  if (whole === 0) return `${words.none[of]} (${table}).`;
  return capitalised(
    words.share(
      shareText(counts[category]!, whole, lang),
      words.of[of](whole, countText(whole)),
      censusName(share, lang) ?? share,
      table,
    ),
  );
}

/** That the census tables of an area are not known. */
export function peopleNotSupplied(lang: Lang): string {
  return WORDS(lang).notSupplied;
}
