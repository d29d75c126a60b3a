import type { Measure } from '../../stats/measure.js';

/** Whether a figure covers only some of the area's residents. */
export function isOfPart(figure: Measure): boolean {
  return figure.kind === 'partial' && figure.populationCovered < figure.population;
}
