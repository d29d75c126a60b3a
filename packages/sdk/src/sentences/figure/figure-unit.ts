import type { MeasureName } from '../../contract/vocabulary/measures.js';
import { groundName } from '../coverage/part.js';
import { phrases, type Lang } from '../language/language.js';
import { measureUnit } from '../measure/measure.js';
import type { Ground } from '../place/ground.js';
import { isOfPart } from '../coverage/is-of-part.js';
import { rateUnit } from './rate.js';
import { unit as english } from './unit.en.js';

const WORDS = phrases('unit', english);

/**
 * What the number of an area's figure counts, to show after it: `crimes per 1,000 people in the
 * year`; of a part-year, `crimes recorded, with 6 of 12 months supplied`; of a part of the area,
 * `crimes recorded in the part of GL16 in Gwent`. `undefined` without a number.
 *
 * @param isTitled whether a title names the part, which is then not said again
 * @example
 * import { figureUnit } from '@crimetrends/sdk/sentences';
 * figureUnit(result.area, 'burglary', 'en'); // 'recorded per 1,000 people in the year'
 */
export function figureUnit(
  area: Ground,
  measure: MeasureName,
  lang: Lang,
  isTitled = false,
): string | undefined {
  const [words, figure] = [WORDS(lang), area.measures[measure]];
  if (!('count' in figure)) return undefined;
  const ofCrime = measure === 'crime';
  const hasRate = 'ratePer1000' in figure;
  const recorded = ofCrime ? words.crimesRecorded(figure.count) : words.recorded;
  const rate = ofCrime ? rateUnit(lang) : measureUnit(lang);
  const unit = hasRate ? rate : recorded;
  const ofGround =
    isOfPart(figure) && !isTitled ? words.inPart(unit, groundName(area, measure, lang)) : unit;
  return figure.monthsObserved < 12 ? words.withMonths(ofGround, figure.monthsObserved) : ofGround;
}
