export const apportionment = {
  residentsCensus2021: (outcode: string) =>
    `Small areas (LSOAs) cross the edge of ${outcode}: their incidents and residents are shared ` +
    'out by where their residents lived at Census 2021.',
  livePostcodes: (outcode: string) =>
    `Small areas (LSOAs) cross the edge of ${outcode}: their incidents and residents are shared ` +
    'out by where their live postcodes lie.',
  allPostcodes: (outcode: string) =>
    `Small areas (LSOAs) cross the edge of ${outcode}: their incidents and residents are shared ` +
    'out by where their postcodes lie, ended ones included.',
};
