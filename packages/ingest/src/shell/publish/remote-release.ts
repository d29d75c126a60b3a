import { createHash } from 'node:crypto';
import {
  manifest as manifestFile,
  paths,
  pointer as pointerFile,
  type Manifest,
  type Pointer,
} from '@crimetrends/sdk/contract';
import { IngestError } from '../../core/ingest-error.js';
import { numbered } from '../../core/number-text.js';
import { pointerText } from '../../core/publication/pointer-move.js';
import { listedIn } from '../../core/publication/target-state.js';
import type { PublicationTarget } from './target.js';

/**
 * Reads the target’s pointer, if any. Throws `targetConflict` when latest.json is something else.
 */
export async function readPointer(target: PublicationTarget): Promise<Pointer | undefined> {
  const content = await target.read(paths.pointer());
  if (content === undefined) return undefined;
  try {
    return pointerFile.parse(JSON.parse(content.toString('utf8')));
  } catch {
    throw new IngestError(
      'targetConflict',
      `${target.name}: its latest.json is no pointer of a bundle. ` +
        'Check --to, and remove the file if it is yours to remove.',
    );
  }
}

/** Reads a manifest at the target; `undefined` when it is missing or cannot be read. */
export async function readManifest(
  target: PublicationTarget,
  release: string,
): Promise<Manifest | undefined> {
  const content = await target.read(paths.manifest(release));
  try {
    return content && manifestFile.parse(JSON.parse(content.toString('utf8')));
  } catch {
    return undefined;
  }
}

/**
 * Why a release at the target is incomplete; `undefined` when all files of SHA256SUMS are there.
 */
export async function incomplete(
  release: string,
  target: PublicationTarget,
): Promise<string | undefined> {
  const sums = (await target.read(paths.checksums(release)))?.toString('utf8');
  if (sums === undefined) return 'it has no SHA256SUMS there, so it was never sent whole';
  const stored = await target.list(paths.release(release));
  const lost = listedIn(sums).filter((name) => !stored.has(paths.release(release) + name));
  return lost.length === 0
    ? undefined
    : `${numbered(lost.length, 'of its files {is|are}')} missing there, the first ${lost[0]}`;
}

/** Reads files as a client would get them. Throws `publishFailed` when one is not what was sent. */
export async function readBack(
  expected: ReadonlyMap<string, string>,
  target: PublicationTarget,
): Promise<number> {
  for (const [path, hash] of expected) {
    const content = await target.read(path);
    if (content !== undefined && sha256(content) === hash) continue;
    const found =
      content === undefined ? 'is missing there' : 'reads back with other bytes than were sent';
    throw new IngestError(
      'publishFailed',
      `${target.name}: ${path} ${found}. latest.json is as it was. Remove that release there, and publish again.`,
    );
  }
  return expected.size;
}

/** Writes the pointer and reads it back. */
export async function movePointer(next: Pointer, target: PublicationTarget): Promise<void> {
  const content = Buffer.from(pointerText(next), 'utf8');
  await target.write({ path: paths.pointer(), content, sha256: sha256(content) });
  const found = await readPointer(target);
  if (found?.release === next.release) return;
  throw new IngestError(
    'publishFailed',
    `${target.name}: latest.json was written for ${next.release} and reads back as ` +
      `${found?.release ?? 'missing'}. Does something else write to it? Run the command again.`,
  );
}

/** sha256 in hexadecimal. */
export function sha256(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
