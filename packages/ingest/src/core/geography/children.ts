import { LEVELS, type Level } from '@crimetrends/sdk/contract';
import type { AreaOfLsoas } from './area.js';
import type { Geography } from './geography.js';

// Areas of each level here are made of whole areas of the one before.
const NESTED: readonly Level[] = [
  'lsoa21',
  'ward',
  ...LEVELS.slice(LEVELS.indexOf('ltla'), LEVELS.indexOf('nation') + 1),
];

/**
 * Returns a function that gives the codes of an area's children, the areas of the next level down.
 * Nation → countries; country → regions (Wales → LTLAs); region → counties; county → LTLAs; LTLA →
 * wards; police force area → LTLAs; ward, MSOA, town and outcode → LSOAs. An LSOA has none.
 *
 * Every LSOA of an area lies in exactly one child, so children add up to their area. Only an
 * outcode has LSOAs that lie in it in part.
 */
export function childrenOf({
  areas,
  lsoas,
}: Pick<Geography, 'areas' | 'lsoas'>): (area: AreaOfLsoas) => string[] {
  const nested = new Map<string, Set<string>>();
  for (const area of areas) {
    if (area.level !== 'lsoa21') continue;
    const chain = chainOf(area);
    chain.slice(1).forEach((code, below) => {
      const children = nested.get(code);
      if (children) children.add(chain[below]!);
      else nested.set(code, new Set([chain[below]!]));
    });
  }
  return (area) => {
    if (area.level === 'lsoa21') return [];
    if (area.level === 'pfa') return inOrder(area.lsoas.map((lsoa) => lsoas[lsoa]!.ltla));
    return inOrder(nested.get(area.code) ?? area.lsoas.map((lsoa) => lsoas[lsoa]!.code));
  };
}

/**
 * The nested areas of an LSOA, itself first. A unitary authority that is its own county appears
 * once.
 */
function chainOf({ code, parents }: AreaOfLsoas): string[] {
  return [
    ...new Set(NESTED.flatMap((level) => (level === 'lsoa21' ? code : (parents[level] ?? [])))),
  ];
}

function inOrder(codes: Iterable<string>): string[] {
  return [...new Set(codes)].sort();
}
