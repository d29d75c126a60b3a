import { MEASURE_NAMES, type AreaRecord, type SimilarAreas } from '@crimetrends/sdk/contract';
import { quartilesPer1000, type Quartiles } from '@crimetrends/sdk/stats';
import { counted, type Counted } from '../statistics/ranks.js';

// Crime, anti-social behaviour and both come first.
const TOTALS = 3;

// Of 20. Quartiles of fewer say more about which forces sent figures than about the areas.
const FEWEST_KNOWN = 10;

/** Quartiles of similar areas' rates, as published. */
export class SimilarRates {
  readonly #counted = new Map<string, Counted>();
  /** Areas with complete figures in months without the 14 categories. */
  readonly #legacy = new Set<string>();

  constructor(records: Iterable<AreaRecord>) {
    for (const record of records) {
      const found = counted(record);
      if (found) this.#counted.set(record.code, found);
      else if (record.observed.kind === 'known' && record.allCount !== undefined)
        this.#legacy.add(record.code);
    }
  }

  /**
   * The median of every measure's rates and the quartiles of the totals', over those of the areas
   * with complete figures.
   */
  of(areas: readonly string[]): SimilarAreas['rates'] {
    const known = areas.flatMap((code) => this.#counted.get(code) ?? []);
    if (known.length >= FEWEST_KNOWN) {
      // One array is reused for all measures: a national build asks for 800,000 sets of quartiles.
      const exposures = known.map((area) => area.exposures[0]!);
      const quartilesOf = (measure: number): Quartiles => {
        for (let index = 0; index < known.length; index += 1)
          exposures[index] = known[index]!.exposures[measure]!;
        return quartilesPer1000(exposures)!;
      };
      const all = MEASURE_NAMES.map((_, measure) => quartilesOf(measure));
      return {
        kind: 'known',
        of: known.length,
        medianRatePer1000: all.map(({ median }) => median),
        lowerQuartile: all.slice(0, TOTALS).map(({ lower }) => lower),
        upperQuartile: all.slice(0, TOTALS).map(({ upper }) => upper),
      };
    }
    if (known.length > 0) return { kind: 'suppressed', rule: 'fewerThan10Known', of: known.length };
    const legacy = areas.filter((code) => this.#legacy.has(code)).length;
    return legacy > 0
      ? { kind: 'suppressed', rule: 'legacyCategories', of: legacy }
      : { kind: 'notSupplied' };
  }
}
