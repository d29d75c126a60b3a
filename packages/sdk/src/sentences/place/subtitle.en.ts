export const subtitle = {
  homeTo: (people: string) => `home to about ${people} people at Census 2021`,
  nobody: 'with no residents at Census 2021',
  figureIsFor: (place: string, people: string) =>
    `The figures are for ${place}, the area around it, home to about ${people} people at Census 2021.`,
  figureIsForEmpty: (place: string) =>
    `The figures are for ${place}, the area around it, with no residents at Census 2021.`,
};
