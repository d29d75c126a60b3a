import type { Phrases } from '../language/phrases.js';

export const housePrices: Phrases['housePrices'] = {
  // Mutated as after "o".
  homes: {
    all: 'gartrefi',
    detached: 'dai ar wahân',
    semiDetached: 'dai pâr',
    terraced: 'dai teras',
    flat: 'fflatiau',
  },
  median: (sales, homes, period, price) =>
    `Pris canolrifol ${sales} o ${homes} a werthwyd ${period} oedd ${price}`,
  change: (percent, text, price, sales) =>
    `, ${percent === 0 ? 'tua’r un faint ag' : `${text}% yn ${percent > 0 ? 'fwy' : 'llai'} nag`} ` +
    `yn y 12 mis blaenorol (${price}, nifer y gwerthiannau: ${sales})`,
  tooFew: (homes, period) =>
    `Gwerthwyd llai na 5 o ${homes} ${period}, felly ni roddir pris canolrifol.`,
  residents: (people) =>
    ` Mae hyn yn cwmpasu’r rhannau o’r ardal sydd â ffigurau, cartref i oddeutu ${people} o bobl.`,
  notSupplied: 'Ni ddarparwyd prisiau tai ar gyfer yr ardal hon.',
  source: ' Ffynhonnell: Data Pris a Dalwyd Cofrestrfa Tir EF.',
};
