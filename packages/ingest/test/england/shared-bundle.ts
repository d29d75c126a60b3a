import { join } from 'node:path';

/** A bundle that all tests read, with the cache and the report of its build. */
export interface SharedBundle {
  bundle: string;
  /** The months as that build counted them. */
  cache: string;
  reportPath: string;
}

/** The miniature England, and its sound bundle. */
export interface SharedEngland extends SharedBundle {
  input: string;
}

/** Where a made folder has them. */
export function sharedIn(folder: string): SharedBundle {
  return {
    bundle: join(folder, 'bundle'),
    cache: join(folder, 'cache'),
    reportPath: join(folder, 'report.json'),
  };
}
