import {
  contextShard,
  paths,
  PROPERTY_TYPES,
  type AreaContext,
  type ContextFile,
  type Level,
} from '@crimetrends/sdk/contract';
import { footfallOf } from '../../context/footfall.js';
import type { BundleFault } from '../../bundle/bundle-fault.js';
import { figureFaults } from './figure-faults.js';
import type { KeptRelease } from '../kept-release.js';

/** Checks that the lists of each area have the lengths given in the head of the file. */
export function* contextFaults(
  { tables, denominators, outcomes, areas }: ContextFile,
  file: string,
): Generator<BundleFault> {
  const expected = {
    tables: tables.map(({ categories }) => categories.length).join(' '),
    denominators: denominators.length,
    outcomes: outcomes?.types.length ?? 0,
  };
  for (const area of areas) {
    const wrong = wrongLists(area, expected);
    yield* figureFaults(area, file);
    if (
      area.footfallSensitive &&
      JSON.stringify(area.footfallSensitive) !== JSON.stringify(footfallOf(area, denominators))
    )
      yield {
        check: 'contract',
        file,
        sentence: `${area.code}: what it says of footfall is not what its denominators give.`,
      };
    if (wrong.length > 0)
      yield {
        check: 'contract',
        file,
        sentence: `${area.code}: ${wrong.join(', ')} do not have the lengths that the head of the file gives.`,
      };
  }
}

function wrongLists(
  { denominators, people, housePrices, outcomes }: AreaContext,
  expected: { tables: string; denominators: number; outcomes: number },
): string[] {
  const wrong: string[] = [];
  if (denominators.length !== expected.denominators) wrong.push('denominators');
  if (
    people.kind === 'known' &&
    people.tables.map((counts) => counts.length).join(' ') !== expected.tables
  )
    wrong.push('people');
  if (
    'latest' in housePrices &&
    [housePrices.latest, housePrices.yearBefore].some(
      (figures) => figures.length !== PROPERTY_TYPES.length,
    )
  )
    wrong.push('house prices');
  if ('counts' in outcomes && outcomes.counts.length !== expected.outcomes) wrong.push('outcomes');
  return wrong;
}

/** Checks what the areas' own records say of their place types. Older releases do not say it. */
export function* placeFaults({ release, records, places }: KeptRelease): Generator<BundleFault> {
  if (![...records.values()].some((record) => record.places)) return;
  for (const { code, level, name, places: own } of records.values())
    if (level !== 'outcode' && JSON.stringify(own) !== JSON.stringify(places.get(code)))
      yield {
        check: 'sums',
        file: paths.area(release, level, code),
        sentence: `${name}: its places are not those of its context.`,
      };
}

/** Checks that every area has its context once, in the file where a reader looks for it. */
export function* contextLinkFaults({
  release,
  records,
  contexts,
}: KeptRelease): Generator<BundleFault> {
  // Older releases have no contexts.
  if (contexts.size === 0) return;
  for (const record of records.values()) {
    // An outcode has no context: nobody lives in a share of an LSOA.
    if (record.level === 'outcode') continue;
    const expected = paths.context(release, record.level, contextShard(record));
    const found = contexts.get(record.code);
    if (found !== expected)
      yield {
        check: 'links',
        file: expected,
        sentence: found ? `${record.code} is in ${found} instead.` : `${record.code} is missing.`,
      };
  }
  for (const [code, file] of contexts)
    if (!records.has(code))
      yield { check: 'links', file, sentence: `${code} is no area of the release.` };
}

/** Checks that the census counts of larger areas are the sums over their LSOAs. */
export function* peopleFaults({ release, records, people }: KeptRelease): Generator<BundleFault> {
  const sums = new Map<string, number[]>();
  for (const { code, level, parents } of records.values()) {
    const counts = people.get(code);
    if (level !== 'lsoa21' || !counts) continue;
    for (const parent of new Set(Object.values(parents)))
      sums.set(
        parent,
        counts.map((count, index) => count + (sums.get(parent)?.[index] ?? 0)),
      );
  }
  for (const [code, sum] of sums) {
    const record = records.get(code);
    const own = people.get(code);
    const at = sum.findIndex((count, index) => own?.[index] !== count);
    if (record && own && at >= 0)
      yield {
        check: 'sums',
        file: paths.context(release, record.level as Level, contextShard(record)),
        sentence: `${record.name}: census count ${at + 1} is ${own[at]}; its LSOAs add up to ${sum[at]}.`,
      };
  }
}
