import type { RevisionKind } from '@crimetrends/sdk/contract';

/** Each kind of revision in words. */
export const REVISION_WORDS: Readonly<Record<RevisionKind, string>> = {
  new: 'new',
  added: 'supplied now, absent before',
  removed: 'absent now, supplied before',
  rows: 'other rows',
  ids: 'as many rows, other Crime IDs',
  counts: 'rows equal in number, counted otherwise',
  wording: 'counted the same, worded otherwise',
  outcomesOnly: 'rows equal: revised in outcomes only',
};
