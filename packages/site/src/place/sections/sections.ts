import type { MapContent } from '@crimetrends/widgets/views';
import { html, type Markup } from '../../html.js';
import { changed } from './change.js';
import { kinds } from './kinds.js';
import { mapOfParts } from './map-of-parts.js';
import { months } from './months.js';
import type { Place, Section } from './place.js';
import { alike, neighbours, parts } from './relatives.js';
import { notInTheFigures } from './sources.js';
import { standing } from './standing.js';
import { surroundings } from './surroundings.js';

/** The sections of a place's page between its figure and its sources, in reading order. */
export function sectionsOf(place: Place, map: MapContent | undefined): Markup {
  const written: Section[] = [
    changed,
    standing,
    kinds,
    () => map && mapOfParts(map, place),
    months,
    parts,
    neighbours,
    alike,
    surroundings,
    notInTheFigures,
  ];
  return html`${written.map((each) => each(place))}`;
}
