import { monthsOf, type CoverageFile } from '@crimetrends/sdk/contract';
import type { SnapPoints } from '../../core/context/place-types.js';
import { forceCoverage } from '../../core/coverage/force-coverage.js';
import { policeRows } from '../../core/coverage/rows-by-force.js';
import type { LoadedGeography } from '../geography/load-geography.js';
import type { ReleaseInputs } from '../input/open-input.js';
import type { Workbench } from '../input/workbench.js';
import type { Steps } from '../run/steps.js';
import { followOutcomes, type FollowedOutcomes } from './follow-outcomes.js';
import { loadSnapPoints } from './load-snap-points.js';
import { policeFiles, type PoliceData } from './police-data.js';

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
  { months, window, gaps }: ReleaseInputs,
  { geography }: LoadedGeography,
  police: PoliceData,
  steps: Steps,
): Promise<CombinedMonths> {
  const coverageOf = (of: readonly string[]): CoverageFile['forces'] =>
    forceCoverage({
      areas: geography.forces,
      forces: bench.registry.forces,
      months: of,
      rows: policeRows(policeFiles(police)),
      gaps,
    });
  const outcomes = await steps.run('Follow crimes to their outcomes', () =>
    followOutcomes(bench, geography, police, coverageOf(police.months.outcomes)),
  );
  const snapPoints = await steps.run('Add snap points up', () =>
    loadSnapPoints(bench, window, police.street, geography.lsoas.length),
  );
  return { coverage: coverageOf(monthsOf(months)), outcomes, snapPoints };
}
