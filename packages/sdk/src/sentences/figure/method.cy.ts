import type { Phrases } from '../language/phrases.js';

export const method: Phrases['method'] = [
  'Cyfradd yw’r digwyddiadau a gyhoeddodd yr heddlu ar gyfer y 12 mis, wedi’u rhannu â nifer y ' +
    'bobl a oedd yn byw yma adeg Cyfrifiad 2021.',
  'Cyfwng hyder 95% yw’r amrediad tebygol: dull Byar, neu derfynau Poisson union o dan 10 digwyddiad.',
  'Dywedir bod dwy gyfradd tua’r un faint lle mae eu cyfyngau’n gorgyffwrdd.',
  'Mae’r heddlu’n cyhoeddi’r agosaf o restr benodol o bwyntiau ar fap, nid yr union fan lle bu ' +
    'digwyddiad; gadewir allan y rhai heb leoliad.',
  'Bwlch, nid sero, yw mis na ddarparodd heddlu ei ffigurau, ac ni chaiff rhan o flwyddyn byth ' +
    'ei chwyddo i flwyddyn gyfan.',
];
