import type { OfficialFile } from '../../core/input/official/official-table.js';
import type { ReleaseInputs } from './open-input.js';
import type { ReadFile } from './read-file.js';
import { readOfficial } from './read-official.js';
import type { Workbench } from './workbench.js';

/** The official tables of the input. */
export interface LoadedOfficial {
  files: OfficialFile[];
  read: ReadFile[];
}

/** Reads every official table of the input. Throws IngestError. */
export async function loadOfficial(
  { files }: Workbench,
  { official }: ReleaseInputs,
): Promise<LoadedOfficial> {
  const loaded: LoadedOfficial = { files: [], read: [] };
  for (const found of official) {
    const { file, bytes, sha256, rows, ...tables } = await readOfficial(files.get(found.file)!);
    loaded.files.push({ file, bytes, sha256, rows, ...tables });
    loaded.read.push({ file, bytes, sha256, lines: rows, found });
  }
  return loaded;
}
