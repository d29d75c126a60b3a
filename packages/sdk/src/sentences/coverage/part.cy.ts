import type { Phrases } from '../language/phrases.js';
import { withMonths } from '../language/grammar.cy.js';
import { months } from '../language/months.cy.js';
import { names } from '../place/names.cy.js';

export const part: Phrases['part'] = {
  noun: (place, forces) => {
    const within = place === undefined ? '' : ` o fewn ${place}`;
    if (forces.length === 0) return `y rhannau${within} a ddarparodd ffigurau`;
    const areas = months.list(forces.map((force) => names.force(force)));
    const noun = forces.length === 1 ? ['y rhan', 'ardal'] : ['y rhannau', 'ardaloedd'];
    return place === undefined
      ? `${noun[0]} yn ${noun[1]} ${areas}`
      : `${noun[0]}${within} sydd yn ${noun[1]} ${areas}`;
  },
  label: (place) => `${place}, rhannau a ddarparwyd`,
  homeTo: (covered, people) =>
    `cartref i oddeutu ${covered} o’r ${people} o bobl adeg Cyfrifiad 2021`,
  covered: (noun, homeTo) => `Mae’r ffigurau hyn ar gyfer ${noun}, ${homeTo}.`,
  rest: 'Ni ddarparwyd pob mis ar gyfer y gweddill.',
  residents: (noun, covered, people) =>
    `Mae’r ffigurau’n cwmpasu ${covered} o’r ${people} o drigolion (${noun}); ni roddir cyfradd.`,
  residentsAndMonths: (noun, covered, people, observed) =>
    `Mae’r ffigurau’n cwmpasu ${covered} o’r ${people} o drigolion (${noun}), ` +
    `${withMonths(observed)}; ni roddir cyfradd.`,
};
