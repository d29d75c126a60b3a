import type { CheckedLookup } from './read-lookup.js';

/** A file that went into a release, read now or by an earlier run. */
export type ReadFile = Pick<CheckedLookup, 'file' | 'bytes' | 'sha256' | 'lines' | 'found'>;
