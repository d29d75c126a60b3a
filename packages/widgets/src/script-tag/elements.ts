/** Every element except the card by its tag. Its code is loaded when it first appears on a page. */
const ELEMENTS: Readonly<Record<string, () => Promise<unknown>>> = {
  'crimetrends-badge': () => import('../badge/badge.define.js'),
  'crimetrends-breakdown': () => import('../breakdown/breakdown.define.js'),
  'crimetrends-compare': () => import('../compare/compare.define.js'),
  'crimetrends-context': () => import('../context/context.define.js'),
  'crimetrends-map': () => import('../map/map.define.js'),
  'crimetrends-profile': () => import('../profile/profile.define.js'),
  'crimetrends-ranking': () => import('../ranking/ranking.define.js'),
  'crimetrends-search': () => import('../search/search.define.js'),
  'crimetrends-trend': () => import('../trend/trend.define.js'),
};

/** Loads and registers an element. Rejects for an unknown tag. */
export async function importElement(tag: string): Promise<unknown> {
  const element = ELEMENTS[tag];
  if (!element) {
    const tags = ['crimetrends-card', ...Object.keys(ELEMENTS)].join(', ');
    throw new Error(`there is no such element; there are ${tags}`);
  }
  return element();
}
