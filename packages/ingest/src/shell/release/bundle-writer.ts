import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { paths } from '@crimetrends/sdk/contract';
import type { PlannedFile } from '../../core/bundle/planned-file.js';
import { publishedText } from '../../core/bundle/published-text.js';
import { diskFault } from '../run/disk-fault.js';
import { turnPointer, type PointerFacts } from './bundle-pointer.js';
import { readChecksums } from './release-files.js';
import { openReleaseWriter } from './release-writer.js';

/** What was written, and under which name. */
export interface WrittenRelease {
  release: string;
  files: number;
  bytes: number;
  /** True when the same release was there already, byte for byte. */
  unchanged: boolean;
  /** The release that `latest.json` names now; an older month never replaces a newer one there. */
  latest: string;
}

/** A release that can be written under any name. */
export interface PlannedRelease {
  lastMonth: string;
  facts: PointerFacts;
  planOf(release: string): Iterable<PlannedFile>;
}

const UNFINISHED = '-unfinished';

/**
 * Writes a release under a hidden name, renames it when it is complete, and turns the pointer to it
 * unless that names a later month. A release never changes: other figures for the same month become
 * `2025-12.2`, `.3` …
 * @param flush waits until everything below a folder is on the disk, so that a power cut leaves no
 * pointer to an empty file
 */
export async function writeRelease(
  out: string,
  { lastMonth, facts, planOf }: PlannedRelease,
  flush: (folder: string) => void = () => {},
): Promise<WrittenRelease> {
  try {
    removeLeftovers(out);
    for (let revision = 1; ; revision += 1) {
      const release = revision === 1 ? lastMonth : `${lastMonth}.${revision}`;
      const isThere = existsSync(join(out, paths.release(release)));
      const written = isThere
        ? sameRelease(out, release, planOf(release))
        : await newRelease(out, release, planOf(release), flush);
      if (written)
        return {
          release,
          ...written,
          unchanged: isThere,
          latest: turnPointer(out, release, lastMonth, facts),
        };
    }
  } catch (error) {
    throw diskFault(
      error,
      out,
      'the bundle',
      'The last release is as it was. Make room or give write access, then run again.',
    );
  }
}

/** Removes what a killed run left unfinished. */
function removeLeftovers(out: string): void {
  rmSync(join(out, `${paths.pointer()}.unfinished`), { force: true });
  const releases = join(out, paths.release('x'), '..');
  if (!existsSync(releases)) return;
  for (const name of readdirSync(releases))
    if (name.startsWith('.') && name.endsWith(UNFINISHED))
      rmSync(join(releases, name), { recursive: true });
}

/** Size of the release of that name, if the plan is the same to the byte. Nothing is written. */
function sameRelease(
  out: string,
  release: string,
  plan: Iterable<PlannedFile>,
): { files: number; bytes: number } | undefined {
  const listed = readChecksums(out, release);
  const root = paths.release(release);
  let files = 0;
  let bytes = 0;
  // Revisions depend on the release before it at the time, not on the input.
  const unlike = paths.revisions(release);
  for (const file of plan) {
    const content = Buffer.from(publishedText(release, file), 'utf8');
    if (file.path !== unlike && listed.get(file.path.slice(root.length)) !== sha256(content))
      return undefined;
    files += 1;
    bytes += content.length;
  }
  return files === listed.size
    ? { files: files + 1, bytes: bytes + checksumsText(listed).length }
    : undefined;
}

async function newRelease(
  out: string,
  release: string,
  plan: Iterable<PlannedFile>,
  flush: (folder: string) => void,
): Promise<{ files: number; bytes: number }> {
  const place = join(out, paths.release(release));
  const hidden = join(place, '..', `.${release}${UNFINISHED}`);
  try {
    const written = await writeFiles(hidden, release, plan);
    flush(hidden);
    renameSync(hidden, place);
    return written;
  } catch (error) {
    rmSync(hidden, { recursive: true, force: true });
    throw error;
  }
}

async function writeFiles(
  hidden: string,
  release: string,
  plan: Iterable<PlannedFile>,
): Promise<{ files: number; bytes: number }> {
  mkdirSync(hidden, { recursive: true });
  const writer = openReleaseWriter(hidden, release);
  try {
    for (const batch of batches(plan)) await writer.write(batch);
    const written = await writer.end();
    const checksums = checksumsText(new Map(written.map(([below, sum]) => [below, sum])));
    writeFileSync(
      join(hidden, paths.checksums(release).slice(paths.release(release).length)),
      checksums,
    );
    return {
      files: written.length + 1,
      bytes: written.reduce((sum, [, , bytes]) => sum + bytes, checksums.length),
    };
  } finally {
    await writer.close();
  }
}

// Smaller batches cost more messages to the thread; larger ones take more memory while they wait.
const BATCH_CHARACTERS = 250_000;

function* batches(plan: Iterable<PlannedFile>): Generator<PlannedFile[]> {
  let batch: PlannedFile[] = [];
  let characters = 0;
  for (const file of plan) {
    batch.push(file);
    characters += file.json.length;
    if (characters < BATCH_CHARACTERS) continue;
    yield batch;
    [batch, characters] = [[], 0];
  }
  if (batch.length > 0) yield batch;
}

function checksumsText(sums: ReadonlyMap<string, string>): string {
  return [...sums]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([below, sum]) => `${sum}  ${below}\n`)
    .join('');
}

function sha256(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
