import type { Phrases } from '../language/phrases.js';

export const similar: Phrases['similar'] = {
  all: (areas) => areas,
  some: (known, areas) => `${known} o blith ${areas}`,
  middleHalf: (areas, range, median, year) =>
    `Roedd gan hanner canol ${areas}, y rhai tebycaf yn ôl Cyfrifiad 2021, ` +
    `${typeof range === 'string' ? range : `rhwng ${range[0]} a ${range[1]}`} o droseddau a ` +
    `gofnodwyd fesul 1,000 o drigolion (canolrif: ${median}) yn ${year}`,
  standing: {
    above: (rate, likely) =>
      `; mae’r gyfradd ar gyfer yr ardal hon, ${rate}, ${likely}, uwchlaw’r hanner canol.`,
    below: (rate, likely) =>
      `; mae’r gyfradd ar gyfer yr ardal hon, ${rate}, ${likely}, islaw’r hanner canol.`,
    within: (rate, likely) =>
      `; mae’r gyfradd ar gyfer yr ardal hon, ${rate}, ${likely}, o fewn yr hanner canol.`,
    noClearDifference: (rate, likely) =>
      `; nid yw’r gyfradd ar gyfer yr ardal hon, ${rate}, ${likely}, yn amlwg yn wahanol i’r hanner canol.`,
  },
  fewKnown: (known, areas, year) =>
    `O blith y rhai tebycaf yn ôl Cyfrifiad 2021, ${areas}, dim ond ${known} sydd â ffigurau ` +
    `cyflawn yn ${year}, felly ni roddir amrediad.`,
  noneKnown: (areas, year) =>
    `O blith y rhai tebycaf yn ôl Cyfrifiad 2021, ${areas}, nid oes gan yr un ffigurau cyflawn ` +
    `yn ${year}, felly ni roddir amrediad.`,
};
