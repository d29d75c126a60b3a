export const method = [
  'A rate is the incidents the police published for the 12 months, divided by the people who ' +
    'lived here at Census 2021.',
  'The likely range is a 95% interval: Byar’s method, or exact Poisson limits below 10 incidents.',
  'Two rates are called about the same where their intervals overlap.',
  'The police publish the nearest of a fixed list of map points, not where an incident took ' +
    'place; those without a place are left out.',
  'A month that a police force did not supply is a gap, not a nought, and a part-year is never scaled up.',
];
