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
  fromNone: (isClear: boolean): string =>
    isClear ? 'Up from none in the year before.' : 'No clear change from none in the year before.',
  /** Why there is no verdict; of part of an area the card says so already. */
  incompleteWindow: 'Not compared with the year before, which was not supplied in full.',
  partOfArea: '',
  break: 'Not compared with the year before: the figures were made in another way then.',
  under20: 'Too few in two years to compare with the year before.',
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
    `${/^A/.test(placeType) ? 'an' : 'a'} ${placeTypeWords(placeType)}.`,
};
