import type { ChosenInputs } from '../../core/input/choose-inputs.js';
import type { Geography } from '../../core/geography/geography.js';
import type { KeptPlace } from '../run/build-run.js';
import type { InputFile } from '../input/input-files.js';
import type { LookupReader } from '../input/read-lookup.js';
import type { PartsContext } from '../police/month-cache/parts-of.js';
import type { Warehouse } from '../warehouse.js';

/** What the loaders of the topics work with. */
export interface ContextSources {
  inputs: ChosenInputs;
  geography: Geography;
  /** The census table whose total is the population. */
  populationTable: string;
  warehouse: Warehouse;
  /** Checks a file and stages it; the file is then among those the manifest names. */
  read: LookupReader;
  /** Every file of the input, for a topic that reads one in its own way. */
  files: ReadonlyMap<string, InputFile>;
  scratch: string;
  /** What the operator accepts by name. */
  accepted: readonly string[];
  /** Where counted sales are kept, and digests of what places them and of the code. */
  kept: KeptPlace;
  versions: PartsContext['versions'];
}
