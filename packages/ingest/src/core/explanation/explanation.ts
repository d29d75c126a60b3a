import type { AreaRecord, MonthRange } from '@crimetrends/sdk/contract';
import { changeExplained } from './figure/change.js';
import { denominatorsExplained } from './figure/denominators.js';
import type { Evidence } from './evidence.js';
import type { Explained } from './explained.js';
import type { FigureQuery, FigureName } from './figures.js';
import { housePricesExplained } from './figure/house-prices.js';
import { outcomesExplained } from './figure/outcomes.js';
import { peopleExplained } from './figure/people.js';
import { placeTypesExplained } from './figure/place-types.js';
import { rankExplained } from './figure/rank.js';
import { rateExplained } from './figure/rate.js';
import { similarExplained } from './figure/similar.js';

/** How one published figure was made. */
export interface Explanation extends Explained {
  explains: FigureName;
  release: string;
  window: MonthRange;
  codeVersion: string;
  demo: boolean;
  area: Pick<AreaRecord, 'code' | 'name' | 'level' | 'population'>;
}

const EXPLAIN: Readonly<Record<FigureName, (evidence: Evidence, asked: FigureQuery) => Explained>> =
  {
    rate: rateExplained,
    rank: rankExplained,
    change: changeExplained,
    similar: similarExplained,
    housePrices: housePricesExplained,
    outcomes: outcomesExplained,
    placeTypes: placeTypesExplained,
    people: peopleExplained,
    denominators: denominatorsExplained,
  };

/**
 * Explains a figure and recomputes it from the evidence. Throws `figureDisagrees` where the result
 * differs from the published one, `noSuchFigure` where there is none.
 */
export function explanationOf(evidence: Evidence, query: FigureQuery): Explanation {
  const {
    record: { code, name, level, population },
    manifest: { release, window, codeVersion, demo },
  } = evidence;
  return {
    explains: query.figure,
    release,
    window,
    codeVersion,
    demo: demo === true,
    area: { code, name, level, population },
    ...EXPLAIN[query.figure](evidence, query),
  };
}
