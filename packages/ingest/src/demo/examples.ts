import type { Lsoa11Change } from './world/lsoa11.js';
import type { Lsoa } from './world/places.js';
import type { DemoPostcode } from './files/postcodes.js';

/** Places worth looking at, so that pages and tests need not search for them. */
export interface DemoExamples {
  /** Complete data: a town centre, an ordinary neighbourhood, and one with hardly any incidents. */
  centreLsoa21: string;
  ordinaryLsoa21: string;
  quietLsoa21: string;
  /** LTLAs by what their force supplied in the last 12 months. */
  ltlaComplete: string;
  ltlaPartial: string;
  ltlaSilent: string;
  /** LSOA 2011 codes by the ONS's change indicator. */
  lsoa11: Record<'S' | 'M' | 'X', string>;
  postcodes: Record<
    'centre' | 'ordinary' | 'partial' | 'silent' | 'terminated' | 'withoutPlace',
    string
  >;
}

export function examplesOf(
  lsoas: readonly Lsoa[],
  changes: readonly Lsoa11Change[],
  postcodes: readonly DemoPostcode[],
): DemoExamples {
  const lsoa = (slug: string, character: Lsoa['character']): Lsoa =>
    lsoas.find((one) => one.ltla.force.slug === slug && one.character === character)!;
  const centre = lsoa('wexmere', 'centre');
  const ordinary = lsoa('skelder', 'ordinary');
  const partial = lsoa('harrowmouth', 'ordinary');
  const silent = lsoa('greater-brackwater', 'centre');
  const live = (place: Lsoa): string =>
    postcodes.find((one) => one.lsoa === place && !one.terminated)!.pcds;
  const lsoa11 = (indicator: string): string =>
    changes.find(({ change }) => change === indicator)!.lsoa11;
  return {
    centreLsoa21: centre.lsoa21,
    ordinaryLsoa21: ordinary.lsoa21,
    quietLsoa21: lsoa('wexmere', 'quiet').lsoa21,
    ltlaComplete: centre.ltla.code,
    ltlaPartial: partial.ltla.code,
    ltlaSilent: silent.ltla.code,
    lsoa11: { S: lsoa11('S'), M: lsoa11('M'), X: lsoa11('X') },
    postcodes: {
      centre: live(centre),
      ordinary: live(ordinary),
      partial: live(partial),
      silent: live(silent),
      terminated: postcodes.find((one) => one.lsoa && one.terminated)!.pcds,
      withoutPlace: postcodes.find((one) => !one.lsoa)!.pcds,
    },
  };
}
