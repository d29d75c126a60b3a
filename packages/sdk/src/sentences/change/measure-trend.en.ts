export const measureTrend = {
  monthly: (subject: string, span: string) => `${subject}, number each month, ${span}`,
  yearly: (subject: string, span: string) =>
    `${subject} per 1,000 people over 12 months, ending ${span}`,
  newestMonth: (count: string, month: string) => `${count} ${month}`,
  newestYear: (rate: string, year: string, likely: string) => `${rate} in ${year}, ${likely}`,
  between: (lowest: string, highest: string) => `lowest ${lowest}, highest ${highest}`,
  monthGaps: (without: string, of: string) => `no figures for ${without} of ${of} months`,
  yearGaps: (without: string, of: string) =>
    `no rate for ${without} of ${of} periods, some of whose months were not supplied`,
  none: 'no figures',
};
