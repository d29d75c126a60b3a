import type { SimilarWords } from '../similar.js';

export const similar: SimilarWords = {
  median: (areas, median, year) => `Canolrif ${areas}, y rhai tebycaf yn ôl Cyfrifiad 2021, yw ${median} o droseddau fesul 1,000 o drigolion yn ${year}`,
  standing: {
    higher: (rate, likely) => `; mae’r gyfradd ar gyfer yr ardal hon, ${rate}, ${likely}, yn uwch.`,
    lower: (rate, likely) => `; mae’r gyfradd ar gyfer yr ardal hon, ${rate}, ${likely}, yn is.`,
    noClearDifference: (rate, likely) => `; nid yw’r gyfradd ar gyfer yr ardal hon, ${rate}, ${likely}, yn amlwg yn wahanol.`,
  },
};
