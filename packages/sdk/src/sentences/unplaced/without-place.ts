import type { Area } from '../../areas/area.js';
import { phrases, type Lang } from '../language/language.js';
import { countText, decimalText } from '../language/numbers.js';
import { numbers as englishNumbers } from '../language/numbers.en.js';
import { yearTo } from '../language/period.js';
import type { NamedPlace } from '../place/named-place.js';
import { forceName } from '../place/force-name.js';
import { placeName } from '../place/names.js';
import { withoutPlace as english } from './without-place.en.js';

const WORDS = phrases('withoutPlace', english);
const NUMBERS = phrases('numbers', englishNumbers);

/**
 * The share of crimes that the area's police force gave no place, in the supplied months of the
 * window; `undefined` if the area spans several forces, or its force supplied none or placed all.
 *
 * @example
 * import { withoutPlaceSentence } from '@crimetrends/sdk/sentences';
 * const window = { from: '2025-01', to: '2025-12' };
 * const force = {
 *   code: 'E23000026',
 *   name: 'Bedfordshire Police',
 *   noLocation: { crime: 2573, of: 53057, share: 2573 / 53057 },
 * };
 * withoutPlaceSentence({ window, coverage: { force, months: [], gaps: [] } }, 'en');
 * // 'Bedfordshire Police gave no place for 4.8% of its recorded crimes in the year to December
 * // 2025; they are in no small area’s figures.'
 */
export function withoutPlaceSentence(
  { window, coverage: { force, months } }: Pick<Area, 'window' | 'coverage'>,
  lang: Lang,
): string | undefined {
  if (!force?.noLocation?.crime) return undefined;
  const short = months.some(
    ({ month, status }) => month >= window.from && month <= window.to && status !== 'supplied',
  );
  const supplied = months.filter(
    ({ month, status }) => month >= window.from && month <= window.to && status === 'supplied',
  ).length;
  const year = yearTo(window.to, lang);
  return WORDS(lang).share(
    forceName(force.name, lang),
    percentText(force.noLocation.share, lang),
    short ? WORDS(lang).partYear(supplied, year) : year,
  );
}

/**
 * What the police forces of an area recorded, crimes without a place included: of a police force
 * area, a region, a country or the nation; `undefined` for other areas and where it is not known.
 *
 * @example
 * import { recordedByForceSentence } from '@crimetrends/sdk/sentences';
 * const force = { code: 'E23000026', name: 'Bedfordshire Police' };
 * const coverage = { force, months: [], gaps: [] };
 * const area = { ...force, level: 'pfa', window: { from: '2025-01', to: '2025-12' }, coverage };
 * recordedByForceSentence({ ...area, recordedByForce: { crime: 53057 } }, 'en');
 * // 'Including crimes without a place, Bedfordshire Police recorded 53,057 crimes in the year to
 * // December 2025.'
 */
export function recordedByForceSentence(
  area: NamedPlace & Pick<Area, 'window' | 'coverage'> & { recordedByForce?: { crime: number } },
  lang: Lang,
): string | undefined {
  if (!area.recordedByForce) return undefined;
  const { crime } = area.recordedByForce;
  const forces =
    area.level === 'pfa'
      ? forceName(area.coverage.force?.name ?? area.name, lang)
      : WORDS(lang).forcesOf(placeName(area, lang));
  return WORDS(lang).recordedBy(forces, crime, countText(crime), yearTo(area.window.to, lang));
}

/** A share in percent, with a decimal below 10: `0.7%`, `4.9%`, `15%`, `under 0.1%`. */
function percentText(share: number, lang: Lang): string {
  const percent = share * 100;
  if (percent < 0.05) return NUMBERS(lang).under('0.1%');
  return `${decimalText(percent, percent < 9.95 ? 1 : 0)}%`;
}
