export const title = {
  crime: 'Recorded crime',
  crimeIn: (place: string) => `Recorded crime in ${place}`,
  crimeAround: (postcode: string) => `Recorded crime around ${postcode}`,
  smallAreaIn: (place: string) => `Small area in ${place}`,
  wardIn: (place: string) => `Ward in ${place}`,
};
