import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifest as manifestFile, paths } from '@crimetrends/sdk/contract';
import { IngestError } from '../../core/ingest-error.js';
import type { CheckedFile, CheckedRelease } from '../../core/publication/target-state.js';
import { checksumFaults } from '../../core/verification/checksums.js';
import { read } from '../release/bundle-reader.js';
import { releaseFiles } from '../release/release-files.js';
import { sha256 } from './remote-release.js';

const MOST_NAMED = 3;

/** Checks every file of a release against SHA256SUMS. Throws `brokenRelease`. */
export function checkRelease(bundle: string, release: string): CheckedRelease {
  const checksums = paths.checksums(release);
  const files: CheckedFile[] = [];
  let sums: string | undefined;
  for (const { path, bytes, sha256: hash, text } of releaseFiles(bundle, release)) {
    if (path === checksums) sums = text;
    else files.push({ path, bytes, sha256: hash });
  }
  const faults = [...checksumFaults(release, sums, files)];
  if (faults.length > 0 || sums === undefined) {
    const named = faults.slice(0, MOST_NAMED).map(({ file, sentence }) => `${file} ${sentence}`);
    const more = faults.length > MOST_NAMED ? ` And ${faults.length - MOST_NAMED} more.` : '';
    throw new IngestError(
      'brokenRelease',
      `${bundle}: release ${release} is not as it was built: ` +
        `${named.join(' ')}${more} Nothing was sent. ` +
        'Look at it with “crimetrends verify”, and build it again.',
      faults[0]?.file,
    );
  }
  return {
    release,
    manifest: read(bundle, paths.manifest(release), (content) => manifestFile.parse(content)),
    sums,
    files,
  };
}

/** Reads a checked file. Throws `brokenRelease` when it has changed since. */
export function contentOf(bundle: string, file: CheckedFile): Buffer {
  const content = readFileSync(join(bundle, file.path));
  if (sha256(content) !== file.sha256)
    throw new IngestError(
      'brokenRelease',
      `${join(bundle, file.path)}: has changed while it was being published. ` +
        'latest.json of the target is as it was; ' +
        'build again, and publish when nothing writes to the bundle.',
      file.path,
    );
  return content;
}
