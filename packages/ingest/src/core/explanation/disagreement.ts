import { contextShard, paths, type AreaRecord } from '@crimetrends/sdk/contract';
import { IngestError } from '../ingest-error.js';

/** The area a figure belongs to, and its release. */
export interface Subject {
  record: Pick<AreaRecord, 'code' | 'name' | 'level' | 'parents'>;
  release: string;
  /** Whether the figure is in the area's context file. */
  inContext?: boolean;
}

/**
 * Throws `figureDisagrees` unless a published number equals the one recomputed from the release.
 */
export function assertAgrees(
  subject: Subject,
  what: string,
  published: number | undefined,
  recomputed: number | undefined,
): void {
  if (published === recomputed) return;
  throw figureDisagrees(
    subject,
    `${what} is ${published ?? 'missing'}; worked out again from the release’s own numbers it ` +
      `is ${recomputed ?? 'not there'}.`,
  );
}

/** The error for a published figure that cannot be right. */
export function figureDisagrees(
  { record, release, inContext = false }: Subject,
  found: string,
): IngestError {
  const file = inContext
    ? paths.context(release, record.level, contextShard(record))
    : paths.area(release, record.level, record.code);
  return new IngestError(
    'figureDisagrees',
    `${file}: ${record.name} (${record.code}): ${found} Run “crimetrends verify” on the ` +
      'bundle; it should be built again.',
    file,
  );
}

/** The error for a figure that the release does not have for an area. */
export function noSuchFigure({ record, release }: Subject, why: string): IngestError {
  return new IngestError(
    'noSuchFigure',
    `${record.name} (${record.code}), release ${release}: ${why}`,
  );
}
