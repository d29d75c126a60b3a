/**
 * Labels that all elements share. What is said about a place is written by
 * `@crimetrends/sdk/sentences`.
 */
export const wordsEn = {
  loading: 'Loading figures',
  thisArea: 'This area',
  perThousand: 'Crimes per 1,000 people, with likely range',
  noRate: 'no rate',
  mostRecorded: 'Most recorded',
  share: 'Share',
  count: 'Crimes',
  perThousandShort: 'Per 1,000 people',
  likely: 'Likely range',
  hatched: 'Hatched: no figures were supplied.',
  yearTo: (month: string) => `Year to ${month}`,
  asTable: 'Figures as a table',
  method: 'How this is worked out',
  retry: 'Try again',
  unreachable: 'The figures could not be loaded.',
  checkConnection: 'Check the connection and try again.',
  unreadable: 'The figures could not be read.',
  checkCode: 'Check the code, or use postcode="…".',
  setPlace: 'set area="…" to a GSS code such as E06000032, or postcode="…".',
  bothPlaces: 'set only one of area, postcode and outcode.',
  noBundle: 'set bundle="…" to the folder that holds latest.json.',
  noMeasure: (found: string, known: string) => `measure “${found}” is none of ${known}.`,
};

export type Words = typeof wordsEn;
