import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  areaPack,
  extraVariationFile,
  levelFile,
  levelOfCode,
  manifest,
  paths,
  pointer,
  type AreaRecord,
  type Level,
} from '@crimetrends/sdk/contract';
import { IngestError } from '../../core/ingest-error.js';
import type { LevelRecords } from '../../core/release/export-rows.js';

/** Reads every record of one level from a bundle on disk, through the contract. */
export function readLevel(bundle: string, level: Level, release?: string): LevelRecords {
  const chosen =
    release ?? read(bundle, paths.pointer(), (content) => pointer.parse(content)).release;
  const { window } = read(bundle, paths.manifest(chosen), (content) => manifest.parse(content));
  const { areas } = read(bundle, paths.level(chosen, level), (content) => levelFile.parse(content));
  const { levels } = read(bundle, paths.extraVariation(chosen), (content) =>
    extraVariationFile.parse(content),
  );
  return {
    release: chosen,
    window,
    tau: levels.find((each) => each.level === level)!.tau,
    records: areas.map(({ code }) => readRecord(bundle, chosen, code, level)),
  };
}

function readRecord(bundle: string, release: string, code: string, level: Level): AreaRecord {
  // A unitary authority is listed at county level too, but its file is under its own level.
  return read(bundle, paths.area(release, levelOfCode(code) ?? level, code), (content) =>
    areaPack.parse(content),
  ).areas[0]!;
}

/** Reads and parses one file of a bundle. Throws `missingInput` where that fails. */
export function read<T>(bundle: string, path: string, parse: (content: unknown) => T): T {
  const file = join(bundle, path);
  try {
    return parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    throw new IngestError(
      'missingInput',
      `${file}: not a readable file of a bundle (${(error as Error).message.split('\n')[0]}). ` +
        'Check the folder and the release’s name, or build it again.',
      file,
    );
  }
}
