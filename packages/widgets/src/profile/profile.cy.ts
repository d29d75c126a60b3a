import type { ProfileWords } from './profile.words.js';

export const profileCy: ProfileWords = {
  contents: 'Ar y dudalen hon',
  card: 'Yn fyr',
  change: 'Newid',
  months: 'Fesul mis',
  map: 'Map',
  context: 'Pobl, cartrefi a lleoedd',
  kinds: 'Mathau o droseddau',
  standing: 'Safle ymhlith ardaloedd eraill',
  ranks: (subject, year) =>
    `${subject} fesul 1,000 o drigolion yn ${year}, gyda’r gyfradd isaf yn gyntaf, ymhlith ` +
    'ardaloedd o’r un math â data cyflawn.',
  place: (within, place) => `O fewn ${within}: ${place}.`,
  otherKinds: (_, text) => `Y mathau eraill (${text}): dim newid clir, neu rhy brin i allu dweud.`,
  noKind: 'Nid oes newid clir mewn unrhyw fath o drosedd, neu maent yn rhy brin i allu dweud.',
  withoutPlace: 'Troseddau heb leoliad',
  similar: 'Yr ardaloedd tebycaf yn ôl Cyfrifiad 2021',
  children: 'Ardaloedd o’i mewn',
  nearby: 'Ardaloedd cyfagos',
  kilometres: (text) => `${text} km`,
};
