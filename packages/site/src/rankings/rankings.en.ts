/** Labels of rankings. */
export const english = {
  table: 'Ranking',
  place: 'Place',
  area: 'Area',
  liesIn: 'Local authority',
  rate: 'Per 1,000 people',
  likely: 'Likely range',
  recorded: 'Recorded',
  pages: 'Pages of the ranking',
  measures: 'What is counted',
  allCrime: 'All crime',
  everything: 'Crime and anti-social behaviour',
};

export type RankingsWords = typeof english;
