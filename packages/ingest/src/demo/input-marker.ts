import type { DemoFile } from './demo-file.js';
import { NATION } from './world/nation.js';

/** The file that tells a build it is reading invented places, and what their nation is called. */
export function inputMarker(): DemoFile {
  const marker = {
    crimetrendsInput: 1,
    dataset: 'demo',
    notice: 'Demonstration data: invented places and figures.',
    nation: NATION,
  };
  return { path: 'crimetrends-input.json', content: `${JSON.stringify(marker, null, 2)}\n` };
}
