import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  CONTRACT_VERSION,
  paths,
  pointer,
  type MonthRange,
  type Pointer,
} from '@crimetrends/sdk/contract';
import { IngestError } from '../../core/ingest-error.js';
import { flushFolder, replaceFile } from '../run/durable-files.js';

/** Contents of the pointer, besides the release's name. */
export interface PointerFacts {
  window: MonthRange;
  demo: boolean;
}

/**
 * Points `latest.json` to a release that is complete on disk, unless it names one of a later month.
 * Returns the release it names then.
 */
export function turnPointer(
  out: string,
  release: string,
  lastMonth: string,
  { window, demo }: PointerFacts,
): string {
  const target = join(out, paths.pointer());
  const current = readPointer(target, release);
  if (current && current.lastMonth > lastMonth) return current.release;
  // The release's folder name must be on the disk before a pointer to it is.
  flushFolder(join(out, paths.release(release), '..'));
  const content = pointer.parse({
    contract: CONTRACT_VERSION,
    release,
    lastMonth,
    window,
    ...(demo && { demo: true }),
  });
  const text = `${JSON.stringify(content)}\n`;
  if (current && readFileSync(target, 'utf8') === text) return release;
  replaceFile(target, text);
  return release;
}

function readPointer(target: string, release: string): Pointer | undefined {
  if (!existsSync(target)) return undefined;
  try {
    return pointer.parse(JSON.parse(readFileSync(target, 'utf8')));
  } catch {
    throw new IngestError(
      'checkFailed',
      `${target}: this is no pointer that this version can read, so it was left as it is. ` +
        `Release ${release} lies beside it, complete; ` +
        'remove the file and run again to point to it.',
      target,
    );
  }
}
