export const breaks = {
  categories: (month: string) =>
    `From ${month} the police publish other kinds of crime than before, so counts by kind are ` +
    'not compared across that month.',
  snapPoints: (month: string) =>
    `From ${month} the police place incidents on a new list of map points, so a small area’s ` +
    'count may move for that reason alone.',
  lsoaCodes: (month: string) =>
    `From ${month} the police files name small areas by their 2021 codes; earlier months are ` +
    'recoded from the codes of 2011.',
};
