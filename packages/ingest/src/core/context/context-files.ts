import {
  CONTRACT_VERSION,
  contextShard,
  paths,
  type AreaContext,
  type ContextFile,
  type Level,
  type MonthRange,
} from '@crimetrends/sdk/contract';
import type { AreaOfLsoas } from '../geography/area.js';
import { footfallOf } from './footfall.js';
import type { Topics } from './topics.js';

/** A context file and its path below the bundle's base. */
export interface PlannedContext {
  path: string;
  content: ContextFile;
}

/** Every context file of a release: areas grouped by level and shard, in the order given. */
export function* contextFiles(
  release: string,
  window: MonthRange,
  areas: readonly AreaOfLsoas[],
  topics: Topics,
): Generator<PlannedContext> {
  const head = {
    contract: CONTRACT_VERSION,
    release,
    window,
    ...topics.people.head,
    ...topics.denominators.head,
    ...topics.housePrices.head,
    ...topics.outcomes.head,
  };
  for (const { level, shard, members } of shards(areas)) {
    yield {
      path: paths.context(release, level, shard),
      content: { ...head, areas: members.map((area) => contextOf(area, topics)) },
    };
  }
}

function contextOf(
  area: AreaOfLsoas,
  { denominators, people, housePrices, outcomes, placeTypes }: Topics,
): AreaContext {
  const context = {
    code: area.code,
    denominators: denominators.of(area),
    people: people.of(area),
    housePrices: housePrices.of(area),
    outcomes: outcomes.of(area),
    placeTypes: placeTypes.of(area),
  };
  return { ...context, footfallSensitive: footfallOf(context, denominators.head.denominators) };
}

function shards(
  areas: readonly AreaOfLsoas[],
): Iterable<{ level: Level; shard: string; members: AreaOfLsoas[] }> {
  const found = new Map<string, { level: Level; shard: string; members: AreaOfLsoas[] }>();
  for (const area of areas) {
    const key = `${area.level} ${contextShard(area)}`;
    const shard = found.get(key) ?? { level: area.level, shard: contextShard(area), members: [] };
    shard.members.push(area);
    found.set(key, shard);
  }
  return found.values();
}
