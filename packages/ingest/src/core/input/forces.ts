/** A police force as the publisher of street files knows it. */
export interface KnownForce {
  /** The part of a file's name, for example `avon-and-somerset`. */
  slug: string;
  /** The words of “Reported by”. */
  name: string;
  /** Police force area (GSS); absent for forces without one. */
  pfa?: string;
  /**
   * `transport`: British Transport Police, a layer of its own. `outside`: no England-and-Wales
   * LSOA.
   */
  role?: 'transport' | 'outside';
}

/** The slug the publisher would give a name: “Devon & Cornwall Police” → `devon-and-cornwall`. */
export function forceSlug(name: string): string {
  return name
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/\b(police|constabulary|service)\b/g, ' ')
    .replace(/[^a-z]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Finds a force by the slug of a file or by the words of “Reported by”. */
export function findForce(
  forces: readonly KnownForce[],
  slugOrName: string,
): KnownForce | undefined {
  const slug = forceSlug(slugOrName);
  return forces.find(
    (force) => force.slug === slugOrName || force.name === slugOrName || force.slug === slug,
  );
}
