import type { PostcodeRow } from '../../core/geography/postcode-rows.js';
import type { LoadedContext } from '../context/load-context.js';
import type { LoadedBoundaries } from '../geography/load-boundaries.js';
import type { StagedPlaces } from '../geography/stage-places.js';
import type { LoadedOfficial } from '../input/load-official.js';
import type { ReleaseInputs } from '../input/open-input.js';
import type { CombinedMonths } from '../police/combine-months.js';
import type { PoliceData } from '../police/police-data.js';

/** Everything that was staged and counted for a release. */
export interface ReleaseParts {
  inputs: ReleaseInputs;
  official: LoadedOfficial;
  places: StagedPlaces;
  police: PoliceData;
  combined: CombinedMonths;
  context: LoadedContext;
  postcodes: PostcodeRow[];
  boundaries: LoadedBoundaries;
}
