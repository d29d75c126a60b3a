import type { Phrases } from '../phrases.js';
import { absence } from './absence.js';
import { band } from './band.js';
import { breaks } from './breaks.js';
import { brochure } from './brochure.js';
import { categories } from './categories.js';
import { caveat } from './caveat.js';
import { census } from './census.js';
import { change } from './change.js';
import { comparison } from './comparison.js';
import { coverage } from './coverage.js';
import { denominators } from './denominators.js';
import { field } from './field.js';
import { figure } from './figure.js';
import { measured } from './measured.js';
import { measureTrend } from './measure-trend.js';
import { method } from './method.js';
import { monthCount } from './month-count.js';
import { months } from './months.js';
import { names } from './names.js';
import { numbers } from './numbers.js';
import { outcomes } from './outcomes.js';
import { pair } from './pair.js';
import { people } from './people.js';
import { period } from './period.js';
import { placeTypes } from './place-types.js';
import { prices } from './prices.js';
import { rank } from './rank.js';
import { ranking } from './ranking.js';
import { rate } from './rate.js';
import { revision } from './revision.js';
import { similar } from './similar.js';
import { status } from './status.js';
import { subject } from './subject.js';
import { surroundings } from './surroundings.js';
import { title } from './title.js';
import { trend } from './trend.js';

/**
 * Welsh: the phrases of every sentence, to be passed where `'en'` would stand.
 *
 * @example
 * import { cy } from '@crimetrends/sdk/sentences/cy';
 * import { monthYear } from '@crimetrends/sdk/sentences';
 * monthYear('2025-12', cy); // 'Rhagfyr 2025'
 */
export const cy: Phrases = {
  tag: 'cy',
  absence,
  band,
  breaks,
  brochure,
  categories,
  caveat,
  census,
  change,
  comparison,
  coverage,
  denominators,
  field,
  figure,
  measureTrend,
  measured,
  method,
  monthCount,
  months,
  names,
  numbers,
  outcomes,
  pair,
  people,
  period,
  placeTypes,
  prices,
  rank,
  ranking,
  rate,
  revision,
  similar,
  status,
  subject,
  surroundings,
  title,
  trend,
};
