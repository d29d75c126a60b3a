import type { Phrases } from '../language/phrases.js';

const article = (noun: string): string => (/^[aeiouyw]/.test(noun) ? 'yr' : 'y');

export const band: Phrases['band'] = {
  fifths: ['pumed isaf', 'ail bumed isaf', 'pumed canol', 'ail bumed uchaf', 'pumed uchaf'],
  band: (subject, fifth, field, within, year) =>
    `${subject}: yn ${article(fifth)} ${fifth} o ${field} â data cyflawn o fewn ${within} yn ${year}`,
  noOther: '; nid yw’r ffigurau’n caniatáu unrhyw bumed arall.',
  from: (lowest, highest) => `; mae’r ffigurau’n caniatáu unrhyw un o’r ${lowest} i’r ${highest}.`,
};
