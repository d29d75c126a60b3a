import { monthsOf, type CoverageFile } from '@crimetrends/sdk/contract';
import type { SnapPoints } from '../../core/context/place-types.js';
import { forceAreas } from '../../core/coverage/force-areas.js';
import { forceCoverage } from '../../core/coverage/force-coverage.js';
import { withRecorded } from '../../core/coverage/recorded-by-force.js';
import { sentFiles } from '../../core/coverage/sent-files.js';
import type { LoadedGeography } from '../geography/load-geography.js';
import type { ReleaseInputs } from '../input/open-input.js';
import type { Workbench } from '../input/workbench.js';
import type { Steps } from '../run/steps.js';
import { followOutcomes, type FollowedOutcomes } from './follow-outcomes.js';
import { loadSnapPoints } from './load-snap-points.js';
import type { PoliceData } from './police-data.js';

/** What is worked out from all counted months together. */
export interface CombinedMonths {
  /** What each force supplied in each month of the series. */
  coverage: CoverageFile['forces'];
  outcomes: FollowedOutcomes;
  snapPoints: SnapPoints;
}

/** Works out coverage, follows crimes to their outcomes, and adds up the window's snap points. */
export async function combineMonths(
  bench: Workbench,
  inputs: ReleaseInputs,
  { geography }: LoadedGeography,
  police: PoliceData,
  steps: Steps,
): Promise<CombinedMonths> {
  const areas = forceAreas(geography, bench.registry.forces);
  const coverageOf = forceCoverage({
    areas,
    sent: {
      street: sentFiles(police.street.files, inputs.street, areas),
      outcomes: sentFiles(police.outcomes.files, inputs.outcomes, areas),
      stopAndSearch: sentFiles(police.searches.files, inputs.stopAndSearch, areas),
    },
    gaps: inputs.gaps,
  });
  const outcomes = await steps.run('Follow crimes to their outcomes', () =>
    followOutcomes(bench, geography, police, coverageOf(police.months.outcomes)),
  );
  const snapPoints = await steps.run('Add snap points up', () =>
    loadSnapPoints(
      bench,
      inputs.window,
      police.street,
      geography,
      coverageOf(monthsOf(inputs.window)),
    ),
  );
  const months = monthsOf(inputs.months);
  const coverage = withRecorded(coverageOf(months), police.street.files, months, inputs.window);
  return { coverage, outcomes, snapPoints };
}
