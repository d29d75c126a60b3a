import type { DemoFile } from './demo-file.js';
import { NATION } from './world/nation.js';

/** The file that marks an input as demonstration data and names its nation. */
export function inputMarker(): DemoFile {
  const marker = {
    crimetrendsInput: 1,
    dataset: 'demo',
    notice: 'Demonstration data: invented places and figures.',
    nation: NATION,
  };
  return { path: 'crimetrends-input.json', content: `${JSON.stringify(marker, null, 2)}\n` };
}
