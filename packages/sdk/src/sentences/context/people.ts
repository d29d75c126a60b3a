import type { CensusTable } from '../../contract/files/context.js';
import { censusName } from './census-names.js';
import { phrases, type Lang } from '../language/language.js';
import { capitalised } from '../place/names.js';
import { countText, shareText } from '../language/numbers.js';
import { people as english } from './people.en.js';

const WORDS = phrases('people', english);

/**
 * The share of one category of a census table, with the names ONS gives the category and table
 * (English if it has no others). Belongs in a section on people, never beside crime figures.
 *
 * @param counts counts of the area, in the order of the table's categories
 * @param category index of the category in the table
 * @example
 * import { peopleSentence } from '@crimetrends/sdk/sentences';
 * const table = {
 *   id: 'TS054',
 *   title: 'Tenure of household',
 *   of: 'households',
 *   categories: ['Owned', 'Rented'],
 * };
 * peopleSentence(table, [267, 435], 0, 'en');
 * // '38% of 702 households: “Owned” (Tenure of household; ONS, Census 2021, table TS054).'
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

/** Says that an area's census tables were not supplied. */
export function peopleNotSupplied(lang: Lang): string {
  return WORDS(lang).notSupplied;
}
