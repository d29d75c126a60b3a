import { months } from '../language/months.en.js';

/** Lower and upper limit, with their signs. */
type Limits = readonly [string, string];

const restOf = (places: readonly string[]): string =>
  `the rest ${months.list(places.map((place) => `of ${place}`))}`;

/** A place type of the police as English words: `park or open space`. */
export const placeTypeWords = (placeType: string): string =>
  placeType.toLowerCase().replaceAll('/', ' or ');

/** What a card says in short. */
export const brief = {
  rise: (percent: string, [lower, upper]: Limits) =>
    `Up ${percent} on the year before (${lower} to ${upper}).`,
  fall: (percent: string, [lower, upper]: Limits) =>
    `Down ${percent} on the year before (${lower} to ${upper}).`,
  noClearChange: (percent: string, [lower, upper]: Limits) =>
    `No clear change on the year before (${percent}, ${lower} to ${upper}).`,
  higher: (places: readonly string[]) => `higher than ${restOf(places)}`,
  lower: (places: readonly string[]) => `lower than ${restOf(places)}`,
  noClearDifference: (places: readonly string[]) => `not clearly different from ${restOf(places)}`,
  /** The first share says what it is of. */
  supplied: ([first, ...others]: readonly (readonly [share: string, place: string])[]) =>
    `* The parts that supplied figures: ${[
      `${first![0]} of people in ${first![1]}`,
      ...others.map(([share, place]) => `${share} in ${place}`),
    ].join(', ')}.`,
  homeTo: (people: string) => `Home to about ${people} people`,
  about: (people: string) => `about ${people} people`,
  nobody: 'with no residents',
  figuresFor: (place: string) => `Figures for ${place}`,
  onPlaces: (share: string, placeType: string) =>
    `With anti-social behaviour, ${share} of incidents were at places such as ` +
    `${placeType.startsWith('A') ? 'an' : 'a'} ${placeTypeWords(placeType)}.`,
};
