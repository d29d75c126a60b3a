import { measuresOf, rate } from '@crimetrends/sdk/stats';
import { denominatorSentence } from '@crimetrends/sdk/sentences';
import { numberText } from '../../number-text.js';
import { contextOf, summedGround } from './context-ground.js';
import { assertAgrees } from '../disagreement.js';
import type { Evidence } from '../evidence.js';
import type { Explained } from '../explained.js';
import type { FigureQuery } from '../figures.js';
import { footfallSteps } from './footfall.js';
import type { FormulaStep } from '../formula.js';
import { measureWords } from '../sentence.js';
import { tauOf, tauOfLevel } from '../tau.js';
import { residentsTable, sourcesOf } from '../sources.js';

/**
 * Explains the denominators of an area and the rate by each. They are shown side by side: never
 * mixed, never the largest chosen.
 */
export function denominatorsExplained(
  evidence: Evidence,
  { measure }: Pick<FigureQuery, 'measure'>,
): Explained & {
  figure: { kind: 'known' | 'notSupplied'; denominators: { id: string; number: number }[] };
} {
  const context = contextOf(evidence);
  const {
    own: { denominators: numbers },
    file: { denominators: heads },
    subject,
  } = context;
  const { record, manifest } = evidence;
  const figure = measuresOf(record, tauOfLevel(evidence))[measure];
  const [tau, count] = [
    tauOf(evidence, measure),
    figure.kind === 'known' ? figure.count : undefined,
  ];
  // Residents are the record's own denominator too.
  if (heads[0]?.id === 'usualResidentsCensus2021')
    assertAgrees(subject, 'the number of residents', numbers[0], record.population);
  const all = heads.map(({ id, title }, at) => ({ id, title, number: numbers[at]! }));
  const others = all.slice(1).filter((each) => each.number > 0);
  return {
    of: { measure },
    figure: {
      kind: all.length > 0 ? 'known' : 'notSupplied',
      denominators: all.map(({ id, number: value }) => ({ id, number: value })),
    },
    sentences:
      count === undefined || measure !== 'crime'
        ? []
        : others.map((each) =>
            denominatorSentence(each, rate(count, each.number, 12, tau), manifest.window, 'en'),
          ),
    formula: [
      ...(count === undefined ? [] : [{ what: 'count', value: count, how: measureWords(measure) }]),
      ...all.flatMap((each) => steps(each, count, tau)),
      ...footfallSteps(context, subject),
    ],
    remarks: [
      ...(count === undefined
        ? ['There is no rate by them: only a known figure, of the whole area, is divided.']
        : []),
      ...(all.some(({ id }) => id === 'workdayPopulationCensus2011')
        ? [
            'Workday population: the total of an LSOA of 2011 that was split is shared among its parts by residents.',
          ]
        : []),
    ],
    ground: summedGround(
      evidence,
      { kind: 'known' },
      () => ({ kind: 'known' }),
      all.map(({ title, number: own }, at) => ({
        name: at === 0 ? 'usual residents' : `numbers of “${title}”`,
        own,
        of: ({ denominators }) => denominators[at]!,
      })),
    ),
    rows: [],
    sources: sourcesOf(manifest, {
      census: tablesOf(evidence),
      workday: true,
      'mid-year': true,
      geography: true,
    }),
  };
}

function steps(
  { title, number: people }: { title: string; number: number },
  count: number | undefined,
  tau: number,
): FormulaStep[] {
  const own: FormulaStep = { what: 'number', value: people, how: title };
  if (count === undefined || people === 0) return [own];
  const { ratePer1000, lower95, upper95 } = rate(count, people, 12, tau);
  return [
    own,
    {
      what: 'rate',
      value: ratePer1000,
      how: `${numberText(count)} ÷ ${numberText(people)} × 1,000, limits ${lower95} to ${upper95}`,
      decimals: 4,
    },
  ];
}

/** Names of the census files for residents and households. */
function tablesOf({ manifest }: Evidence): string[] {
  const tables = new Set([residentsTable(manifest), 'TS011']);
  return (manifest.sources.find(({ id }) => id === 'census')?.files ?? [])
    .filter(({ table }) => table !== undefined && tables.has(table))
    .map(({ file }) => file);
}
