import type { Phrases } from '../language/phrases.js';

// `many` is mutated as after `o`, `only` as after `yr unig`.
export const field: Phrases['field'] = {
  nouns: {
    lsoa21: { only: 'ardal fach (AGEHI)', many: 'ardaloedd bach (AGEHI)' },
    msoa21: { only: 'gymdogaeth (AGEHG)', many: 'gymdogaethau (AGEHG)' },
    ward: { only: 'ward', many: 'wardiau' },
    ltla: { only: 'awdurdod lleol (haen is)', many: 'awdurdodau lleol (haen is)' },
    county: { only: 'sir neu awdurdod unedol', many: 'siroedd ac awdurdodau unedol' },
    region: { only: 'ranbarth', many: 'ranbarthau' },
    country: { only: 'wlad', many: 'wledydd' },
    nation: { only: 'genedl', many: 'genhedloedd' },
    outcode: { only: 'ddosbarth cod post', many: 'ddosbarthau cod post' },
    town: { only: 'dref neu ddinas', many: 'drefi a dinasoedd' },
    city: { only: 'ddinas', many: 'ddinasoedd' },
    pfa: { only: 'ardal heddlu', many: 'ardaloedd heddlu' },
  },
  counted: (_, text, { many }) => `${text} o ${many}`,
};
