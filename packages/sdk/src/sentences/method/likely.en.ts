export const likely = {
  definition: 'Likely: 95% limits, for chance and for how much such areas vary from year to year.',
};
