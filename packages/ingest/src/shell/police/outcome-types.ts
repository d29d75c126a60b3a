import {
  LAST_MONTH_OF_COURT_RESULTS,
  outcomeNames,
} from '../../core/police/outcomes/outcome-types.js';
import type { Workbench } from '../input/workbench.js';

/** Sets the variables with the known outcomes, and which of them are courts' results. */
export async function setOutcomeTypes({
  warehouse,
  registry: { outcomeTypes },
}: Workbench): Promise<void> {
  const { names, places } = outcomeNames(outcomeTypes);
  await warehouse.set('outcome_names', names);
  await warehouse.set('outcome_places', places);
  await warehouse.set(
    'court_places',
    outcomeTypes.types.flatMap(({ court }, place) => (court ? [place] : [])),
  );
  await warehouse.set('last_month_of_court_results', LAST_MONTH_OF_COURT_RESULTS);
}
