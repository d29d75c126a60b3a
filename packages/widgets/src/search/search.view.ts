import type { Level, SearchResult } from '@crimetrends/sdk';
import { monthYear, officialName, placeName } from '@crimetrends/sdk/sentences';
import type { SelectDetail } from '../frame/events.js';
import type { Lang } from '../words/words.js';
import type { SearchState } from './suggestions.js';
import { searchWords } from './search.words.js';

/** One option of the list: a name, and a detail that distinguishes places with the same name. */
export interface Option {
  name: string;
  detail: string;
}

// Areas of these levels lie in a county, region or country; the last two have built-in Welsh names.
const AUTHORITIES: ReadonlySet<Level> = new Set(['ltla', 'county', 'region', 'country', 'town']);

/** A result in words, with Welsh names in Welsh. */
export function optionOf(result: SearchResult, lang: Lang): Option {
  const words = searchWords(lang);
  if (result.kind === 'postcode')
    return {
      name: result.postcode,
      detail: result.terminated ? words.ended(monthYear(result.terminated, lang)) : words.postcode,
    };
  const { level, within, withinWelsh } = result;
  const kind =
    within === undefined
      ? words.levels[level]
      : words.lyingIn(
          words.levels[level],
          placeName(
            {
              name: within,
              ...(withinWelsh !== undefined && { nameWelsh: withinWelsh }),
              ...(AUTHORITIES.has(level) && { level: 'region' }),
            },
            lang,
          ),
        );
  const name = listName(result, lang);
  const other = lang === 'en' ? result.nameWelsh : officialName(result.name);
  // Shows a reader who typed the name in the other language why this result matches.
  return { name, detail: result.nameWelsh && other !== name ? `${other} · ${kind}` : kind };
}

function listName(area: { name: string; nameWelsh?: string; level: Level }, lang: Lang): string {
  return lang === 'en' ? officialName(area.name) : placeName(area, lang);
}

/** The detail of `crimetrends-select` for a result. */
export function detailOf(result: SearchResult, lang: Lang): SelectDetail {
  const { name } = optionOf(result, lang);
  if (result.kind === 'postcode') return { postcode: result.postcode, name, level: 'postcode' };
  return result.level === 'outcode'
    ? { outcode: result.code, name, level: 'outcode' }
    : { code: result.code, name, level: result.level };
}

/** The status below the field, also for screen readers; empty before the first search. */
export function statusOf(state: SearchState, limit: number, lang: Lang): string {
  const words = searchWords(lang);
  if (state.phase !== 'found') return '';
  const count = state.results.length;
  if (count === 0) return `${words.none(state.text)} ${words.advice}`;
  // If the limit was reached, there may be more places.
  return count === limit && count > 1 ? words.first(count) : words.found(count);
}
