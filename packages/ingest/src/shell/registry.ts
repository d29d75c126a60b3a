import { readFileSync } from 'node:fs';
import type { KnownForce } from '../core/input/forces.js';
import { parseKnownGaps } from '../core/input/input-description.js';
import type { KnownCity } from '../core/input/known-cities.js';
import type { KnownGapEntry } from '../core/input/known-gaps.js';
import type { KnownCensusTable } from '../core/input/layouts/census-table.js';
import type { OutcomeRegistry } from '../core/police/outcomes/outcome-types.js';
import type { PlaceTypeRegistry } from '../core/police/place-types.js';
import type { Publisher } from '../core/release/publishers.js';
import type { ReferenceVariation } from '../core/release/statistics/extra-variation.js';

const SOURCES = new URL('../../sources/', import.meta.url);

/** The committed lists: forces, publishers, census tables, known gaps, outcomes, place types. */
export interface Registry {
  forces: KnownForce[];
  publishers: Publisher[];
  censusTables: KnownCensusTable[];
  gaps: KnownGapEntry[];
  /** The cities of England and Wales, and what area each is. */
  cities: KnownCity[];
  outcomeTypes: OutcomeRegistry;
  placeTypes: PlaceTypeRegistry;
  /** τ for levels with too few areas to measure it in. */
  extraVariation: ReferenceVariation;
  codeVersion: string;
}

/** Reads the registry that ships with the package. */
export function readRegistry(): Registry {
  const text = (name: string): string => readFileSync(new URL(name, SOURCES), 'utf8');
  const { version } = JSON.parse(text('../package.json')) as { version: string };
  return {
    forces: JSON.parse(text('forces.json')) as KnownForce[],
    censusTables: JSON.parse(text('census-tables.json')) as KnownCensusTable[],
    publishers: JSON.parse(text('publishers.json')) as Publisher[],
    cities: JSON.parse(text('cities.json')) as KnownCity[],
    outcomeTypes: JSON.parse(text('outcomes.json')) as OutcomeRegistry,
    placeTypes: JSON.parse(text('place-types.json')) as PlaceTypeRegistry,
    extraVariation: JSON.parse(text('extra-variation.json')) as ReferenceVariation,
    gaps: parseKnownGaps(text('known-gaps.json'), 'sources/known-gaps.json'),
    codeVersion: version,
  };
}
