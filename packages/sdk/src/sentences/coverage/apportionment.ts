import type { Apportionment } from '../../contract/files/area-file.js';
import { phrases, type Lang } from '../language/language.js';
import { apportionment as english } from './apportionment.en.js';

const WORDS = phrases('apportionment', english);

/**
 * How LSOAs were shared out for an outcode's figures.
 *
 * @param by `apportionedBy` of the outcode's profile
 * @example
 * import { apportionedSentence } from '@crimetrends/sdk/sentences';
 * apportionedSentence('LU1', 'residentsCensus2021', 'en');
 * // 'Small areas (LSOAs) cross the edge of LU1: their incidents and residents are shared out by
 * // where their residents lived at Census 2021.'
 */
export function apportionedSentence(outcode: string, by: Apportionment, lang: Lang): string {
  return WORDS(lang)[by](outcode);
}
