import * as z from 'zod/mini';
import { month } from '../vocabulary/months.js';
import { wholeNumber } from '../schema/whole-number.js';

/**
 * How a force's month changed since the previous release.
 *
 * - `new`: a month after the end of the previous series
 * - `added`, `removed`: the file appeared or disappeared
 * - `rows`: a different number of rows
 * - `ids`: as many rows, but different Crime IDs
 * - `counts`: the same IDs, but in other places, categories or ledger buckets
 * - `wording`: only other text changed, such as a street's name
 * - `outcomesOnly`: only outcomes changed. A row may then become a duplicate of another, or stop
 *   being one, so some rows move between `counted` and `duplicate`
 */
export const REVISION_KINDS = [
  'new',
  'added',
  'removed',
  'rows',
  'ids',
  'counts',
  'wording',
  'outcomesOnly',
] as const;
/** One of {@link REVISION_KINDS}. */
export type RevisionKind = (typeof REVISION_KINDS)[number];

/**
 * A force's month whose street file changed, or whose rows were counted differently. `…Before` and
 * `…After` are absent where there was no file.
 */
export const revision = z.object({
  force: z.string(),
  month,
  kind: z.literal(REVISION_KINDS),
  rowsBefore: z.optional(wholeNumber),
  rowsAfter: z.optional(wholeNumber),
  countedBefore: z.optional(wholeNumber),
  countedAfter: z.optional(wholeNumber),
});
/** Inferred from {@link revision}. */
export type RevisionOfMonth = z.infer<typeof revision>;

/**
 * `revisions.json`: what changed since the previous release in the bundle's folder at the time of
 * the build.
 */
export const revisionsFile = z.object({
  contract: wholeNumber,
  release: z.string(),
  comparedWith: z.union([
    z.object({ kind: z.literal('release'), release: z.string() }),
    /** There was no previous release. */
    z.object({ kind: z.literal('first') }),
    /** The previous release cannot be read, or its ledger has no digests. */
    z.object({ kind: z.literal('notComparable'), release: z.string() }),
  ]),
  /** Ordered by force and month; unchanged months are absent. */
  months: z.array(revision),
});
/** Inferred from {@link revisionsFile}. */
export type RevisionsFile = z.infer<typeof revisionsFile>;
