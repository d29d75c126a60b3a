import { plural } from '../language/plural.en.js';

export const monthCount = {
  recorded: (count: number, text: string, month: string) =>
    count === 0
      ? `No crimes were recorded ${month}`
      : `${text} ${plural(count, 'crime was', 'crimes were')} recorded ${month}`,
  yearBefore: (recorded: string, count: number, text: string, month: string) =>
    `${recorded}, and ${count === 0 ? 'none' : text} ${month}.`,
  yearBeforeMissing: (recorded: string, month: string) =>
    `${recorded}; there are no figures for the same month a year before, ${month}.`,
  usual: {
    within: (recorded: string, range: string) =>
      `${recorded}, within the range that is usual for that month here (${range}).`,
    above: (recorded: string, range: string) =>
      `${recorded}, above the range that is usual for that month here (${range}).`,
    below: (recorded: string, range: string) =>
      `${recorded}, below the range that is usual for that month here (${range}).`,
  },
};
