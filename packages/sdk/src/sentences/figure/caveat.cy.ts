import type { Phrases } from '../language/phrases.js';

export const caveat: Phrases['caveat'] = {
  yearTo: (month) => `Y flwyddyn hyd at fis ${month}.`,
  recorded: 'Troseddau a gofnodwyd, nid pob trosedd; lleoliadau bras yw’r rhain.',
  asbRate: (rate) => `Cyfrifir ymddygiad gwrthgymdeithasol ar wahân: ${rate} fesul 1,000.`,
  asbCount: (count) => `Cyfrifir ymddygiad gwrthgymdeithasol ar wahân: ${count} a gofnodwyd.`,
  sources: 'data.police.uk, SYG',
  demoSources: 'Ffynonellau ffigurau go iawn: data.police.uk, SYG',
  demo: 'Data arddangos: lleoedd a ffigurau dychmygol',
};
