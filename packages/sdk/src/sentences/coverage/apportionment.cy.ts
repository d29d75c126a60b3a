import type { Phrases } from '../language/phrases.js';

export const apportionment: Phrases['apportionment'] = {
  residentsCensus2021: (outcode) =>
    `Mae ardaloedd bach (AGEHI) yn croesi ffin ${outcode}: rhennir eu digwyddiadau a’u trigolion ` +
    'yn ôl ble roedd y trigolion yn byw adeg Cyfrifiad 2021.',
  livePostcodes: (outcode) =>
    `Mae ardaloedd bach (AGEHI) yn croesi ffin ${outcode}: rhennir eu digwyddiadau a’u trigolion ` +
    'yn ôl lleoliad eu codau post byw.',
  allPostcodes: (outcode) =>
    `Mae ardaloedd bach (AGEHI) yn croesi ffin ${outcode}: rhennir eu digwyddiadau a’u trigolion ` +
    'yn ôl lleoliad eu codau post, gan gynnwys rhai sydd wedi dod i ben.',
};
