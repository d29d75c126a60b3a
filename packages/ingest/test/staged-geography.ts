import { join } from 'node:path';
import { chooseInputs, type ChosenInputs } from '../src/core/input/choose-inputs.js';
import type { AreaName } from '../src/core/geography/area.js';
import { discover } from '../src/shell/input/discover.js';
import { openInputFolder } from '../src/shell/input/input-files.js';
import type { Workbench } from '../src/shell/input/workbench.js';
import { loadGeography, type LoadedGeography } from '../src/shell/geography/load-geography.js';
import { readRegistry } from '../src/shell/registry.js';
import { Warehouse } from '../src/shell/warehouse.js';

/**
 * A workbench with geography, census and postcodes staged, and no incident read: what a topic is
 * loaded on.
 */
export interface StagedGeography extends LoadedGeography {
  bench: Workbench;
  inputs: ChosenInputs;
  close(): void;
}

/** Stages the lookups of an input folder for the release of a month. */
export async function stagedGeography(
  input: string,
  release: string,
  nation: AreaName,
  scratch: string,
): Promise<StagedGeography> {
  const registry = readRegistry();
  const folder = await openInputFolder(input);
  const warehouse = await Warehouse.open(scratch);
  const bench: Workbench = {
    registry,
    files: new Map(folder.files.map((file) => [file.file, file])),
    warehouse,
    scratch,
    kept: { folder: join(scratch, 'cache'), fault: (error) => error },
    accepted: [],
    code: '',
  };
  const inputs = chooseInputs(await discover(folder.files, registry), release, 36);
  return {
    ...(await loadGeography(bench, inputs, () => nation)),
    bench,
    inputs,
    close: () => {
      warehouse.close();
      folder.close();
    },
  };
}
