import { contextShard, paths, type AreaContext, type AreaRecord } from '@crimetrends/sdk/contract';
import type { BundleFault } from '../../bundle/bundle-fault.js';
import type { KeptRelease } from '../kept-release.js';
import { SUMMED_TOPICS, type SummedFigures, type SummedTopic } from './summed-figures.js';

const WORDS: Readonly<Record<SummedTopic, string>> = {
  outcomes: 'outcomes',
  placeTypes: 'place types',
};

/** Checks that no part of an area's figures is larger than its whole. */
export function* figureFaults(
  { code, outcomes, placeTypes }: AreaContext,
  file: string,
): Generator<BundleFault> {
  const fault = (sentence: string): BundleFault => ({
    check: 'contract',
    file,
    sentence: `${code}: ${sentence}`,
  });
  if ('counts' in outcomes) {
    const withOutcome = outcomes.counts.reduce((sum, count) => sum + count, 0);
    if (withOutcome > outcomes.incidents)
      yield fault(`${withOutcome} outcomes of ${outcomes.incidents} crimes.`);
  }
  if (!('top' in placeTypes)) return;
  const { incidents, onPlaceTypes, top, snapPoints, snapPointsOfHalf } = placeTypes;
  if (onPlaceTypes > incidents || top.reduce((sum, type) => sum + type.incidents, 0) > onPlaceTypes)
    yield fault(`place types do not add up: ${onPlaceTypes} of ${incidents} incidents.`);
  if (snapPointsOfHalf > snapPoints || snapPoints > incidents)
    yield fault(
      `${snapPointsOfHalf} of ${snapPoints} snap points carry half of ${incidents} incidents.`,
    );
}

/** Checks that place types cover the same incidents as the area's counts. */
export function* placeTypeFaults({
  release,
  records,
  figures,
}: KeptRelease): Generator<BundleFault> {
  for (const [
    code,
    {
      kind,
      reason,
      values: [incidents],
    },
  ] of figures.placeTypes) {
    const record = records.get(code);
    if (!record) continue;
    const { observed, counts, allCount } = record;
    const counted = allCount ?? counts?.reduce((sum, count) => sum + count, 0);
    const isOther =
      kind !== observed.kind || (observed.kind === 'partial' && reason !== observed.reason);
    // A release built without snap points has no place types.
    if (kind === 'notSupplied' || (!isOther && incidents === counted)) continue;
    const sentence = isOther
      ? `place types are “${kind}”, the counts “${observed.kind}”.`
      : `place types are of ${incidents} incidents; the area counts ${counted}.`;
    yield {
      check: 'sums',
      file: paths.context(release, record.level, contextShard(record)),
      sentence: `${record.name}: ${sentence}`,
    };
  }
}

interface Parts {
  lsoas: number;
  known: number;
  population: number;
  /** Sums over known LSOAs, and over those with any figures. */
  ofKnown: number[];
  ofSome: number[];
}

/** Checks that the figures of larger areas are the sums over the LSOAs they include. */
export function* figureSumFaults({
  release,
  records,
  figures,
}: KeptRelease): Generator<BundleFault> {
  for (const topic of SUMMED_TOPICS) {
    const parts = addUp(records.values(), figures[topic]);
    for (const [code, sums] of parts) {
      const [record, own] = [records.get(code), figures[topic].get(code)];
      if (!record || !own) continue;
      const wrong = wrongIn(own, sums);
      if (wrong)
        yield {
          check: 'sums',
          file: paths.context(release, record.level, contextShard(record)),
          sentence: `${record.name}, ${WORDS[topic]}: ${wrong}`,
        };
    }
  }
}

function addUp(
  records: Iterable<AreaRecord>,
  figures: ReadonlyMap<string, SummedFigures>,
): Map<string, Parts> {
  const parts = new Map<string, Parts>();
  for (const { code, level, parents, population } of records) {
    const own = figures.get(code);
    if (level !== 'lsoa21' || !own) continue;
    for (const parent of new Set(Object.values(parents))) {
      const sums = parts.get(parent) ?? {
        lsoas: 0,
        known: 0,
        population: 0,
        ofKnown: [],
        ofSome: [],
      };
      sums.lsoas += 1;
      add(sums.ofSome, own.values);
      if (own.kind === 'known') {
        sums.known += 1;
        sums.population += population;
        add(sums.ofKnown, own.values);
      }
      parts.set(parent, sums);
    }
  }
  return parts;
}

function add(sums: number[], values: readonly number[]): void {
  values.forEach((value, index) => (sums[index] = (sums[index] ?? 0) + value));
}

function wrongIn(
  { kind, reason, populationCovered, values }: SummedFigures,
  { lsoas, known, population, ofKnown, ofSome }: Parts,
): string | undefined {
  if (kind === 'suppressed') return undefined;
  if (kind === 'notSupplied')
    return known > 0 && population > 0
      ? `“notSupplied”, yet ${known} of its ${lsoas} LSOAs are known.`
      : undefined;
  if (kind === 'known' && known < lsoas)
    return `“known”, yet only ${known} of its ${lsoas} LSOAs are.`;
  if (populationCovered !== undefined && populationCovered !== population)
    return `${populationCovered} residents are covered; its known LSOAs have ${population}.`;
  const sums = reason === 'months' ? ofSome : ofKnown;
  const at = values.findIndex((value, index) => value !== (sums[index] ?? 0));
  return at < 0
    ? undefined
    : `number ${at + 1} is ${values[at]}; its LSOAs add up to ${sums[at] ?? 0}.`;
}
