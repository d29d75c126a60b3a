export const subject = {
  crime: 'Recorded crime',
  asb: 'Recorded anti-social behaviour',
  all: 'Recorded crime and anti-social behaviour',
  kind: (category: string) => `Recorded crime (${category})`,
};
