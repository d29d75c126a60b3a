import type { Area } from '../../areas/area.js';
import type { MeasureName } from '../../contract/vocabulary/measures.js';
import { coveredResidents, groundName } from '../coverage/part.js';
import { phrases, type Lang } from '../language/language.js';
import type { Ground } from '../place/ground.js';
import { isOfPart } from '../coverage/is-of-part.js';
import { capitalised } from '../place/names.js';
import { areaSubtitle } from '../place/subtitle.js';
import { title as english } from '../place/title.en.js';
import { measureTitle } from './measure.js';

const WORDS = phrases('title', english);

/**
 * A title for one measure of an area that names the part its figures cover, if they cover a part:
 * `Recorded crime in the part of GL16 in Gwent`.
 *
 * @example
 * import { groundTitle } from '@crimetrends/sdk/sentences';
 * groundTitle(result.area, 'burglary', 'en'); // 'Recorded crime (burglary): Luton 015C'
 */
export function groundTitle(area: Ground, measure: MeasureName, lang: Lang): string {
  const ground = groundName(area, measure, lang);
  return measure === 'crime'
    ? WORDS(lang).crimeIn(ground)
    : measureTitle(measure, capitalised(ground), lang);
}

/** The subtitle beside it: the type of area and its residents, or those of the part. */
export function groundSubtitle(area: Area, measure: MeasureName, lang: Lang): string {
  const figure = area.measures[measure];
  return figure.kind === 'partial' && isOfPart(figure)
    ? capitalised(coveredResidents(figure, lang))
    : areaSubtitle(area, lang);
}
