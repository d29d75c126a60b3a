import { BOUNDARY_SCOPES, type DrawnLevel } from '@crimetrends/sdk/contract';
import type { BundleFault } from '../../bundle/bundle-fault.js';
import type { KeptRelease } from '../kept-release.js';

/**
 * Checks that each boundary file draws every area of its level in the larger one, or says it has no
 * boundary: each once, and no others.
 */
export function* boundaryFaults({
  release,
  records,
  boundaries,
}: KeptRelease): Generator<BundleFault> {
  const members = new Map<string, string[]>();
  for (const { code, level, parents } of records.values()) {
    const parent =
      level in BOUNDARY_SCOPES ? parents[BOUNDARY_SCOPES[level as DrawnLevel]] : undefined;
    if (parent !== undefined)
      members.set(`${level} ${parent}`, [...(members.get(`${level} ${parent}`) ?? []), code]);
  }
  for (const [file, kept] of boundaries) {
    const fault = (sentence: string): BundleFault => ({ check: 'links', file, sentence });
    const { path, level, within } = kept;
    if (kept.release !== release || level !== path.level || within !== path.within)
      yield fault(`says that it is of ${level} in ${within}, release ${kept.release}.`);
    const [listed, own] = [
      [...kept.drawn, ...kept.withoutBoundary],
      members.get(`${path.level} ${path.within}`) ?? [],
    ];
    const twice = listed.find((code, index) => listed.indexOf(code) < index);
    if (twice !== undefined) yield fault(`lists ${twice} twice.`);
    const strange = listed.filter((code) => !own.includes(code));
    if (strange.length > 0)
      yield fault(
        `draws ${strange[0]}, which is no area of level ${path.level} in ${path.within} (${strange.length} such).`,
      );
    const lost = own.filter((code) => !listed.includes(code));
    if (lost.length > 0)
      yield fault(
        `neither draws ${lost[0]} nor says that it has no boundary (${lost.length} such).`,
      );
  }
}
