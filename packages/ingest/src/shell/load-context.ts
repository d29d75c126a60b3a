import type { ChosenInputs } from '../core/choose-inputs.js';
import { NO_TOPICS, type Topics } from '../core/context/topics.js';
import type { Finding } from '../core/findings.js';
import type { Geography } from '../core/geography.js';
import type { CheckedLookup, LookupReader } from './read-lookup.js';
import type { Warehouse } from './warehouse.js';

/** What the loaders of the topics work with. */
export interface ContextSources {
  inputs: ChosenInputs;
  geography: Geography;
  warehouse: Warehouse;
  /** Checks a file and stages it; the file is then among those the manifest names. */
  read: LookupReader;
}

/** What surrounds the figures, what the checks found, and the files it came from. */
export interface LoadedContext {
  topics: Topics;
  findings: Finding[];
  read: CheckedLookup[];
}

/** What one topic's loader gives. */
export interface LoadedTopic<T> {
  topic: T;
  findings: Finding[];
  read: CheckedLookup[];
}

/** Loads every topic that the input has files for. */
export async function loadContext(_sources: ContextSources): Promise<LoadedContext> {
  return { topics: NO_TOPICS, findings: [], read: [] };
}
