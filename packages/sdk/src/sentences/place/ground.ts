// What a comparison and a chart need to name a part; part.ts has the rest, so that a card's script
// does not carry it.
import type { Area, AreaCoverage } from '../../areas/area.js';
import type { MeasureName } from '../../contract/vocabulary/measures.js';
import { phrases, type Lang } from '../language/language.js';
import { ground as english } from './ground.en.js';
import { isOfPart } from '../coverage/is-of-part.js';
import type { NamedPlace } from './named-place.js';
import { capitalised, placeName } from './names.js';

const WORDS = phrases('ground', english);

/** An area with what its figures cover. A larger area to compare with has no `coverage`. */
export type Ground = NamedPlace &
  Pick<Area, 'measures'> & { coverage?: Pick<AreaCoverage, 'parts'> };

/** A short label of what a figure covers, for charts and tables: `Wales, parts supplied`. */
export function groundLabel(area: Ground, measure: MeasureName, lang: Lang): string {
  const place = capitalised(placeName(area, lang));
  return isOfPart(area.measures[measure]) ? WORDS(lang).label(place) : place;
}

/** What a larger area's figure covers: `Luton`, or `the parts of Wales that supplied figures`. */
export function suppliedName(area: Ground, measure: MeasureName, lang: Lang): string {
  const place = placeName(area, lang);
  return isOfPart(area.measures[measure]) ? WORDS(lang).supplied(place) : place;
}
