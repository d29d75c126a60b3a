export const title = {
  crime: 'Recorded crime',
  crimeIn: (place: string) => `Recorded crime in ${place}`,
  crimeAround: (postcode: string) => `Recorded crime around ${postcode}`,
  homeTo: (people: string) => `home to about ${people} people at Census 2021`,
  nobody: 'with no residents at Census 2021',
  smallAreaIn: (place: string) => `Small area in ${place}`,
  wardIn: (place: string) => `Ward in ${place}`,
  figureIsFor: (place: string, people: string) =>
    `The figures are for ${place}, the area around it, home to about ${people} people at Census 2021.`,
  figureIsForEmpty: (place: string) =>
    `The figures are for ${place}, the area around it, with no residents at Census 2021.`,
};
