import { sample } from '../findings.js';
import type { Geography } from '../geography/geography.js';
import type { Outcodes } from '../geography/outcodes.js';
import { numbered } from '../number-text.js';

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
          `${numbered(unplacedLsoas.length, '{LSOA|LSOAs}')} with ` +
            `${numbered(residents, '{resident|residents}')} have no postcode in an outcode with ` +
            'figures, and are in none ' +
            `(${codes(unplacedLsoas)}).`,
        ]),
    ...(withoutResidents.length === 0
      ? []
      : [
          numbered(
            withoutResidents.length,
            '{LSOA has|LSOAs have} no residents in census table P001: {it was|they were} shared ' +
              `out between outcodes by {its|their} postcodes (${codes(withoutResidents)}).`,
          ),
        ]),
    ...(withoutShare.length === 0
      ? []
      : [
          numbered(
            withoutShare.length,
            '{outcode has|outcodes have} no share of any LSOA, so {it has|they have} no figures ' +
              `of {its|their} own (${sample(withoutShare)}).`,
          ),
        ]),
    ...noPlaceNote(ended, 'postcodes that have all ended'),
    ...noPlaceNote(nonResidential, 'live postcodes of which none is residential'),
  ];
}

function noPlaceNote(outcodes: readonly string[], why: string): string[] {
  return outcodes.length === 0
    ? []
    : [
        numbered(
          outcodes.length,
          `{outcode has|outcodes have} ${why}: {it is no place|they are no places} and ` +
            `{has|have} no figures (${sample(outcodes)}).`,
        ),
      ];
}

/** Note on areas that are near to none. */
export function placelessNote(areas: readonly string[]): string[] {
  return areas.length === 0
    ? []
    : [
        numbered(
          areas.length,
          '{area has|areas have} no centroid: none is named as near to {it|them}, nor {it|they} ' +
            `to others (${sample(areas)}).`,
        ),
      ];
}
