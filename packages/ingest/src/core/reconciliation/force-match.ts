import { findForce, forceSlug, type KnownForce } from '../input/forces.js';
import type { OfficialForce } from '../input/official/official-table.js';
import type { OurForce } from './our-figures.js';

/** Whether a line of an official table is of British Transport Police. */
export function isTransport({ name }: OfficialForce): boolean {
  return /^british transport police$/i.test(name.trim());
}

/**
 * Finds a force of an official table in a release, by name or else by code: the ONS gives one line
 * of Gwent the code of South Wales.
 */
export function matchForce<Force extends Pick<OurForce, 'code' | 'slug' | 'name'>>(
  { name, code }: OfficialForce,
  ours: readonly Force[],
  known: readonly KnownForce[],
): Force | undefined {
  const turned = turnedRound(name);
  const pfa = findForce(known, turned)?.pfa;
  const slug = forceSlug(turned);
  const named = ours.find(
    (force) => force.code === pfa || force.slug === slug || forceSlug(force.name) === slug,
  );
  return named ?? ours.find((force) => force.code === code);
}

/** “London, City of” → “City of London”. */
export function turnedRound(name: string): string {
  return name.replace(/^(.+), (.+ of)$/i, '$2 $1');
}
