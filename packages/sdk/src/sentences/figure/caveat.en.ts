export const caveat = {
  yearTo: (month: string) => `Year to ${month}.`,
  recorded: 'Recorded crime, not all crime; places are approximate.',
  asbRate: (rate: string) => `Anti-social behaviour is counted apart: ${rate} per 1,000.`,
  asbCount: (count: string) => `Anti-social behaviour is counted apart: ${count} recorded.`,
  sources: 'data.police.uk, ONS',
  demoSources: 'Sources of real figures: data.police.uk, ONS',
  demo: 'Demonstration data: invented places and figures',
};
