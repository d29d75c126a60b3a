import type { Phrases } from '../language/phrases.js';

export const similar: Phrases['similar'] = {
  all: (areas) => areas,
  some: (known, areas) => `${known} o blith ${areas}`,
  median: (areas, median, year) =>
    `Canolrif ${areas}, y rhai tebycaf yn ôl Cyfrifiad 2021, yw ${median} o droseddau fesul ` +
    `1,000 o drigolion yn ${year}`,
  standing: {
    higher: (rate, likely, percent) =>
      `; mae’r gyfradd ar gyfer yr ardal hon, ${rate}, ${likely}, ` +
      `${percent === undefined ? 'yn uwch' : `${percent} yn uwch`}.`,
    lower: (rate, likely, percent) =>
      `; mae’r gyfradd ar gyfer yr ardal hon, ${rate}, ${likely}, ` +
      `${percent === undefined ? 'yn is' : `${percent} yn is`}.`,
    noClearDifference: (rate, likely) =>
      `; nid yw’r gyfradd ar gyfer yr ardal hon, ${rate}, ${likely}, yn amlwg yn wahanol.`,
  },
  fewKnown: (known, areas, year) =>
    `O blith y rhai tebycaf yn ôl Cyfrifiad 2021, ${areas}, dim ond ${known} sydd â ffigurau ` +
    `cyflawn yn ${year}, felly ni roddir canolrif.`,
  noneKnown: (areas, year) =>
    `O blith y rhai tebycaf yn ôl Cyfrifiad 2021, ${areas}, nid oes gan yr un ffigurau cyflawn ` +
    `yn ${year}, felly ni roddir canolrif.`,
};
