import { paths } from '@crimetrends/sdk/contract';
import pMap from 'p-map';
import { releasesToRemove } from '../../core/bundle/release-order.js';
import { IngestError } from '../../core/ingest-error.js';
import { bytesInWords, numberText } from '../../core/number-text.js';
import { pointerMove, pointerTo } from '../../core/publication/pointer-move.js';
import type { PublicationReport, RemovedRelease } from '../../core/publication/report.js';
import type { CheckedFile, CheckedRelease } from '../../core/publication/target-state.js';
import type { Progress } from '../run/progress.js';
import { checkRelease, contentOf } from './check-release.js';
import { compareTarget } from './compare-target.js';
import { readBack, sha256, movePointer } from './remote-release.js';
import type { OutgoingFile, PublicationTarget } from './target.js';

/** What to publish, and how far to go. */
export interface PublishOptions {
  bundle: string;
  release: string;
  dryRun: boolean;
  /** Releases to keep at the target; all when absent. */
  keep?: number;
}

type Say = (detail: string) => void;

/**
 * Sends the files of a release, then SHA256SUMS, then the pointer, so that readers never see half a
 * release. Throws IngestError.
 */
export async function publish(
  { bundle, release, dryRun, keep }: PublishOptions,
  target: PublicationTarget,
  progress: Progress,
): Promise<Omit<PublicationReport, 'seconds'>> {
  const checked = await progress.step(`Check release ${release}`, async () =>
    checkRelease(bundle, release),
  );
  const outgoing = (file: CheckedFile): OutgoingFile => ({
    path: file.path,
    sha256: file.sha256,
    content: contentOf(bundle, file),
  });
  const { state, missing, strangers } = await progress.step('Look at what is there', (say) =>
    compareTarget(checked, outgoing, target, say),
  );
  const next = pointerTo(checked.manifest);
  const move = pointerMove(state.pointer, next);
  const after = move === 'staysNewer' ? state.pointer!.release : release;
  const all = checked.files.length + 1;
  const sent = missing.length + (state.sums === undefined ? 1 : 0);
  const report: Omit<PublicationReport, 'seconds'> = {
    release,
    target: target.name,
    dryRun,
    files: { sent, alreadyThere: all - sent, bytesSent: 0 },
    strangers,
    readBack: 0,
    pointer: { move, ...(state.pointer && { before: state.pointer.release }), after },
    removed: [],
  };
  if (!dryRun) {
    if (missing.length > 0)
      report.files.bytesSent = await progress.step(
        `Send ${numberText(missing.length)} files`,
        (say) => send(missing, outgoing, target, say),
      );
    if (sent > 0)
      report.files.bytesSent += await progress.step('Close the release with SHA256SUMS', () =>
        close(checked, target),
      );
    report.readBack = await progress.step('Read some files back', () =>
      readBack(someOf(checked), target),
    );
    if (move === 'set') await progress.step('Turn latest.json', () => movePointer(next, target));
  }
  if (keep !== undefined)
    report.removed = await progress.step(
      dryRun ? 'Look for releases to remove' : 'Remove old releases',
      (say) => removeOld(after, keep, dryRun, target, say),
    );
  return report;
}

async function send(
  files: readonly CheckedFile[],
  outgoing: (file: CheckedFile) => OutgoingFile,
  target: PublicationTarget,
  say: Say,
): Promise<number> {
  let [sent, bytes] = [0, 0];
  await pMap(
    files,
    async (file) => {
      const stored = await target.write(outgoing(file));
      bytes += stored;
      sent += 1;
      say(`${numberText(sent)} of ${numberText(files.length)} files, ${bytesInWords(bytes)}`);
    },
    { concurrency: target.parallel },
  );
  return bytes;
}

/** Sends SHA256SUMS, which marks a complete release, once the target lists every file of it. */
async function close(
  { release, sums, files }: CheckedRelease,
  target: PublicationTarget,
): Promise<number> {
  const there = await target.list(paths.release(release));
  const lost = files.find(({ path }) => !there.has(path));
  if (lost)
    throw new IngestError(
      'publishFailed',
      `${target.name}: ${lost.path} was sent and is not listed. ` +
        'Does something else write to the target? latest.json is as it was; ' +
        'run the command again.',
    );
  const content = Buffer.from(sums, 'utf8');
  return target.write({ path: paths.checksums(release), content, sha256: sha256(content) });
}

function someOf({ release, sums, files }: CheckedRelease): Map<string, string> {
  const some = [0, 0.25, 0.5, 0.75, 1].map((part) => files[Math.floor(part * (files.length - 1))]!);
  return new Map([
    ...some.map((file) => [file.path, file.sha256] as const),
    [paths.checksums(release), sha256(Buffer.from(sums, 'utf8'))],
  ]);
}

async function removeOld(
  named: string,
  keep: number,
  dryRun: boolean,
  target: PublicationTarget,
  say: Say,
): Promise<RemovedRelease[]> {
  const removed: RemovedRelease[] = [];
  for (const release of releasesToRemove(await target.releases(), named, keep)) {
    const files = [...(await target.list(paths.release(release))).keys()];
    removed.push({ release, files: files.length });
    if (dryRun) continue;
    // SHA256SUMS goes first: without it the release is incomplete, and no rollback leads to it.
    await target.remove(paths.checksums(release));
    let gone = 0;
    await pMap(
      files,
      async (path) => {
        await target.remove(path);
        gone += 1;
        say(`${release}: ${numberText(gone)} of ${numberText(files.length)} files`);
      },
      { concurrency: target.parallel },
    );
  }
  return removed;
}
