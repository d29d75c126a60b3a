export const census = {
  /** ONS’s own name in this language, or `undefined` where it publishes none. */
  nameOf: (_english: string): string | undefined => undefined,
};
