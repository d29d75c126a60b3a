import { readdirSync, readFileSync } from 'node:fs';
import { parseDownloadSource, type DownloadSource } from '../../core/download/source.js';

const FOLDER = new URL('../../../sources/download/', import.meta.url);

/** Reads the committed list of what can be downloaded, in the order of file names. */
export function readDownloadSources(): DownloadSource[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) =>
      parseDownloadSource(readFileSync(new URL(name, FOLDER), 'utf8'), `sources/download/${name}`),
    );
}
