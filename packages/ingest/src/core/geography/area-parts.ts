/**
 * The LSOAs an area is made of, as indexes, with the share of each that lies in it: all of it, but
 * for outcodes.
 */
export interface AreaParts {
  lsoas: readonly number[];
  /** One share above 0 and up to 1 for each of `lsoas`; absent where all are whole. */
  shares?: readonly number[];
}

/** The parts whose LSOA passes. */
export function partsWhere(
  { lsoas, shares }: AreaParts,
  keep: (lsoa: number) => boolean,
): AreaParts {
  if (!shares) return { lsoas: lsoas.filter(keep) };
  const kept = lsoas
    .map((lsoa, index) => ({ lsoa, share: shares[index]! }))
    .filter(({ lsoa }) => keep(lsoa));
  return { lsoas: kept.map(({ lsoa }) => lsoa), shares: kept.map(({ share }) => share) };
}

/**
 * The sum over the parts of what each LSOA has, times its share; a whole number, for every
 * published count is one.
 */
export function sumOfParts({ lsoas, shares }: AreaParts, value: (lsoa: number) => number): number {
  let sum = 0;
  for (const [index, lsoa] of lsoas.entries()) sum += value(lsoa) * (shares?.[index] ?? 1);
  return Math.round(sum);
}
