export const measure = {
  per1000: 'recorded per 1,000 people in the year',
};
