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
  toldApart: (place: string, kind: string) => `${place} (${kind})`,
  kinds: {
    lsoa21: 'LSOA',
    msoa21: 'neighbourhood',
    ward: 'ward',
    ltla: 'local authority',
    county: 'county',
    region: 'region',
    country: 'country',
    nation: 'nation',
    outcode: 'postcode district',
    town: 'built-up area',
    city: 'city',
    pfa: 'police force area',
  } satisfies Record<PlaceKind, string>,
};
