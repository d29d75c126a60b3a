import type { LedgerFile } from '@crimetrends/sdk/contract';
import type { LsoaCensus } from '../../core/context/people.js';
import { NO_TOPICS, type Topics } from '../../core/context/topics.js';
import type { Finding } from '../../core/findings.js';
import type { ChosenInputs } from '../../core/input/choose-inputs.js';
import type { LoadedGeography } from '../geography/load-geography.js';
import type { ReadFile } from '../input/read-file.js';
import type { Workbench } from '../input/workbench.js';
import { loadDenominators } from './load-denominators.js';
import { loadHousePrices } from './load-house-prices.js';
import { loadPeople } from './load-people.js';

/** The topics of the context, what the checks found, and the files they came from. */
export interface LoadedContext {
  topics: Topics;
  census: LsoaCensus;
  findings: Finding[];
  read: ReadFile[];
  /** Ledger of house sales; absent where none were supplied. */
  sales?: LedgerFile['sales'];
}

/** Loads people, denominators and house prices, where the input has files for them. */
export async function loadContext(
  bench: Workbench,
  inputs: ChosenInputs,
  places: LoadedGeography,
): Promise<LoadedContext> {
  const people = await loadPeople(bench, inputs, places);
  const denominators = await loadDenominators(bench, inputs, places);
  const { sales, ...housePrices } = await loadHousePrices(bench, inputs, places);
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
