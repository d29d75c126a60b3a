import type { Ledger } from '@crimetrends/sdk/contract';
import { addLedgers } from '../../src/core/police/ledger.js';
import { stagePlaces } from '../../src/shell/geography/stage-places.js';
import { openInput } from '../../src/shell/input/open-input.js';
import { atWorkbench } from '../../src/shell/input/workbench.js';
import { countPolice } from '../../src/shell/police/count-police.js';
import { Steps } from '../../src/shell/run/steps.js';
import { silent } from '../england/england.js';
import { freshFolder } from '../england/fresh-folder.js';

/**
 * The ledger of a release's window, by the steps of a build up to the count. To work out and write
 * the 60,000 files of a release takes twice as long.
 */
export function windowLedger(input: string, release: string, cache: string): Promise<Ledger> {
  const options = { input, out: freshFolder(), cache, release, accept: [], seriesMonths: 12 };
  return atWorkbench(options, async (bench) => {
    const steps = new Steps(silent, bench.accepted);
    const inputs = await openInput(bench, steps);
    const places = await stagePlaces(bench, inputs, steps);
    const { street } = await countPolice(bench, inputs, places, steps);
    const { from, to } = inputs.window;
    return addLedgers(
      street.files.filter(({ month }) => month >= from && month <= to).map(({ ledger }) => ledger),
    );
  });
}
