import { loadContext } from './shell/context/load-context.js';
import { loadBoundaries } from './shell/geography/load-boundaries.js';
import { loadPostcodes } from './shell/geography/load-postcodes.js';
import { stagePlaces } from './shell/geography/stage-places.js';
import { loadOfficial } from './shell/input/load-official.js';
import { openInput } from './shell/input/open-input.js';
import { atWorkbench } from './shell/input/workbench.js';
import { combineMonths } from './shell/police/combine-months.js';
import { countPolice } from './shell/police/count-police.js';
import { builtRelease, type BuiltRelease } from './shell/release/built-release.js';
import { workOutRelease } from './shell/release/work-out-release.js';
import { writeContent } from './shell/release/write-content.js';
import type { BuildOptions } from './shell/run/build-options.js';
import type { Progress } from './shell/run/progress.js';
import { Steps } from './shell/run/steps.js';

/**
 * From a folder of published files to a release on disk. Throws IngestError with the file, the line
 * and the next step.
 */
export function build(options: BuildOptions, progress: Progress): Promise<BuiltRelease> {
  return atWorkbench(options, async (bench) => {
    const steps = new Steps(progress, bench.accepted);

    // Open: what every file is, and which of them the release uses.
    const inputs = await openInput(bench, steps);
    const official = await steps.run('Read official tables', () => loadOfficial(bench, inputs));

    // Stage: areas, postcodes and the residents of postcodes.
    const places = await stagePlaces(bench, inputs, steps);

    // Count: police files month by month, then what surrounds an area.
    const police = await countPolice(bench, inputs, places, steps);
    const context = await steps.runChecked('Stage people, homes and outcomes', () =>
      loadContext(bench, inputs, places),
    );
    const combined = await combineMonths(bench, inputs, places, police, steps);
    const postcodes = await loadPostcodes(bench.warehouse);
    // Nothing is asked of it from here on, and figures of the nation need its memory.
    bench.warehouse.close();

    // Work out: boundaries, then every area's figures.
    const boundaries = await steps.runChecked('Draw boundaries', () =>
      loadBoundaries(bench, inputs.boundaries, places.geography),
    );
    const parts = { inputs, official, places, police, combined, context, postcodes, boundaries };
    const contentOf = await steps.run('Work out figures for every area', async () =>
      workOutRelease(bench, parts, steps.sentences),
    );

    // Write: the release, then the pointer to it.
    const written = await steps.run('Write the release', () =>
      writeContent(bench, inputs, contentOf),
    );
    return builtRelease(bench, parts, written);
  });
}
