export const method = [
  'A rate is the incidents the police published for the 12 months, divided by the people who ' +
    'lived here at Census 2021.',
  'A rate is likely within its range, which allows for chance (95% limits by Byar’s method, exact ' +
    'Poisson below 10 incidents) and for how much such areas vary from year to year.',
  'A rate is called higher or lower than another where the 95% limits of their ratio, allowing for ' +
    'the same, exclude 1; a larger area is compared without the area itself.',
  'A month that a police force did not supply is a gap, not a nought, and a part-year is never scaled up.',
];
