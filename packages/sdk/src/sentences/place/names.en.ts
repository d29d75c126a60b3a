import { INVERTED_NAME, type NamedPlace } from './named-place.js';

const REGION_WITH_ARTICLE = /^(North|South|East|West) (East|West|Midlands|of England)$/;
const PLACE_WITH_ARTICLE = /^(City|Forest|Isles?|Vale) of /;

export const names = {
  place: ({ name, level }: NamedPlace) => {
    const plain = name.replace(INVERTED_NAME, '$1');
    return PLACE_WITH_ARTICLE.test(plain) || (level === 'region' && REGION_WITH_ARTICLE.test(plain))
      ? `the ${plain}`
      : plain;
  },
  force: (full: string) =>
    /\b(police|constabulary|heddlu)\b/i.test(full) ? full : `${full} Police`,
  /** Before “figures”; in Welsh after it. */
  possessive: (full: string) => `${full}’s`,
};
