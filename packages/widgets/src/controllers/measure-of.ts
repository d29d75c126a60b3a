import type { MeasureName } from '@crimetrends/sdk';
import { MEASURE_NAMES } from '@crimetrends/sdk/contract';
import { noMeasure } from '../words/mistakes.js';
import { mistake } from './ask-place.js';

/**
 * The measure that a page names, in any case; `crime` by default. Throws a page author's mistake
 * for an unknown measure.
 */
export function measureOf(text: string | null | undefined): MeasureName {
  const named = text?.trim().toLowerCase() || 'crime';
  if (!(MEASURE_NAMES as readonly string[]).includes(named))
    throw mistake(noMeasure(text!, MEASURE_NAMES.join(', ')));
  return named as MeasureName;
}
