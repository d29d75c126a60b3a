import type { MapWords } from './map.words.js';

const areas = (count: number): string => `nifer yr ardaloedd: ${count}`;

export const mapCy: MapWords = {
  shaded: (field, year) =>
    `Cyfraddau fesul 1,000 o drigolion yn ${year}, fesul pumed o’r ardaloedd â data ` +
    `cyflawn (${field}). Po gryfaf y lliw, uchaf y gyfradd.`,
  figure: (name, rate, likely) => `${name}: ${rate} fesul 1,000 o drigolion, ${likely}.`,
  noFigure: (name, reason) => `${name}: ${reason}`,
  extremes: (highest, lowest) => `Cyfradd uchaf: ${highest}. Isaf: ${lowest}.`,
  label: (name, rate) => `${name}, ${rate}`,
  hint: {
    pointer: 'Pwyntiwch at ardal, neu symudwch drwyddynt â’r bysellau saeth.',
    touch: 'Tapiwch ardal i weld ei ffigurau.',
  },
  back: (place) => `Yn ôl: ${place}`,
  key: 'Cyfraddau fesul 1,000 o drigolion',
  step: (range, count) => `${range} (${areas(count)})`,
  noData: (count) => `Dim cyfradd (${areas(count)})`,
  marked: (name) => `Amlinell drwchus: ${name}`,
  withoutBoundary: (count) =>
    `Yn y tabl yn unig y mae’r rhai heb ffin gyhoeddedig (${areas(count)}).`,
  noBoundaries:
    'Dim map: nid oes ffiniau’r ardaloedd hyn yn y cyhoeddiad hwn. Mae eu ffigurau yn y tabl.',
  table: 'Ffigurau’r map fel tabl',
  area: 'Ardal',
  rate: 'Fesul 1,000 o drigolion',
  likely: 'Amrediad tebygol',
  count: 'Cofnodwyd',
  countOf: (count) => `cofnodwyd ${count}`,
  code: 'Cod',
  download: 'Lawrlwytho fel CSV',
  noAreas: (level, within, release) =>
    `nid oes ardaloedd ${level} o fewn “${within}” yng nghyhoeddiad ${release}. ` +
    'Gwiriwch y cod; nid oes safleoedd mewn pecyn.',
};
