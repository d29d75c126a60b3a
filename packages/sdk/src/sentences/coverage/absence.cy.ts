import type { Phrases } from '../language/phrases.js';

export const absence: Phrases['absence'] = {
  terminated: (postcode, month) => `Daeth y cod post ${postcode} i ben ym mis ${month}.`,
  noSuchCode: (code, release) => `Nid oes ardal â’r cod “${code}” yng nghyhoeddiad ${release}.`,
  noSuchPostcode: (postcode, release) =>
    `Nid oes cod post “${postcode}” yng nghyhoeddiad ${release}. Gwiriwch ef; bydd cod post ` +
    'newydd yn ymuno â chyhoeddiad diweddarach.',
  outcodeEnded: (outcode, month) =>
    `Daeth holl godau post ${outcode} i ben, yr olaf ym mis ${month}, felly nid oes ffigurau ` +
    'ar ei gyfer.',
  outcodeNonResidential: (outcode) =>
    `Nid yw’r un o godau post byw ${outcode} yn un preswyl, felly nid oes ffigurau ar ei gyfer. ` +
    'Mae cod post cyfan yn dangos ffigurau’r ardal fach o’i amgylch.',
  liesIn: (query, place) => `Mae ${query} ${place}. Mae’r ffigurau hyn ar gyfer Cymru a Lloegr.`,
  place: {
    Scotland: 'yn yr Alban',
    'Northern Ireland': 'yng Ngogledd Iwerddon',
    Jersey: 'yn Jersey',
    Guernsey: 'yn Guernsey',
    'Isle of Man': 'ar Ynys Manaw',
    'British Forces Post Office': 'yn rhif Swyddfa Bost Lluoedd Prydain',
  },
  suppressed: {
    noPopulation:
      'Nid oedd neb yn byw yma adeg Cyfrifiad 2021, felly nid oes cyfradd fesul person.',
    legacyCategories:
      'Roedd mathau o droseddau’n cael eu cyfrif yn wahanol cyn mis Mai 2013, felly ni roddir cyfanswm troseddau.',
    other: (rule) => `Wedi’i ddal yn ôl o dan y rheol “${rule}”.`,
  },
};
