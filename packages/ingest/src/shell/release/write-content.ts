import type { RevisionsFile } from '@crimetrends/sdk/contract';
import { releasePlan, type ReleaseContent } from '../../core/release/release-plan.js';
import { revisionsOf } from '../../core/release/revisions/revisions.js';
import type { ReleaseInputs } from '../input/open-input.js';
import type { OpenWorkbench } from '../input/workbench.js';
import { writeRelease, type WrittenRelease } from './bundle-writer.js';
import { previousRelease } from './previous-release.js';
import { demoNotice } from './work-out-release.js';

/** A written release, its content, and what changed since the release before it. */
export interface WrittenContent {
  written: WrittenRelease;
  content: ReleaseContent;
  revisions: RevisionsFile;
}

/** Writes a release to the bundle, unless it is there already. Throws IngestError. */
export async function writeContent(
  { options: { out, flush } }: OpenWorkbench,
  { window, lastMonth, description }: ReleaseInputs,
  contentOf: (release: string) => ReleaseContent,
): Promise<WrittenContent> {
  const revisionsFor = (release: string): RevisionsFile =>
    revisionsOf(contentOf(release), previousRelease(out, release));
  const written = await writeRelease(
    out,
    {
      lastMonth,
      facts: { window, demo: demoNotice(description) !== undefined },
      planOf: (release) => releasePlan(contentOf(release), revisionsFor(release)),
    },
    flush,
  );
  const { release } = written;
  return { written, content: contentOf(release), revisions: revisionsFor(release) };
}
