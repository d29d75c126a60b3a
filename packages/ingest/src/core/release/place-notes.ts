import { sample } from '../findings.js';
import type { Geography } from '../geography/geography.js';
import type { Outcodes } from '../geography/outcodes.js';
import { numberText } from '../number-text.js';

/** Notes on what sharing LSOAs out to outcodes left out or could not do by residents. */
export function outcodeNotes(
  { unplacedLsoas, withoutResidents, withoutShare, ended, nonResidential }: Outcodes,
  { lsoas }: Geography,
): string[] {
  const codes = (of: readonly number[]): string => sample(of.map((lsoa) => lsoas[lsoa]!.code));
  const residents = unplacedLsoas.reduce((sum, lsoa) => sum + lsoas[lsoa]!.population, 0);
  return [
    ...(unplacedLsoas.length === 0 || unplacedLsoas.length === lsoas.length
      ? []
      : [
          `${numberText(unplacedLsoas.length)} LSOAs with ${numberText(residents)} residents ` +
            'have no postcode in an outcode with figures: they are in none ' +
            `(${codes(unplacedLsoas)}).`,
        ]),
    ...(withoutResidents.length === 0
      ? []
      : [
          `${numberText(withoutResidents.length)} LSOAs have no residents in census table ` +
            'P001: they were shared out between outcodes by their postcodes ' +
            `(${codes(withoutResidents)}).`,
        ]),
    ...(withoutShare.length === 0
      ? []
      : [
          `${numberText(withoutShare.length)} outcodes have no share of any LSOA, so they have ` +
            `no figures of their own (${sample(withoutShare)}).`,
        ]),
    ...noPlaceNote(ended, 'postcodes that have all ended'),
    ...noPlaceNote(nonResidential, 'live postcodes of which none is residential'),
  ];
}

function noPlaceNote(outcodes: readonly string[], why: string): string[] {
  return outcodes.length === 0
    ? []
    : [
        `${numberText(outcodes.length)} outcodes have ${why}: they are no places and have no ` +
          `figures (${sample(outcodes)}).`,
      ];
}

/** Says which areas have no centroid. */
export function placelessNote(areas: readonly string[]): string[] {
  return areas.length === 0
    ? []
    : [
        `${numberText(areas.length)} areas have no centroid: none is named as near to them, ` +
          `nor they to others (${sample(areas)}).`,
      ];
}
