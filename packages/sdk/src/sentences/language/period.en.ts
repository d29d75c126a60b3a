export const period = {
  yearTo: (month: string) => `the year to ${month}`,
  inMonth: (month: string) => `in ${month}`,
  during: (span: string, _from: string, _to: string) => `from ${span}`,
};
