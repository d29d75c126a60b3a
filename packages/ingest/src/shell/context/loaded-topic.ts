import type { Finding } from '../../core/findings.js';
import type { ReadFile } from '../input/read-file.js';

/** One topic of the context: its values, what the checks found, and the files it came from. */
export interface LoadedTopic<T> {
  topic: T;
  findings: Finding[];
  read: ReadFile[];
}
