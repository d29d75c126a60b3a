import { join } from 'node:path';
import { chooseInputs, type ChosenInputs } from '../src/core/input/choose-inputs.js';
import type { CentroidRow } from '../src/core/geography/centroids.js';
import type { Finding } from '../src/core/findings.js';
import type { AreaName } from '../src/core/geography/area.js';
import type { Geography } from '../src/core/geography/geography.js';
import type { KeptPlace } from '../src/shell/run/build-run.js';
import { discover } from '../src/shell/input/discover.js';
import { openInputFolder, type InputFile } from '../src/shell/input/input-files.js';
import { loadGeography } from '../src/shell/geography/load-geography.js';
import { lookupReader } from '../src/shell/input/read-lookup.js';
import { readRegistry } from '../src/shell/registry.js';
import { Warehouse } from '../src/shell/warehouse.js';

/**
 * A warehouse with geography, census and postcodes staged, and no incident read: what a topic is
 * loaded on.
 */
export interface StagedGeography {
  warehouse: Warehouse;
  geography: Geography;
  centroids: readonly CentroidRow[];
  populationTable: string;
  findings: Finding[];
  inputs: ChosenInputs;
  files: ReadonlyMap<string, InputFile>;
  kept: KeptPlace;
  versions: { lookups: string; code: string };
  close(): void;
}

/** Stages the lookups of an input folder for the release of a month. */
export async function stagedGeography(
  input: string,
  release: string,
  nation: AreaName,
  scratch: string,
): Promise<StagedGeography> {
  const folder = await openInputFolder(input);
  const warehouse = await Warehouse.open(scratch);
  const files = new Map(folder.files.map((file) => [file.file, file]));
  const inputs = chooseInputs(await discover(folder.files, readRegistry()), release, 36);
  const { geography, centroids, populationTable, findings } = await loadGeography(
    inputs,
    warehouse,
    lookupReader(files, warehouse, scratch),
    () => nation,
  );
  return {
    warehouse,
    geography,
    centroids,
    populationTable,
    findings,
    inputs,
    files,
    kept: { folder: join(scratch, 'cache'), fault: (error) => error },
    versions: { lookups: '', code: '' },
    close: () => {
      warehouse.close();
      folder.close();
    },
  };
}
