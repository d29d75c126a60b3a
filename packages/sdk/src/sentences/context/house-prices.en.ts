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
  change: (percent: number, text: string, price: string, sales: string) =>
    `, ${percent === 0 ? 'about the same as' : `${text}% ${percent > 0 ? 'more' : 'less'} than`} ` +
    `in the 12 months before (${price}, ${sales} sales)`,
  tooFew: (homes: string, period: string) =>
    `Fewer than 5 ${homes} were sold ${period}, so no median price is given.`,
  residents: (people: string) =>
    ` This covers the parts of the area with figures, home to about ${people} people.`,
  notSupplied: 'No house prices were supplied for this area.',
  source: ' Source: HM Land Registry Price Paid Data.',
};
