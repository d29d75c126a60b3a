import { paths, revisionsFile, type RevisionsFile } from '../contract/index.js';
import type { ReleaseReader } from '../reading/release-reader.js';
import { requiredFile } from '../reading/required-file.js';

/** Reads which months were revised since the previous release. */
export function readRevisions(reader: ReleaseReader): Promise<RevisionsFile> {
  return requiredFile(reader, paths.revisions, revisionsFile);
}
