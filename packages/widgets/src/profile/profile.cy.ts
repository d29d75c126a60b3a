import type { ProfileWords } from './profile.words.js';

export const profileCy: ProfileWords = {
  months: 'Fesul mis',
  kinds: 'Mathau o droseddau',
  standing: 'Safle ymhlith ardaloedd eraill',
  place: (within, place) => `O fewn ${within}: ${place}, gyda’r gyfradd isaf yn gyntaf.`,
  withoutPlace: 'Troseddau heb leoliad',
  similar: 'Yr ardaloedd tebycaf yn ôl Cyfrifiad 2021',
  children: 'Ardaloedd o’i mewn',
  nearby: 'Ardaloedd cyfagos',
  kilometres: (text) => `${text} km`,
};
