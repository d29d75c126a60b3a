import type { Phrases } from '../language/phrases.js';

export const measureTrend: Phrases['measureTrend'] = {
  monthly: (subject, span) => `${subject}, y nifer bob mis, ${span}`,
  yearly: (subject, span) =>
    `${subject} fesul 1,000 o drigolion dros 12 mis, hyd at ddiwedd pob mis, ${span}`,
  newestMonth: (count, month) => `${count} ${month}`,
  newestYear: (rate, year, likely) => `${rate} yn ${year}, ${likely}`,
  between: (lowest, highest) => `isaf ${lowest}, uchaf ${highest}`,
  monthGaps: (without, of) => `dim ffigurau ar gyfer ${without} o’r ${of} mis`,
  yearGaps: (without, of) =>
    `dim cyfradd ar gyfer ${without} o’r ${of} cyfnod, gan na ddarparwyd pob mis`,
  none: 'dim ffigurau',
};
