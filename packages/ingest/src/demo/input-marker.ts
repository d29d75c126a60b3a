import type { KnownCity } from '../core/input/known-cities.js';
import type { DemoFile } from './demo-file.js';
import { NATION } from './world/nation.js';

/** The file that marks an input as demonstration data, and names its nation and its cities. */
export function inputMarker(cities: readonly KnownCity[] = []): DemoFile {
  const marker = {
    crimetrendsInput: 1,
    dataset: 'demo',
    notice: 'Demonstration data: invented places and figures.',
    nation: NATION,
    ...(cities.length > 0 && { cities }),
  };
  return { path: 'crimetrends-input.json', content: `${JSON.stringify(marker, null, 2)}\n` };
}
