import * as z from 'zod/mini';
import { month } from '../vocabulary/months.js';
import { wholeNumber } from '../schema/whole-number.js';

/**
 * What happened to a force's month since the release before. `new`: a month that its series did not
 * reach. `added`, `removed`: a file came or went. `rows`: another number of rows. `ids`: as many
 * rows, with other Crime IDs. `counts`: the same ids in other places, categories or buckets of the
 * ledger. `wording`: neither, but something besides the outcome reads otherwise, such as a street's
 * name. `outcomesOnly`: the rows are the same but for their outcomes. With an outcome a row can
 * become, or cease to be, equal to another in every column: then some move between `counted` and
 * `duplicate`.
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
 * A force's month whose street file is another one now, or whose rows went elsewhere. The side that
 * has no file is absent.
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
/** What {@link revision} reads. */
export type RevisionOfMonth = z.infer<typeof revision>;

/**
 * `revisions.json`: what changed since the release that lay before this one in the bundle's folder
 * when it was built.
 */
export const revisionsFile = z.object({
  contract: wholeNumber,
  release: z.string(),
  comparedWith: z.union([
    z.object({ kind: z.literal('release'), release: z.string() }),
    /** No earlier release lay there. */
    z.object({ kind: z.literal('first') }),
    /** The earlier release cannot be read, or its ledger holds no digests. */
    z.object({ kind: z.literal('notComparable'), release: z.string() }),
  ]),
  /** By force and month; a month that is as it was is absent. */
  months: z.array(revision),
});
/** What {@link revisionsFile} reads. */
export type RevisionsFile = z.infer<typeof revisionsFile>;
