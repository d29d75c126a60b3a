import { plural } from '../language/plural.en.js';
import type { LevelNoun } from './level-noun.js';

export const field = {
  nouns: {
    lsoa21: { only: 'small area (LSOA)', many: 'small areas (LSOAs)' },
    msoa21: { only: 'neighbourhood (MSOA)', many: 'neighbourhoods (MSOAs)' },
    ward: { only: 'ward', many: 'wards' },
    ltla: { only: 'local authority (LTLA)', many: 'local authorities (LTLAs)' },
    county: { only: 'county or unitary authority', many: 'counties and unitary authorities' },
    region: { only: 'region', many: 'regions' },
    country: { only: 'country', many: 'countries' },
    nation: { only: 'nation', many: 'nations' },
    outcode: { only: 'postcode district', many: 'postcode districts' },
    town: { only: 'town or city', many: 'towns and cities' },
    city: { only: 'city', many: 'cities' },
    pfa: { only: 'police force area', many: 'police force areas' },
  },
  counted: (count: number, text: string, { only, many }: LevelNoun) =>
    `${text} ${plural(count, only, many)}`,
};
