export const title = {
  crime: 'Recorded crime',
  crimeIn: (place: string) => `Recorded crime in ${place}`,
  crimeAround: (postcode: string) => `Recorded crime around ${postcode}`,
  homeTo: (people: string) => `home to about ${people} people`,
  nobody: 'with no residents at Census 2021',
  smallAreaIn: (place: string) => `Small area in ${place}`,
  wardIn: (place: string) => `Ward in ${place}`,
  figureIsFor: (place: string, people: string) =>
    `The figures are for ${place}, the area of about ${people} people around it.`,
  figureIsForEmpty: (place: string) =>
    `The figures are for ${place}, the area around it, with no residents at Census 2021.`,
};
