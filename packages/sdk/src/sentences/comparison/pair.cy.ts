import type { Phrases } from '../language/phrases.js';

export const pair: Phrases['pair'] = {
  rest: (place) => `gweddill ${place}`,
  higher: (subject, area, other, times, year) =>
    `${subject}: yn uwch ar gyfer ${area} nag ar gyfer ${other}, ${ratio(times)}, yn ${year}.`,
  lower: (subject, area, other, times, year) =>
    `${subject}: yn is ar gyfer ${area} nag ar gyfer ${other}, ${ratio(times)}, yn ${year}.`,
  noClearDifference: (subject, area, other, times, year) =>
    `${subject}: nid yw’r gyfradd ar gyfer ${area} yn amlwg yn wahanol i’r gyfradd ar gyfer ` +
    `${other}, ${ratio(times)}, yn ${year}.`,
  notComparable: (subject, area, other, year) =>
    `${subject}: ni chymherir y ffigurau ar gyfer ${area} ac ar gyfer ${other} yn ${year}, gan ` +
    'nad yw un yn gyflawn neu gan na chofnodwyd dim yn y naill na’r llall.',
  incomplete: (subject, areas, _count, year) =>
    `${subject}: ni chymherir y ffigurau ar gyfer ${areas} ag unrhyw ardal arall yma yn ${year}, ` +
    'gan nad oes cyfradd gyflawn.',
};

function ratio(times: readonly [string, string, string] | string): string {
  return typeof times === 'string'
    ? `heb ddim wedi’i gofnodi ar gyfer ${times}`
    : `${times[0]} gwaith y gyfradd (amrediad tebygol: ${times[1]} i ${times[2]})`;
}
