/** A police force as named by the publisher of street files. */
export interface KnownForce {
  /** Part of a file name, for example `avon-and-somerset`. */
  slug: string;
  /** The text in the column “Reported by”. */
  name: string;
  /** Police force area (GSS); absent for forces without one. */
  pfa?: string;
  /**
   * `transport`: British Transport Police, shown as a separate layer. `outside`: no LSOA in England
   * and Wales.
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

/** Finds a force by slug or by the text of “Reported by”. */
export function findForce(
  forces: readonly KnownForce[],
  slugOrName: string,
): KnownForce | undefined {
  const slug = forceSlug(slugOrName);
  return forces.find(
    (force) => force.slug === slugOrName || force.name === slugOrName || force.slug === slug,
  );
}
