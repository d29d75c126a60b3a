import type { TrendWords } from './trend.words.js';

export const trendCy: TrendWords = {
  view: 'Dangos',
  notCompared: 'Ni chymherir â’r flwyddyn flaenorol.',
  monthly: 'Y nifer bob mis',
  yearly: 'Cyfradd dros 12 mis',
  yearlyBeside: (place) => `Cyfradd dros 12 mis, ochr yn ochr: ${place}`,
  newestRate: (rate, month) => `${rate} yn y flwyddyn hyd at fis ${month}`,
  newestRateShort: (rate, month) => `${rate} hyd at ${month}`,
  dashed: (place) => `Llinell doredig: ${place}.`,
  usual: (of100) =>
    'Wedi’i liwio: yr amrediad arferol, yn ôl misoedd cynharach. O’i brofi ar fisoedd a gadwyd o’r ' +
    `neilltu, daliodd ${of100} o bob 100.`,
  likely: 'Wedi’i liwio: amrediad tebygol y gyfradd.',
  noMonths: 'Llinellau: ni ddarparwyd ffigurau.',
  noYears: 'Llinellau: ni ddarparwyd pob un o’r 12 mis.',
  beside:
    'Darllenir lleoedd o wahanol faint yn ôl cyfradd, nid yn ôl nifer. ' +
    'Mae pob pwynt ar gyfer y 12 mis sy’n dod i ben yno.',
  keys: 'Mae’r saethau i’r chwith ac i’r dde yn darllen y misoedd fesul un.',
  plain: 'Ni ellid llwytho’r siart. Dyma’r un llinell yn fyr; mae pob ffigur yn y tabl.',
  waiting: (place) => `Wrthi’n llwytho: ${place}`,
  unreachable: (place) => `Ni ellid llwytho’r ffigurau ar gyfer ${place}.`,
  month: 'Mis',
  yearTo: '12 mis hyd at',
  rate: 'Fesul 1,000 o drigolion',
  likelyRange: 'Amrediad tebygol',
  usualRange: (month) => `Arferol, 12 mis hyd at fis ${month}`,
  usualFrom: 'Arferol o',
  usualTo: 'Arferol hyd at',
  none: 'dim data',
  count: 'Cofnodwyd',
  download: 'Lawrlwytho fel CSV',
};
