export const census = {
  /** ONS’s name in this language; `undefined` if there is none. */
  nameOf: (_english: string): string | undefined => undefined,
};
