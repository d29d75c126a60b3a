import type { RankingWords } from './ranking.words.js';

export const rankingCy: RankingWords = {
  area: 'Ardal',
  caption: (subject, field, isHighestFirst) =>
    `${subject} fesul 1,000 o drigolion. Safle 1 allan o ${field} yw’r gyfradd ` +
    `${isHighestFirst ? 'uchaf' : 'isaf'}; rhoddir amrediad lle nad yw’r ffigurau’n pennu un safle.`,
  place: 'Safle',
  placeOf: (from, to, of) => (from === to ? `${from} o ${of}` : `${from}–${to} o ${of}`),
  under: (place) => `Safle ${place}`,
  rate: 'Fesul 1,000 o drigolion',
  likely: 'Amrediad tebygol',
  scale: 'Cyfradd ac amrediad tebygol',
  scaleEnd: (rate) => `0 i ${rate}`,
  count: 'Cofnodwyd',
  countOf: (count) => `cofnodwyd ${count}`,
  csv: {
    code: 'Cod',
    rank: 'Safle',
    lowest: 'Safle isaf',
    highest: 'Safle uchaf',
    field: 'Ardaloedd â safle',
    lower: 'Terfyn isaf (95%)',
    upper: 'Terfyn uchaf (95%)',
    likelyLower: 'Tebygol o',
    likelyUpper: 'Tebygol hyd at',
    people: 'Trigolion, Cyfrifiad 2021',
    figures: 'Ffigurau',
  },
  pages: 'Tudalennau’r tabl',
  previous: 'Blaenorol',
  next: 'Nesaf',
  shown: (from, to, of) => `${from}–${to} o ${of}`,
  sort: 'Trefn',
  order: {
    highest: 'y gyfradd uchaf yn gyntaf',
    lowest: 'y gyfradd isaf yn gyntaf',
    name: 'yn ôl enw, o A',
    nameBackwards: 'yn ôl enw, o Y',
  },
  goTo: (place) => `Dangos ${place}`,
  withoutPlace: (_, text) => `Ardaloedd heb safle: ${text}`,
  moreNames: (text) => `A ${text} yn rhagor, pob un yn y ffeil i’w lawrlwytho.`,
  download: 'Lawrlwytho fel CSV',
  setWithin: (level, scopes) =>
    `gosodwch within="…" i god GSS ${scopes}, lle rhestrir ardaloedd ${level}.`,
  noRanking: (level, within, release) =>
    `nid oes rhestr o ardaloedd ${level} o fewn “${within}” yng nghyhoeddiad ${release}. ` +
    'Gwiriwch y cod; nid oes rhestrau mewn pecyn.',
  noneInNation: (level, release) =>
    `nid oes rhestr o ardaloedd ${level} yng nghyhoeddiad ${release}. Nid oes rhestrau mewn pecyn.`,
  notListed: (area) => `nid yw area “${area}” ymhlith yr ardaloedd a restrir yma.`,
  pageSize: (found) => `nid yw page-size “${found}” yn rhif cyfan o 1 i fyny.`,
  areaLink: (found) => `nid yw area-link “${found}” yn gyfeiriad â {code} ynddo.`,
};
