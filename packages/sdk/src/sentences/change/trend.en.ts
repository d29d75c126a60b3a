export const trend = {
  title: 'Crimes each month',
  titleOver: (span: string) => `Crimes each month, ${span}`,
  newest: (count: string, month: string) => `${count} in ${month}`,
  between: (lowest: string, highest: string) => `lowest ${lowest}, highest ${highest}`,
  gaps: (without: string, of: string) => `no figures for ${without} of ${of} months`,
};
