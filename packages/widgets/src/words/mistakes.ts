/** What the page's author did wrong, in English: only they read it. Loaded only then. */
export const MISTAKES = {
  setPlace: 'set area="…" to a GSS code such as E06000032, or postcode="…".',
  bothPlaces: 'set only one of area, postcode and outcode.',
  noBundle: 'set bundle="…" to the folder that holds latest.json.',
} as const;

export type Mistake = keyof typeof MISTAKES;

export const noMeasure = (found: string, known: string): string =>
  `measure="${found}" is none of ${known}.`;
