import { LEVELS, type Level } from '@crimetrends/sdk/contract';
import type { AreaOfLsoas } from './area.js';
import type { Geography } from './geography.js';

// Each is made of whole areas of the level before it.
const NESTED: readonly Level[] = [
  'lsoa21',
  'ward',
  ...LEVELS.slice(LEVELS.indexOf('ltla'), LEVELS.indexOf('nation') + 1),
];

/**
 * The areas of the next level down that an area is made of, by code: of the nation countries, of a
 * country regions (of Wales its authorities), of a region counties, of a county LTLAs, of an LTLA
 * wards, of a police force area LTLAs; of a ward, an MSOA, a town and an outcode LSOAs. An LSOA has
 * none. Every LSOA of an area lies in exactly one of its children, so that they add up to it; of an
 * outcode some lie in it in part.
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
 * The areas an LSOA lies in one inside the other, itself first; a unitary authority that is its own
 * county once.
 */
function chainOf({ code, parents }: AreaOfLsoas): string[] {
  return [
    ...new Set(NESTED.flatMap((level) => (level === 'lsoa21' ? code : (parents[level] ?? [])))),
  ];
}

function inOrder(codes: Iterable<string>): string[] {
  return [...new Set(codes)].sort();
}
