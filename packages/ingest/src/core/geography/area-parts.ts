/**
 * The LSOAs an area is made of, as indexes. Only outcodes have shares; other areas have whole
 * LSOAs.
 */
export interface AreaParts {
  lsoas: readonly number[];
  /** One share above 0 and up to 1 for each entry of `lsoas`; absent where all are whole. */
  shares?: readonly number[];
}

/** The parts whose LSOA meets the condition. */
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
 * Sums a value over the parts, each times its share. Rounded: published counts are whole numbers.
 */
export function sumOfParts({ lsoas, shares }: AreaParts, value: (lsoa: number) => number): number {
  let sum = 0;
  for (const [index, lsoa] of lsoas.entries()) sum += value(lsoa) * (shares?.[index] ?? 1);
  return Math.round(sum);
}
