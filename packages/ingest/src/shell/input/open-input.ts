import { chooseInputs, type ChosenInputs } from '../../core/input/choose-inputs.js';
import type { InputDescription } from '../../core/input/input-description.js';
import type { Inventory } from '../../core/input/inventory.js';
import type { KnownGapEntry } from '../../core/input/known-gaps.js';
import type { Steps } from '../run/steps.js';
import { discover } from './discover.js';
import { readDescriptions } from './read-descriptions.js';
import type { OpenWorkbench } from './workbench.js';

/** The files that a release is made from, and what the input says of itself. */
export interface ReleaseInputs extends ChosenInputs {
  /** Every file of the input, used or left. */
  inventory: Inventory;
  description: InputDescription;
  /** The committed gaps and the input's own. */
  gaps: KnownGapEntry[];
}

/**
 * Recognises every file of the input and chooses those of the release. With a cache, the next run
 * need not recognise them again. Throws IngestError.
 */
export async function openInput(bench: OpenWorkbench, steps: Steps): Promise<ReleaseInputs> {
  const { options, folder, files, registry, known } = bench;
  const inventory = await steps.run('Look at every file of the input', () =>
    discover(folder.files, registry, known),
  );
  if (options.cache !== undefined)
    known.keep(folder.files, [...inventory.files, ...inventory.left]);
  const { input, gaps } = await readDescriptions(inventory, files, registry.gaps);
  const chosen = chooseInputs(inventory, options.release, options.seriesMonths);
  return { ...chosen, inventory, description: input, gaps };
}
