import type { Phrases } from '../language/phrases.js';
import { withMonths } from '../language/grammar.cy.js';
import { forEach } from '../comparison/comparison.cy.js';
import { months } from '../language/months.cy.js';
import { force as forceNames } from '../place/force-name.cy.js';
import { ground } from '../place/ground.cy.js';

export const part: Phrases['part'] = {
  noun: (place, forces) => {
    if (forces.length === 0)
      return place === undefined ? 'y rhannau a ddarparodd ffigurau' : ground.supplied(place);
    const areas = months.list(forces.map((force) => forceNames.name(force)));
    const noun = forces.length === 1 ? ['y rhan', 'ardal'] : ['y rhannau', 'ardaloedd'];
    return place === undefined
      ? `${noun[0]} yn ${noun[1]} ${areas}`
      : `${noun[0]} o fewn ${place} sydd yn ${noun[1]} ${areas}`;
  },
  homeTo: (covered, people) =>
    `cartref i oddeutu ${covered} o’r ${people} o bobl adeg Cyfrifiad 2021`,
  covered: (noun, homeTo) => `Mae’r ffigurau hyn ar gyfer ${noun}, ${homeTo}.`,
  rest: 'Ni ddarparwyd pob mis ar gyfer y gweddill.',
  noRate: 'Ni roddir cyfradd, am fod y ffigurau’n cwmpasu rhy ychydig o’r bobl.',
  residents: (noun, covered, people) =>
    `Mae’r ffigurau’n cwmpasu ${covered} o’r ${people} o drigolion (${noun}); ni roddir cyfradd.`,
  residentsAndMonths: (noun, covered, people, observed) =>
    `Mae’r ffigurau’n cwmpasu ${covered} o’r ${people} o drigolion (${noun}), ` +
    `${withMonths(observed)}; ni roddir cyfradd.`,
  mostlyThisArea: (places) =>
    `ni chymherir â’r ffigurau ${forEach(places)}, gan mai rhai’r ardal hon ydynt bron i gyd`,
  sameGround: (places) =>
    `ni chymherir hefyd â’r ffigurau ${forEach(places)}, gan eu bod yn cwmpasu’r un tir`,
};
