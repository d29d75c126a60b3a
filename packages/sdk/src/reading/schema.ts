/** Where a value departs from a schema; the script tag's reader leaves the path of a root out. */
export interface Issue {
  path?: readonly PropertyKey[];
}

/** The part of a zod schema that reading needs. */
export interface Schema<T> {
  safeParse(
    value: unknown,
  ): { success: true; data: T } | { success: false; error: { issues: readonly Issue[] } };
}
