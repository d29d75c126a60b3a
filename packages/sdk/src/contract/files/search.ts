import * as z from 'zod/mini';
import type { Level } from '../vocabulary/codes.js';
import { holds } from '../schema/holds.js';
import { textByKey } from '../schema/text-by-key.js';
import { wholeNumber, wholeNumbers } from '../schema/whole-number.js';

/**
 * The levels that are found by name, in the order in which areas that match alike are told. LSOAs
 * are found by their code.
 */
export const SEARCH_LEVELS = [
  'nation',
  'country',
  'region',
  'county',
  'ltla',
  'town',
  'pfa',
  'outcode',
  'ward',
  'msoa21',
] as const satisfies readonly Level[];
/** One of {@link SEARCH_LEVELS}. */
export type SearchLevel = (typeof SEARCH_LEVELS)[number];

/**
 * `search/index.json`: which shards there are. The keys are beginnings of words, separated by
 * spaces.
 */
export const searchIndex = z.object({
  contract: wholeNumber,
  release: z.string(),
  /** Shards that hold every area with a word that begins so. */
  whole: z.string(),
  /**
   * Beginnings of too many words for a file: their shards hold the largest areas of each level,
   * longer beginnings the rest.
   */
  largest: z.string(),
});
/** What {@link searchIndex} reads. */
export type SearchIndex = z.infer<typeof searchIndex>;

/**
 * `search/starts-<key>.json`: areas with a word that begins with the key, as columns, in the order
 * of levels, residents, codes.
 */
export const searchShard = z
  .object({
    contract: wholeNumber,
    codes: z.array(z.string()),
    names: z.array(z.string()),
    /** Usual residents, Census 2021. */
    populations: wholeNumbers,
    /**
     * The LTLA, county, region or country that an area lies in, as an index into `places`; of the
     * nation an empty name.
     */
    lieIn: wholeNumbers,
    places: z.array(z.string()),
    /** By code, of those that have one. */
    namesWelsh: z.optional(textByKey),
    /** By the name in `places`, of those that have a Welsh one. */
    placesWelsh: z.optional(textByKey),
  })
  .check(
    holds(
      ({ codes, names, populations, lieIn, places }) =>
        [names, populations, lieIn].every(({ length }) => length === codes.length) &&
        lieIn.every((place) => place < places.length),
    ),
  );
/** What {@link searchShard} reads. */
export type SearchShard = z.infer<typeof searchShard>;

/**
 * The words of a name, as they are compared: small letters without accents, `&` as `and`, `Saint`
 * as `St`, no apostrophes, everything else that is no letter or digit between words.
 *
 * @example
 * import { searchWords } from '@crimetrends/sdk/contract';
 * searchWords('King’s Lynn & Glan-môr'); // ['kings', 'lynn', 'and', 'glan', 'mor']
 */
export function searchWords(text: string): string[] {
  const plain = text
    .normalize('NFD')
    .replaceAll(/[\p{M}'’‘`]/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ');
  return (plain.match(/[a-z0-9]+/g) ?? []).map((word) => (word === 'saint' ? 'st' : word));
}
