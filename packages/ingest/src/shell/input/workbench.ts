import { codeDigest } from '../code-digest.js';
import { readRegistry, type Registry } from '../registry.js';
import type { BuildOptions } from '../run/build-options.js';
import { openRun, type KeptPlace } from '../run/build-run.js';
import { Warehouse } from '../warehouse.js';
import { openInputFolder, type InputFile, type InputFolder } from './input-files.js';
import { KnownFiles } from './known-files.js';

/** What every step of a build works with. */
export interface Workbench {
  registry: Registry;
  /** Every file of the input, by its path below the input folder. */
  files: ReadonlyMap<string, InputFile>;
  warehouse: Warehouse;
  /** Folder for copies of ZIP members; removed at the end. */
  scratch: string;
  /** Folder for what the next run can use. */
  kept: KeptPlace;
  /** Checks that do not stop the build, by name. */
  accepted: readonly string[];
  /** Digest of the code. What another version kept is not used. */
  code: string;
}

/** A workbench with what it was opened on. */
export interface OpenWorkbench extends Workbench {
  options: BuildOptions;
  folder: InputFolder;
  /** Files that an earlier run recognised. */
  known: KnownFiles;
  /** Runs that were killed in the same folders, as sentences. */
  notes: readonly string[];
}

/**
 * Opens a workbench, works at it, and closes it: locks, scratch folder, archives and database.
 * Throws IngestError.
 */
export async function atWorkbench<T>(
  options: BuildOptions,
  work: (bench: OpenWorkbench) => Promise<T>,
): Promise<T> {
  const registry = readRegistry();
  const run = openRun(options.out, options.cache);
  try {
    const code = codeDigest();
    const known = KnownFiles.in(run.kept, code);
    const folder = await openInputFolder(options.input, { isKnown: known.has });
    run.atEnd(folder.close);
    const warehouse = await Warehouse.open(run.scratch);
    run.atEnd(() => warehouse.close());
    return await work({
      registry,
      files: new Map(folder.files.map((file) => [file.file, file])),
      warehouse,
      scratch: run.scratch,
      kept: run.kept,
      accepted: options.accept,
      code,
      options,
      folder,
      known,
      notes: run.notes,
    });
  } catch (error) {
    throw run.fault(error);
  } finally {
    run.close();
  }
}
