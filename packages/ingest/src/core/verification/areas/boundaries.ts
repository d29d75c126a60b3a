import { BOUNDARY_SCOPES, type BoundaryFile, type DrawnLevel } from '@crimetrends/sdk/contract';
import type { BundleFault } from '../../bundle/bundle-fault.js';
import type { BundleFile } from '../../bundle/bundle-file.js';
import type { Holdings } from '../holdings.js';

/** What is kept of a file of boundaries: whose they are, and not how they run. */
export type HeldBoundaries = Pick<
  BoundaryFile,
  'release' | 'level' | 'within' | 'withoutBoundary'
> & { path: { level: string; within: string }; drawn: string[] };

/** What is kept of one file. */
export function heldBoundaries({
  level,
  within,
  content,
}: BundleFile & { kind: 'boundaries' }): HeldBoundaries {
  const { release, withoutBoundary, areas } = content;
  return {
    release,
    level: content.level,
    within: content.within,
    withoutBoundary,
    path: { level, within },
    drawn: areas.map(({ code }) => code),
  };
}

/**
 * A file of boundaries draws every area of its level inside the larger one, or says that it has
 * none; each once, and no other.
 */
export function* boundaryFaults({
  release,
  records,
  boundaries,
}: Holdings): Generator<BundleFault> {
  const members = new Map<string, string[]>();
  for (const { code, level, parents } of records.values()) {
    const parent =
      level in BOUNDARY_SCOPES ? parents[BOUNDARY_SCOPES[level as DrawnLevel]] : undefined;
    if (parent !== undefined)
      members.set(`${level} ${parent}`, [...(members.get(`${level} ${parent}`) ?? []), code]);
  }
  for (const [file, held] of boundaries) {
    const fault = (sentence: string): BundleFault => ({ check: 'links', file, sentence });
    const { path, level, within } = held;
    if (held.release !== release || level !== path.level || within !== path.within)
      yield fault(`says that it is of ${level} in ${within}, release ${held.release}.`);
    const [listed, own] = [
      [...held.drawn, ...held.withoutBoundary],
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
