import type { Phrases } from '../language/phrases.js';

export const breaks: Phrases['breaks'] = {
  categories: (month) =>
    `O fis ${month} ymlaen mae’r heddlu’n cyhoeddi mathau gwahanol o droseddau, felly ni ` +
    'chymherir cyfrifon fesul math ar draws y mis hwnnw.',
  snapPoints: (month) =>
    `O fis ${month} ymlaen mae’r heddlu’n gosod digwyddiadau ar restr newydd o bwyntiau ar y ` +
    'map, felly gall cyfrif ardal fach newid am y rheswm hwnnw yn unig.',
  lsoaCodes: (month) =>
    `O fis ${month} ymlaen mae ffeiliau’r heddlu’n enwi ardaloedd bach yn ôl eu codau 2021; ` +
    'ailgodwyd misoedd cynharach o godau 2011.',
};
