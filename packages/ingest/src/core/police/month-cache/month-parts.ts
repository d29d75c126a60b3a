/**
 * What is kept of a month only where needed: Crime IDs, to match outcomes to crimes, and snap
 * points, for place types.
 */
export type MonthExtra = 'ids' | 'points';

/** Everything that a month's counts depend on. Months with equal parts have equal marts. */
export interface MonthParts {
  month: string;
  /** Every edition of every force's file: path below the input → identity. */
  files: Readonly<Record<string, string>>;
  /** Digest of the LSOA list, and of the children of 2011 LSOAs with their centroids. */
  lookups: string;
  /** Checks whose findings the operator accepted. */
  accepted: readonly string[];
  keeps: readonly MonthExtra[];
  /** Digest of the code, its SQL and the database's version. */
  code: string;
}

/** Why a month was read from its raw files. */
export type WhyRead = 'notKept' | 'files' | 'lookups' | 'accepted' | 'keeps' | 'code' | 'damaged';

/** The reasons, and for `files` which were added, removed or changed. */
export interface ReadReason {
  why: WhyRead[];
  files: string[];
}

/** Whether a cached month holds everything needed; it may hold more. */
export function isEnoughFor(
  { keeps, ...kept }: MonthParts,
  { keeps: needed, ...asked }: MonthParts,
): boolean {
  return (
    JSON.stringify(kept) === JSON.stringify(asked) && needed.every((extra) => keeps.includes(extra))
  );
}

/** What differs from the month that was cached last; `notKept` where none was. */
export function reasonToRead(parts: MonthParts, keptLast: MonthParts | undefined): ReadReason {
  if (!keptLast) return { why: ['notKept'], files: [] };
  const names = [...new Set([...Object.keys(keptLast.files), ...Object.keys(parts.files)])].sort();
  const files = names.filter((name) => keptLast.files[name] !== parts.files[name]);
  return {
    why: [
      ...(files.length > 0 ? ['files' as const] : []),
      ...(keptLast.lookups !== parts.lookups ? ['lookups' as const] : []),
      ...(keptLast.accepted.join() !== parts.accepted.join() ? ['accepted' as const] : []),
      ...(parts.keeps.every((extra) => keptLast.keeps.includes(extra)) ? [] : ['keeps' as const]),
      ...(keptLast.code !== parts.code ? ['code' as const] : []),
    ],
    files,
  };
}
