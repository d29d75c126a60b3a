import type { Phrases } from '../language/phrases.js';

export const method: Phrases['method'] = [
  'Cyfradd yw’r digwyddiadau a gyhoeddodd yr heddlu ar gyfer y 12 mis, wedi’u rhannu â nifer y ' +
    'bobl a oedd yn byw yma adeg Cyfrifiad 2021.',
  'Mae’r amrediad tebygol yn caniatáu ar gyfer hap (terfynau 95% yn ôl dull Byar, neu rai Poisson ' +
    'union o dan 10 digwyddiad) ac ar gyfer faint y mae ardaloedd o’r fath yn amrywio o flwyddyn ' +
    'i flwyddyn.',
  'Dywedir bod un gyfradd yn uwch neu’n is nag un arall lle nad yw terfynau 95% eu cymhareb, gan ' +
    'ganiatáu ar gyfer yr un pethau, yn cynnwys 1; cymherir ardal fwy heb yr ardal ei hun.',
  'Bwlch, nid sero, yw mis na ddarparodd heddlu ei ffigurau, ac ni chaiff rhan o flwyddyn byth ' +
    'ei chwyddo i flwyddyn gyfan.',
];
