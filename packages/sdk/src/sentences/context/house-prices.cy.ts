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
  rise: (percent, [lower, upper], price, sales) =>
    `, ${percent} yn fwy nag yn y 12 mis blaenorol (terfynau 95%: ${lower} a ${upper}; ${price} ` +
    `bryd hynny, nifer y gwerthiannau: ${sales})`,
  fall: (percent, [lower, upper], price, sales) =>
    `, ${percent} yn llai nag yn y 12 mis blaenorol (terfynau 95%: ${lower} a ${upper}; ${price} ` +
    `bryd hynny, nifer y gwerthiannau: ${sales})`,
  noClearChange: (percent, [lower, upper], price, sales) =>
    `, heb newid clir ers y 12 mis blaenorol (${percent}, terfynau 95%: ${lower} a ${upper}; ` +
    `${price} bryd hynny, nifer y gwerthiannau: ${sales})`,
  tooFewForChange: '; gyda chyn lleied o werthiannau ni roddir newid',
  tooFew: (homes, period) =>
    `Gwerthwyd llai na 5 o ${homes} ${period}, felly ni roddir pris canolrifol.`,
  residents: (people) =>
    ' Mae hyn yn cwmpasu’r rhannau o’r ardal sydd â ffigurau, ' +
    `cartref i oddeutu ${people} o bobl adeg Cyfrifiad 2021.`,
  counted:
    ' Cynhwysir cartrefi newydd; ychwanegir gwerthiannau a gofrestrir yn hwyr mewn cyhoeddiad diweddarach.',
  notSupplied: 'Ni ddarparwyd prisiau tai ar gyfer yr ardal hon.',
  source: ' Ffynhonnell: Data Pris a Dalwyd Cofrestrfa Tir EF.',
};
