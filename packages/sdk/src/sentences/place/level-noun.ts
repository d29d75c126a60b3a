/** What the areas of a level are called. */
export interface LevelNoun {
  /** One area, after "the only". */
  only: string;
  /** Several areas, after a number or percentage. */
  many: string;
}
