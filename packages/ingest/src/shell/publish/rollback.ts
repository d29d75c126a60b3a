import { IngestError } from '../../core/ingest-error.js';
import { pointerTo } from '../../core/publication/pointer-move.js';
import { rollbackCandidates, type RollbackReport } from '../../core/publication/rollback-choice.js';
import type { Progress } from '../run/progress.js';
import { incomplete, readManifest, readPointer, movePointer } from './remote-release.js';
import type { PublicationTarget } from './target.js';

/**
 * Points latest.json at an earlier complete release of the target. Throws `noSuchRelease` where
 * there is none.
 */
export async function rollback(
  { release, dryRun }: { release?: string; dryRun: boolean },
  target: PublicationTarget,
  progress: Progress,
): Promise<RollbackReport> {
  const [releases, pointer] = await progress.step(
    'Look at what is there',
    async () => [await target.releases(), await readPointer(target)] as const,
  );
  const passedOver: RollbackReport['passedOver'] = [];
  for (const candidate of rollbackCandidates(releases, pointer, release)) {
    const why = await progress.step(`Is ${candidate} whole?`, () => incomplete(candidate, target));
    const manifest = why === undefined ? await readManifest(target, candidate) : undefined;
    if (why === undefined && manifest) {
      const from = pointer?.release;
      if (!dryRun && from !== candidate)
        await progress.step('Turn latest.json', () => movePointer(pointerTo(manifest), target));
      return {
        target: target.name,
        dryRun,
        ...(from !== undefined && { from }),
        to: candidate,
        passedOver,
      };
    }
    passedOver.push({ release: candidate, why: why ?? 'its manifest cannot be read' });
  }
  const there =
    releases.length === 0
      ? 'It holds no releases'
      : 'It holds ' +
        `${releases.join(', ')}${pointer ? `, and latest.json names ${pointer.release}` : ', and no latest.json'}`;
  const tried = passedOver
    .map((passed) => ` ${passed.release} is not whole: ${passed.why}.`)
    .join('');
  const wanted =
    release === undefined
      ? 'there is no earlier whole release to go back to'
      : `release ${release} cannot be gone back to`;
  throw new IngestError(
    'noSuchRelease',
    `${target.name}: ${wanted}. ${there}.${tried} latest.json is as it was.`,
  );
}
