export const months = {
  months:
    'January February March April May June July August September October November December'.split(
      ' ',
    ),
  short: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
  span: (from: string, to: string) => `${from} to ${to}`,
  list: (items: readonly string[]) =>
    items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`,
};
