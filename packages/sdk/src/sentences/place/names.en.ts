import { officialName, type NamedPlace, type PlaceKind } from './named-place.js';

const REGION_WITH_ARTICLE = /^(North|South|East|West) (East|West|Midlands|of England)$/;
const PLACE_WITH_ARTICLE = /^(City|County|Forest|Isles?|Vale) of /;

export const names = {
  place: ({ name, level }: NamedPlace) => {
    const turned = officialName(name);
    return PLACE_WITH_ARTICLE.test(turned) ||
      (level === 'region' && REGION_WITH_ARTICLE.test(turned))
      ? `the ${turned}`
      : turned;
  },
  /** Of the levels that can share a name; the others have names of their own. */
  kinds: {
    msoa21: 'neighbourhood',
    ward: 'ward',
    ltla: 'local authority',
    county: 'county',
    region: 'region',
    town: 'built-up area',
    city: 'city',
    pfa: 'police force area',
  } as Partial<Record<PlaceKind, string>>,
};
