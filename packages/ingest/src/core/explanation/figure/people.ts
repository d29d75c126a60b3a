import type { AreaContext, CensusTable } from '@crimetrends/sdk/contract';
import { peopleNotSupplied, peopleSentence } from '@crimetrends/sdk/sentences';
import { numberText } from '../../number-text.js';
import { contextOf, summedGround, type SummedNumber } from './context-ground.js';
import type { Evidence } from '../evidence.js';
import type { Explained } from '../explained.js';
import { percent, type FormulaStep } from '../formula.js';
import { sourcesOf } from '../sources.js';

/** Explains the census tables of an area, as shares of their totals. */
export function peopleExplained(evidence: Evidence): Explained & { figure: AreaContext['people'] } {
  const {
    own: { people },
    file: { tables },
  } = contextOf(evidence);
  const known = people.kind === 'known' ? people : undefined;
  const density = known?.residentsPerSquareKilometre;
  return {
    of: {},
    figure: people,
    sentences:
      known && tables[0]
        ? [peopleSentence(tables[0], known.tables[0]!, 0, 'en')]
        : [peopleNotSupplied('en')],
    formula: known
      ? [
          ...tables.flatMap((table, at) => tableSteps(table, known.tables[at]!)),
          ...(density === undefined
            ? []
            : [
                {
                  what: 'density',
                  value: density,
                  how: 'residents per square kilometre (TS006), over all of its ground',
                  decimals: 1,
                },
              ]),
        ]
      : [],
    remarks: known
      ? ['Who lives somewhere explains nothing of what is recorded there.']
      : ['An area has people where every table supplied has every LSOA of it.'],
    ground: summedGround(
      evidence,
      people,
      (lsoa) => lsoa.people,
      known ? tables.flatMap((table, at) => sums(table, at, known.tables[at]!)) : [],
    ),
    rows: [],
    sources: sourcesOf(evidence.manifest, { census: true, geography: true }),
  };
}

function tableSteps(
  { id, title, of, categories }: CensusTable,
  counts: readonly number[],
): FormulaStep[] {
  const whole = total(counts);
  return [
    { what: id, value: whole, how: `${of}: ${title}; the sum of its categories` },
    ...categories.map((category, at) => ({
      what: category,
      value: counts[at]!,
      how:
        whole === 0
          ? 'of none'
          : `${numberText(counts[at]!)} ÷ ${numberText(whole)} = ${percent(counts[at]! / whole)}`,
    })),
  ];
}

function sums(
  { id, categories }: CensusTable,
  at: number,
  counts: readonly number[],
): SummedNumber[] {
  return categories.map((category, place) => ({
    name: `counts of “${category}” (${id})`,
    own: counts[place]!,
    of: ({ people }) => (people.kind === 'known' ? people.tables[at]![place]! : 0),
  }));
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
