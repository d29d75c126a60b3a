export const force = {
  name: (full: string) =>
    /\b(police|constabulary|heddlu)\b/i.test(full) ? full : `${full} Police`,
  /** Before “figures”; in Welsh after it. */
  possessive: (full: string) => `${full}’s`,
};
