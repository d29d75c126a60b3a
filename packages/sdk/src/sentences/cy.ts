import type { Phrases } from './language/phrases.js';
import { absence } from './coverage/absence.cy.js';
import { apportionment } from './coverage/apportionment.cy.js';
import { band } from './comparison/band.cy.js';
import { breaks } from './change/breaks.cy.js';
import { brief } from './brief/brief.cy.js';
import { brochure } from './figure/brochure.cy.js';
import { categories } from './measure/categories.cy.js';
import { caveat } from './figure/caveat.cy.js';
import { census } from './context/census-names.cy.js';
import { change } from './change/change.cy.js';
import { comparison } from './comparison/comparison.cy.js';
import { gaps } from './coverage/gaps.cy.js';
import { denominators } from './figure/denominators.cy.js';
import { field } from './place/field.cy.js';
import { figure } from './figure/figure.cy.js';
import { measure } from './measure/measure.cy.js';
import { measureTrend } from './change/measure-trend.cy.js';
import { likely } from './method/likely.cy.js';
import { limitations } from './method/limitations.cy.js';
import { method } from './method/method.cy.js';
import { monthCount } from './change/month-count.cy.js';
import { months } from './language/months.cy.js';
import { force } from './place/force-name.cy.js';
import { ground } from './place/ground.cy.js';
import { names } from './place/names.cy.js';
import { numbers } from './language/numbers.cy.js';
import { outcomes } from './context/outcomes.cy.js';
import { pair } from './comparison/pair.cy.js';
import { part } from './coverage/part.cy.js';
import { people } from './context/people.cy.js';
import { period } from './language/period.cy.js';
import { placeTypes } from './context/place-types.cy.js';
import { housePrices } from './context/house-prices.cy.js';
import { rank } from './comparison/rank.cy.js';
import { ranking } from './comparison/ranking.cy.js';
import { rate } from './figure/rate.cy.js';
import { unit } from './figure/unit.cy.js';
import { revision } from './coverage/revision.cy.js';
import { similar } from './comparison/similar.cy.js';
import { coverage } from './coverage/coverage.cy.js';
import { subject } from './measure/subject.cy.js';
import { context } from './context/context.cy.js';
import { subtitle } from './place/subtitle.cy.js';
import { title } from './place/title.cy.js';
import { trend } from './change/trend.cy.js';
import { withoutPlace } from './unplaced/without-place.cy.js';

/**
 * Welsh, to pass instead of `'en'`: the phrases of every sentence.
 *
 * @example
 * import { cy } from '@crimetrends/sdk/sentences/cy';
 * import { monthYear } from '@crimetrends/sdk/sentences';
 * monthYear('2025-12', cy); // 'Rhagfyr 2025'
 */
export const cy: Phrases = {
  tag: 'cy',
  absence,
  apportionment,
  band,
  breaks,
  brief,
  brochure,
  categories,
  caveat,
  census,
  change,
  comparison,
  context,
  coverage,
  denominators,
  field,
  figure,
  force,
  gaps,
  ground,
  housePrices,
  measureTrend,
  measure,
  likely,
  limitations,
  method,
  monthCount,
  months,
  names,
  numbers,
  outcomes,
  pair,
  part,
  people,
  period,
  placeTypes,
  rank,
  ranking,
  rate,
  revision,
  similar,
  subject,
  subtitle,
  title,
  trend,
  unit,
  withoutPlace,
};
