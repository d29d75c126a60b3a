import { nationOf } from '../../core/geography/nation.js';
import type { InputDescription } from '../../core/input/input-description.js';
import type { KnownCity } from '../../core/input/known-cities.js';
import type { ReleaseInputs } from '../input/open-input.js';
import type { Workbench } from '../input/workbench.js';
import type { Steps } from '../run/steps.js';
import { loadGeography, type LoadedGeography } from './load-geography.js';
import { loadPostcodeResidents, type LoadedResidents } from './load-postcode-residents.js';
import { keepPostcodesOnDisk } from './load-postcodes.js';

/** Areas, postcodes and the census residents of postcodes. */
export interface StagedPlaces extends LoadedGeography {
  residents: LoadedResidents;
}

/** Stages geography, postcodes and residents. Throws IngestError. */
export async function stagePlaces(
  bench: Workbench,
  inputs: ReleaseInputs,
  steps: Steps,
): Promise<StagedPlaces> {
  const places = await steps.runChecked('Stage geography, census and postcodes', () =>
    loadGeography(
      bench,
      inputs,
      (countries) => nationOf(inputs.description, countries),
      citiesIn(inputs.description, bench.registry.cities),
    ),
  );
  await keepPostcodesOnDisk(bench);
  const residents = await steps.runChecked('Stage residents of postcodes', () =>
    loadPostcodeResidents(bench, inputs.lookups),
  );
  return { ...places, residents };
}

/** The cities of England and Wales, or those that the input describes with its own nation. */
function citiesIn(
  { nation, cities }: InputDescription,
  known: readonly KnownCity[],
): readonly KnownCity[] {
  return cities ?? (nation ? [] : known);
}
