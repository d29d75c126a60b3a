import type { RankingsWords } from './rankings.en.js';

/** Labels of rankings in Welsh. */
export const welsh: RankingsWords = {
  table: 'Safleoedd',
  place: 'Safle',
  area: 'Ardal',
  liesIn: 'Awdurdod lleol',
  rate: 'Fesul 1,000 o bobl',
  likely: 'Amrediad tebygol',
  recorded: 'Cofnodwyd',
  pages: 'Tudalennau’r safleoedd',
  measures: 'Yr hyn a gyfrifir',
  allCrime: 'Pob trosedd',
  everything: 'Troseddau ac ymddygiad gwrthgymdeithasol',
};
