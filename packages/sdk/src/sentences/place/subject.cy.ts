import type { SubjectWords } from './subject.js';

export const subject: SubjectWords = {
  crime: 'Troseddau a gofnodwyd',
  asb: 'Ymddygiad gwrthgymdeithasol a gofnodwyd',
  all: 'Troseddau ac ymddygiad gwrthgymdeithasol a gofnodwyd',
  kind: (category) => `Troseddau a gofnodwyd (${category})`,
};
