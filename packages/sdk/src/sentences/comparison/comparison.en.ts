import { months } from '../language/months.en.js';

export const comparison = {
  /** `places` are larger areas, each with its rate; the area is compared with the rest of each. */
  verdict: {
    higher: (places: readonly string[]) => `higher ${than(places)}`,
    lower: (places: readonly string[]) => `lower ${than(places)}`,
    noClearDifference: (places: readonly string[]) =>
      `not clearly different ${months.list(places.map((place) => `from ${place}`))}`,
  },
  rest: (ground: string) => `the rest of ${ground}`,
};

function than(places: readonly string[]): string {
  return months.list(places.map((place) => `than ${place}`));
}
