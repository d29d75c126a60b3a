/** Lower and upper 95% limit. */
type Limits = readonly [string, string];

export const housePrices = {
  homes: {
    all: 'homes',
    detached: 'detached houses',
    semiDetached: 'semi-detached houses',
    terraced: 'terraced houses',
    flat: 'flats',
  },
  median: (sales: string, homes: string, period: string, price: string) =>
    `The median price of ${sales} ${homes} sold ${period} was ${price}`,
  rise: (percent: string, [lower, upper]: Limits, price: string, sales: string) =>
    `, up ${percent} on the 12 months before (95% limits ${lower} and ${upper}; then ${price}, ${sales} sales)`,
  fall: (percent: string, [lower, upper]: Limits, price: string, sales: string) =>
    `, down ${percent} on the 12 months before (95% limits ${lower} and ${upper}; then ${price}, ${sales} sales)`,
  noClearChange: (percent: string, [lower, upper]: Limits, price: string, sales: string) =>
    `, no clear change on the 12 months before (${percent}, 95% limits ${lower} and ${upper}; then ` +
    `${price}, ${sales} sales)`,
  tooFewForChange: '; with so few sales no change is given',
  tooFew: (homes: string, period: string) =>
    `Fewer than 5 ${homes} were sold ${period}, so no median price is given.`,
  residents: (people: string) =>
    ` This covers the parts of the area with figures, home to about ${people} people at Census 2021.`,
  counted: ' New homes are included; sales that are registered late are added in a later release.',
  notSupplied: 'No house prices were supplied for this area.',
  source: ' Source: HM Land Registry Price Paid Data.',
};
