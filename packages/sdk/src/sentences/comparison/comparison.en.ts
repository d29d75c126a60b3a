import { months } from '../language/months.en.js';

export const comparison = {
  standing: {
    higher: (places: readonly string[]) => `higher ${than(places)}`,
    lower: (places: readonly string[]) => `lower ${than(places)}`,
    aboutTheSame: (places: readonly string[]) => `about the same as ${months.list(places)}`,
  },
  partsSupplied: (place: string) => `the parts of ${place} that supplied figures`,
  partsLabel: (place: string) => `${place}, parts supplied`,
};

function than(places: readonly string[]): string {
  return months.list(places.map((place) => `than ${place}`));
}
