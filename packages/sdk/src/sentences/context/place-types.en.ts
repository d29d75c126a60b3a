import { placeTypeWords } from '../brief/brief.en.js';
import { plural } from '../language/plural.en.js';
import type { INSTITUTIONS } from '../../contract/vocabulary/institutions.js';

type Institution = (typeof INSTITUTIONS)[number];

export const placeTypes = {
  names: {} as Readonly<Record<string, string>>,
  /** For place types missing from `names`. */
  other: placeTypeWords,
  monthsOf: (months: string, year: string) =>
    `the ${months} ${plural(Number(months), 'month')} supplied of ${year}`,
  half: (_incidents: number, text: string, period: string, halfOn: string, points: string) =>
    `At least half of the ${text} incidents in ${period} lie on ${halfOn} of ${points} map points`,
  few: (incidents: number, text: string, period: string) =>
    incidents === 0
      ? `No incidents were recorded in ${period}.`
      : `${text} ${plural(incidents, 'incident was', 'incidents were')} recorded in ${period}, too ` +
        'few to say where they gather.',
  onTypes: (share: string, examples: string) =>
    `; ${share} lie on kinds of place such as ${examples}.`,
  /** One of the listed examples. */
  example: (name: string) => `“${name}”`,
  onNone: '; none lie on a kind of place such as a supermarket.',
  /** One of the places told apart, with its share of the incidents. */
  institution: (share: string, name: string, _placeType: Institution) => `${share} on “${name}”`,
  institutions: (shares: string) =>
    `${shares} are counted apart, because people come or are brought there from a wider area.`,
  residents: (people: string) =>
    ` This covers the parts whose police force supplied figures, home to about ${people} people at Census 2021.`,
  notSupplied: (year: string) =>
    `Where incidents lie is not known for ${year}: no figures were supplied.`,
};
