import type { Phrases } from '../language/phrases.js';

export const trend: Phrases['trend'] = {
  title: 'Troseddau bob mis',
  titleOver: (span) => `Troseddau bob mis, ${span}`,
  newest: (count, month) => `${count} ym mis ${month}`,
  between: (lowest, highest) => `isaf ${lowest}, uchaf ${highest}`,
  gaps: (without, of) => `dim ffigurau ar gyfer ${without} o’r ${of} mis`,
};
