export const context = {
  title: (place: string) => `People, homes and places in ${place}`,
  around: (postcode: string) => `People, homes and places around ${postcode}`,
  explainsNothing: 'What surrounds the figures of recorded crime. None of it explains them.',
  density: (residents: string) =>
    `${residents} usual residents per square kilometre at Census 2021.`,
  notPublished: 'No figures on people, homes or places are published for this area.',
};
