import type { CombinedAuthorities, OfficialFigure } from '../input/official/official-table.js';

/** LTLAs and partnerships that can only be compared together. */
export interface PartnershipGroup {
  figures: OfficialFigure[];
  ltlas: string[];
}

/**
 * Joins partnerships that lie in one LTLA, and LTLAs that share a partnership. A partnership
 * without any LTLA is a group with none.
 *
 * @param ltlasOf the LTLAs of a partnership
 */
export function partnershipGroups(
  figures: readonly OfficialFigure[],
  ltlasOf: (figure: OfficialFigure) => readonly string[],
): PartnershipGroup[] {
  const groups: PartnershipGroup[] = [];
  for (const figure of figures) {
    const ltlas = ltlasOf(figure);
    const sharing = groups.filter((group) => group.ltlas.some((code) => ltlas.includes(code)));
    const joined: PartnershipGroup = {
      figures: [...sharing.flatMap((group) => group.figures), figure],
      ltlas: [...new Set([...sharing.flatMap((group) => group.ltlas), ...ltlas])].sort(),
    };
    for (const group of sharing) groups.splice(groups.indexOf(group), 1);
    groups.push(joined);
  }
  return groups;
}

/** The LTLAs of a partnership by the list of combined authorities; none where it is not in it. */
export function combinedLtlas(
  combined: readonly CombinedAuthorities[],
  partnership: string,
): readonly string[] {
  return combined.find((each) => each.partnership === partnership)?.ltlas ?? [];
}
