import { monthsOf } from '@crimetrends/sdk/contract';
import type { ChosenInputs } from '../../core/input/choose-inputs.js';
import type { LoadedGeography } from '../geography/load-geography.js';
import type { Workbench } from '../input/workbench.js';
import type { Steps } from '../run/steps.js';
import { loadOutcomes } from './load-outcomes.js';
import { loadStopAndSearch } from './load-stop-and-search.js';
import { loadStreet } from './load-street.js';
import { monthsToRead } from './months-to-read.js';
import type { PoliceData } from './police-data.js';

/** Counts the police files of every type, month by month. Throws IngestError. */
export async function countPolice(
  bench: Workbench,
  inputs: ChosenInputs,
  places: LoadedGeography,
  steps: Steps,
): Promise<PoliceData> {
  const months = monthsToRead(inputs);
  const street = await steps.run('Count incidents, month by month', (say) =>
    loadStreet(bench, inputs, months, places, say),
  );
  const outcomes = await steps.run('Read outcomes', (say) =>
    loadOutcomes(bench, inputs.outcomes, months.outcomes, say),
  );
  const searches = await steps.run('Count stop-and-search files', () =>
    loadStopAndSearch(bench, inputs.stopAndSearch, monthsOf(inputs.months)),
  );
  return { months, street, outcomes, searches };
}
