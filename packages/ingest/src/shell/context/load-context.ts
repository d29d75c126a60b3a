import type { LedgerFile } from '@crimetrends/sdk/contract';
import type { ChosenInputs } from '../../core/input/choose-inputs.js';
import type { LsoaCensus } from '../../core/context/people.js';
import { NO_TOPICS, type Topics } from '../../core/context/topics.js';
import type { Finding } from '../../core/findings.js';
import type { Geography } from '../../core/geography/geography.js';
import type { KeptPlace } from '../run/build-run.js';
import type { InputFile } from '../input/input-files.js';
import { loadDenominators } from './load-denominators.js';
import { loadHousePrices } from './load-house-prices.js';
import { loadPeople } from './load-people.js';
import type { PartsContext } from '../police/month-cache/parts-of.js';
import type { CheckedLookup, LookupReader } from '../input/read-lookup.js';
import type { Warehouse } from '../warehouse.js';

/** What the loaders of the topics work with. */
export interface ContextSources {
  inputs: ChosenInputs;
  geography: Geography;
  /** The census table whose total is the population. */
  populationTable: string;
  warehouse: Warehouse;
  /** Checks a file and stages it; the file is then among those the manifest names. */
  read: LookupReader;
  /** Every file of the input, for a topic that reads one in its own way. */
  files: ReadonlyMap<string, InputFile>;
  scratch: string;
  /** What the operator accepts by name. */
  accepted: readonly string[];
  /** Where counted sales are kept, and digests of what places them and of the code. */
  kept: KeptPlace;
  versions: PartsContext['versions'];
}

/** A file that a topic was made from, read now or by an earlier run. */
export type TopicFile = Pick<CheckedLookup, 'file' | 'bytes' | 'sha256' | 'lines' | 'found'>;

/** What surrounds the figures, what the checks found, and the files it came from. */
export interface LoadedContext {
  topics: Topics;
  census: LsoaCensus;
  findings: Finding[];
  read: TopicFile[];
  /** The ledger of house sales, where any were supplied. */
  sales?: LedgerFile['sales'];
}

/** What one topic's loader gives. */
export interface LoadedTopic<T> {
  topic: T;
  findings: Finding[];
  read: TopicFile[];
}

/** Loads every topic that the input has files for. */
export async function loadContext(sources: ContextSources): Promise<LoadedContext> {
  const people = await loadPeople(sources);
  const denominators = await loadDenominators(sources);
  const { sales, ...housePrices } = await loadHousePrices(sources);
  const loaded = { people, denominators, housePrices };
  return {
    topics: {
      ...NO_TOPICS,
      people: people.topic,
      denominators: denominators.topic,
      housePrices: housePrices.topic,
    },
    census: people.census,
    findings: Object.values(loaded).flatMap(({ findings }) => findings),
    read: Object.values(loaded).flatMap(({ read }) => read),
    ...(sales && { sales }),
  };
}
