import type { ContextWords } from './context.words.js';

const OF = { residents: 'drigolion', households: 'aelwydydd' };

export const contextCy: ContextWords = {
  people: 'Pobl',
  homes: 'Cartrefi',
  prices: 'Prisiau tai',
  places: 'Ble mae’r digwyddiadau',
  outcomes: 'Canlyniadau ar ôl blwyddyn',
  denominators: 'Rhifau i rannu â nhw',
  category: 'Categori',
  count: { residents: 'Trigolion', households: 'Aelwydydd' },
  share: 'Cyfran',
  tableOf: ({ name, english }, id, total, of) =>
    `${name ?? `“${english}”`} (${id}), cyfran o ${total} o ${OF[of]}`,
  type: 'Math o gartref',
  types: {
    all: 'Pob un',
    detached: 'Tŷ ar wahân',
    semiDetached: 'Tŷ pâr',
    terraced: 'Tŷ teras',
    flat: 'Fflat',
  },
  median: 'Pris canolrifol',
  sales: 'Gwerth\u00ADiannau',
  before: 'Canolrif, y 12 mis blaen\u00ADorol',
  // With soft hyphens, for the narrowest columns.
  salesBefore: 'Gwerth\u00ADiannau, y 12 mis blaen\u00ADorol',
  change: 'Newid, terfynau 95%',
  noClearChange: 'dim newid clir',
  changeBetween: (percent, lower, upper) => `${percent} (${lower} i ${upper})`,
  fewForChange: 'rhy ychydig o werthiannau',
  medians: (period) =>
    `Pris canolrifol yn ôl math o gartref ${period}, a’r newid ers y 12 mis blaenorol`,
  fewSales: 'llai na 5 gwerthiant',
  notSupplied: 'heb ei ddarparu',
  placeType: 'Math o le',
  incidents: 'Digwyddiadau',
  topPlaces: (total) => `Mathau o le â’r nifer fwyaf o ddigwyddiadau, cyfran o ${total}`,
  outcome: 'Canlyniad diweddaraf',
  crimes: 'Troseddau',
  latestOutcomes: (total) => `Canlyniad diweddaraf, cyfran o ${total} o droseddau`,
  noneOnRecord: 'Dim ar gofnod',
  divisor: 'Wedi’i rannu â',
  number: 'Nifer',
  rate: 'Troseddau fesul 1,000',
  likely: 'Amrediad tebygol',
  divisors: 'Yr un troseddau wedi’u rhannu â rhifau eraill',
  download: 'Lawrlwytho fel CSV',
};
