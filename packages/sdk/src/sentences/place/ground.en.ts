export const ground = {
  supplied: (place: string) => `the parts of ${place} that supplied figures`,
  label: (place: string) => `${place}, parts supplied`,
};
